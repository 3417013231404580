import type { NewContract } from '@entente/shared/api/contracts.ts'
import { type ContractType, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { once } from '../../platform/idempotency-store.ts'
import { refuse } from '../../platform/refusal.ts'
import { type AgreementRow, visibleAgreement } from '../agreements/index.ts'
import { enrollDistribution } from './enroll-distribution.ts'
import { enrollReferral } from './enroll-referral.ts'
import { enrollSyndication } from './enroll-syndication.ts'
import { offerToPartner } from './offer-to-partner.ts'

type Beginning = (ctx: MemberCtx, agreement: AgreementRow, wanted: NewContract) => Promise<string>

const BEGINNINGS: Readonly<Record<ContractType, Beginning>> = {
  program: offerToPartner,
  service: offerToPartner,
  distribution: enrollDistribution,
  syndication: enrollSyndication,
  referral: enrollReferral,
}

/**
 * Makes a contract under an agreement: its owner offers programs and services, everybody else enrolls in the other types
 * (domain: section 7.3). A request that comes again under its key makes nothing new.
 */
export const createContract = <Answer>(
  ctx: MemberCtx,
  agreementId: string,
  wanted: NewContract,
  key: string | undefined,
  present: (ctx: MemberCtx, contractId: string) => Promise<Answer>,
): Promise<Answer> =>
  once(ctx, key, { agreement: agreementId, ...wanted }, async (ctx) => {
    const agreement = await visibleAgreement(ctx, agreementId)
    const party = agreement.owner_id === ctx.actor.account.id ? 'issuer' : 'partner'
    const isMine = lifecycles[agreement.type].stepsFrom('new').some(({ by }) => by === party)
    if (!isMine) refuse('AUTH_003')
    return present(ctx, await BEGINNINGS[agreement.type](ctx, agreement, wanted))
  })
