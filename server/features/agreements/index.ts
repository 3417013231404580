export { type AgreementRow, agreementsById } from './agreement-queries.ts'
export {
  activeVersion,
  automaticDistributions,
  isOwnSourcingAgreement,
  lockOwnAgreement,
  marketplacesInUse,
  shareAgreements,
} from './agreement-store.ts'
export { checkDocument, writtenDocument } from './document-form.ts'
export { draftAgreement } from './draft-agreement.ts'
export { insertLinks } from './link-store.ts'
export { chosenMarketplaces, chosenProductGroups } from './offered.ts'
export { presentAgreement } from './present-agreement.ts'
export { requireGrant } from './require-grant.ts'
export { visibleAgreement } from './visible-agreement.ts'
