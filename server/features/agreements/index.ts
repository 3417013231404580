export { agreementsById } from './agreement-queries.ts'
export {
  activeVersion,
  automaticDistributions,
  isOwnSourcingAgreement,
  linkMarketplaces,
  linkProductGroups,
  lockOwnAgreement,
  marketplacesInUse,
  type VersionDocument,
} from './agreement-store.ts'
export { draftAgreement } from './draft-agreement.ts'
export { presentAgreement } from './present-agreement.ts'
