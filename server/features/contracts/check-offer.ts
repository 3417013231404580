import type { NewContract } from '@entente/shared/api/contracts.ts'
import { isInTime } from '@entente/shared/domain/contracts/conditions.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'

/** What is wrong with the shape of an offer that its schema can not say, all at once (D-78). */
export function checkOffer({ activation, partner, expire_at }: NewContract, now: Date): Complaint[] {
  const complaints: Complaint[] = []
  if (!activation?.message?.trim()) complaints.push(problem('activation.message', 'required'))
  if (!partner?.id && !partner?.name?.trim()) complaints.push(problem('partner.name', 'required'))
  if (partner?.id && partner.name)
    complaints.push(problem('partner.name', 'not_wanted', { with: 'partner.id' }))
  if (expire_at && !isInTime(new Date(expire_at), now)) complaints.push(problem('expire_at', 'not_future'))
  return complaints
}
