import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'

/** A call by a token is itself the acceptance; in a browser somebody has to have ticked the box (D-67). */
export function requireAcceptance({ actor }: MemberCtx, accepted: boolean | undefined): void {
  if (!(accepted ?? actor.tokenId !== undefined)) refuse('CTR_004', undefined, 'accepted')
}
