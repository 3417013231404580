import type { NewPartner } from '@entente/shared/api/partners.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { INVITATIONS } from '@entente/shared/domain/partners.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { once } from '../../platform/idempotency-store.ts'
import { invalid, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { admitUsers, openAccount, ownUsers } from '../accounts/index.ts'
import { activeVersion, lockOwnAgreement, requireGrant } from '../agreements/index.ts'
import { offerContract, signContract } from '../contracts/index.ts'
import { agreeAnew } from './agree-anew.ts'
import { checkNewPartner } from './check-new-partner.ts'
import { isExternalIdUsed, nameExternally } from './relation-store.ts'

/** Identifiers of what the wizard made. */
export interface CreatedPartner {
  readonly partnerId: string
  readonly agreementId: string
  readonly distributionAgreementIds: readonly string[]
  readonly contractId: string
}

type Agreed = Awaited<ReturnType<typeof agreeAnew>>

/**
 * The whole Create Partner wizard in one transaction: the partner exists with its agreement, contract and users, or
 * not at all (domain: section 10.9).
 */
export const createPartner = <Answer>(
  ctx: MemberCtx,
  wanted: NewPartner,
  key: string | undefined,
  present: (ctx: MemberCtx, created: CreatedPartner) => Promise<Answer>,
): Promise<Answer> =>
  once(ctx, key, wanted, async (ctx) => {
    refuseInvalid(checkNewPartner(wanted))
    const { accountType, agreementType } = INVITATIONS[wanted.type]
    requireGrant(ctx, agreementType)
    const externalId = wanted.external_id?.trim()
    if (externalId && (await isExternalIdUsed(ctx, ctx.actor.account.id, externalId)))
      invalid('external_id', 'already_used')
    const users = await ownUsers(ctx, wanted.users)

    const agreed = wanted.new_agreement
      ? await agreeAnew(ctx, wanted.type, wanted.new_agreement)
      : await agreeAsBefore(ctx, agreementType, wanted.agreement?.id ?? '')
    const name = wanted.name.trim()
    const partnerId = await openAccount(ctx, { type: accountType, name, placeholder: true })
    const contract = await offerContract(ctx, {
      agreement: agreed.agreement,
      partner: { id: partnerId, bound: false },
      kind: wanted.kind ?? 'production',
      message: wanted.message?.trim(),
      note: wanted.note?.trim(),
    })
    if (wanted.action === 'create') {
      await admitUsers(ctx, partnerId, [ctx.actor.userId, ...users])
      await signContract(ctx, contract, { signeeId: ctx.actor.userId })
    }
    if (externalId && !(await nameExternally(ctx, ctx.actor.account.id, partnerId, externalId)))
      invalid('external_id', 'already_used')

    return present(ctx, {
      partnerId,
      agreementId: agreed.agreement.id,
      distributionAgreementIds: agreed.distributionAgreementIds,
      contractId: contract.id,
    })
  })

/** An agreement of the caller's own that can be signed now. */
async function agreeAsBefore(ctx: MemberCtx, type: 'program' | 'service', id: string): Promise<Agreed> {
  const agreement =
    (await lockOwnAgreement(ctx, canonicalId(id), [type])) ?? invalid('agreement.id', 'not_found')
  if (!(await activeVersion(ctx, agreement.id))) refuse('AGR_006', undefined, 'agreement.id')
  return { agreement: { id: agreement.id, type, title: agreement.title }, distributionAgreementIds: [] }
}
