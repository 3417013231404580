import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { agreementsById, presentAgreement } from '../agreements/index.ts'
import { contractsBetween, presentContract } from '../contracts/index.ts'
import type { CreatedPartner } from './create-partner.ts'
import { findPartner } from './partner-queries.ts'
import { presentPartner } from './present-partner.ts'

/** Everything the wizard made, as it reads back from the database. */
export async function presentCreated(ctx: MemberCtx, created: CreatedPartner): Promise<NewPartnerResult> {
  const partner = (await findPartner(ctx, created.partnerId)) ?? refuse('SYS_001')
  const agreements = await agreementsById(ctx, [created.agreementId, ...created.distributionAgreementIds])
  const contracts = await contractsBetween(ctx, created.partnerId)
  const agreement = agreements.find(({ id }) => id === created.agreementId) ?? refuse('SYS_001')
  const contract = contracts.find(({ id }) => id === created.contractId) ?? refuse('SYS_001')
  return {
    partner: presentPartner(partner),
    agreement: presentAgreement(agreement, ctx),
    distribution_agreements: agreements
      .filter(({ id }) => id !== created.agreementId)
      .map((row) => presentAgreement(row, ctx)),
    contract: presentContract(contract, ctx),
    distribution_contracts: contracts
      .filter(({ id }) => id !== created.contractId)
      .map((row) => presentContract(row, ctx)),
  }
}
