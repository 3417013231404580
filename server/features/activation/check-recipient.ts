import type { InvitationCheckResult } from '@entente/shared/api/activation.ts'
import type { Ctx } from '../../platform/context.ts'
import { isKnownEmail } from '../accounts/index.ts'
import { fittingAccounts, openInvitation } from './invitation-queries.ts'
import { signedInAs } from './signed-in-as.ts'

/** Which questions the page has to ask next; accounts are told only to their own signed-in user. */
export async function checkRecipient(ctx: Ctx, code: string, email: string): Promise<InvitationCheckResult> {
  const invitation = await openInvitation(ctx, code)
  const signedIn = signedInAs(ctx, email)
  if (signedIn)
    return { known: true, signed_in: true, accounts: await fittingAccounts(ctx, signedIn.userId, invitation) }
  return { known: await isKnownEmail(ctx, email.trim()), signed_in: false, accounts: [] }
}
