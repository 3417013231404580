import { ApiError } from '../../lib/api-error.ts'

/** Why nothing can be accepted here, or not now. */
export type DeadEnd = 'invalid' | 'arrived' | 'expired' | 'notReady' | 'busy' | 'network' | 'server'

/** What came between the recipient and the invitation. */
export function deadEndOf(error: unknown): DeadEnd {
  if (!(error instanceof ApiError)) return 'server'
  const { status, error_code } = error
  if (status === 0) return 'network'
  if (status === 429) return 'busy'
  if (error_code === 'CTR_006') return 'expired'
  if (error_code === 'AGR_006') return 'notReady'
  return status < 500 ? 'invalid' : 'server'
}

/** Whether the invitation itself is gone, so that the form can not go on. */
export const isGone = (error: unknown): boolean =>
  error instanceof ApiError && ['ACT_001', 'CTR_006', 'AGR_006'].includes(error.error_code)

/** Whether trying again may help. */
export const mayPass = (end: DeadEnd): boolean => end === 'busy' || end === 'network' || end === 'server'
