import type { AccountRole } from '@entente/shared/domain/accounts.ts'
import type { AgreementType, DocumentType } from '@entente/shared/domain/agreements.ts'
import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { acts, adoption } from './agreement-acts.ts'
import { choose, write } from './agreement-forms.ts'

const types: Record<AgreementType, string> = {
  program: 'Program',
  distribution: 'Distribution',
  service: 'Service',
  syndication: 'Syndication',
  referral: 'Referral',
}

const documentTypes: Record<DocumentType, string> = {
  external: 'Link',
  uploaded: 'File',
  none: 'None, description only',
}

const enrolments: Record<ContractStatus | 'new', string> = {
  new: 'Not enrolled',
  enrolling: 'Enrolling',
  pending: 'Pending',
  active: 'Active',
  rejected: 'Rejected',
  terminated: 'Terminated',
}

const roles: Record<AccountRole, string> = {
  vendor: 'Vendor',
  distributor: 'Distributor',
  reseller: 'Reseller',
}

/** Agreements: their list and their pages. */
export const agreements = {
  agreements: 'Agreements',
  searchLabel: 'Search agreements',
  searchPlaceholder: 'Name, id or marketplace',
  types,
  documentTypes,
  enrolments,
  roles,
  typeOf: (type: AgreementType) => `${types[type]} agreement`,

  agreement: 'Agreement',
  type: 'Type',
  owner: 'Owner',
  marketplace: 'Marketplace',
  activeVersion: 'Active version',
  contracts: 'Contracts',
  updated: 'Updated',
  standings: { true: 'Has one', false: 'Has none' },
  agreementId: 'Agreement ID',
  parentId: 'Program agreement ID',

  emptyTitle: 'No agreements yet',
  emptyText:
    'An agreement is the text that partners sign. Create one here, or together with your first partner.',
  emptyTextForGuests: 'Agreements that others offer you stand here.',
  noMatchTitle: (search: string) =>
    search ? `No agreement matches “${search}”` : 'No agreement matches these filters',
  noMatchText: 'Names, ids, owners and marketplaces are searched.',
  listFailed: 'The agreements did not load',
  agreementFailed: 'This agreement did not load',
  partFailed: 'This part did not load',

  tabsOf: (name: string) => `Pages of ${name}`,
  general: 'General',
  versions: 'Versions',
  compareVersions: 'Compare versions',
  distributionAgreements: 'Distribution agreements',
  marketplaces: 'Marketplaces',
  productGroups: 'Product groups',
  versionActive: (version: string) => `Version ${version} is active`,
  versionNumber: (version: string) => `Version ${version}`,
  noVersionActive: 'No version is active',

  description: 'Description',
  noDescription: 'It has no description.',
  facts: 'Agreement',
  document: 'Document',
  openDocument: 'Open the document',
  parent: 'Program agreement',
  sourcing: 'Sourcing agreement',
  noSourcing: 'None',
  autoAccept: 'Auto accept',
  autoAcceptOn: 'On: enrolled vendors are active at once',
  autoAcceptOff: 'Off: each enrollment is approved',
  openContracts: 'Open contracts',
  created: 'Created',

  version: 'Version',
  author: 'Author',
  createdAt: 'Created',
  active: 'Active',
  notActive: 'Not active',

  name: 'Name',
  products: 'Products',
  noDistribution: 'No distribution agreements',
  noDistributionText: 'A distribution agreement adds a marketplace to this program.',
  noMarketplaces: 'No marketplaces linked',
  noMarketplacesText: 'What is listed on a linked marketplace is what resellers find in their catalog.',
  noProductGroups: 'No product groups linked',
  noProductGroupsText: 'Only products of linked groups come into the catalog of resellers.',
  createAgreement: 'Create Agreement',
  createDistribution: 'Create Distribution Agreement',
  productGroup: 'Product group',
  partners: 'Partners',
  partner: 'Partner',
  role: 'Role',
  contract: 'Contract',
  status: 'Status',
  signed: 'Signed',
  countersigned: 'Approved',
  forms: 'Forms',
  noForms: 'None',
  yourContract: (status: string) => `Your contract: ${status}`,
  category: 'Category',
  soldOn: 'Sold on',
  showMarketplaces: 'Show marketplaces',
  showMarketplacesOf: (product: string) => `Show marketplaces of ${product}`,
  currency: 'Currency',
  enrolment: 'Enrollment',
  you: 'You',
  noneBetween: 'Neither of you offers the other an agreement at present.',
  openCount: (count: number, written: string) =>
    count === 1 ? '1 open contract' : `${written} open contracts`,
  severalStandings: 'not all alike',
  needsMarketplace:
    'To sell these products you need a marketplace of your own that a hub serves. Once you have one, you can enroll them here.',
  entries: { first: 'Enroll', again: 'Enroll again' },
  distributionOf: (program: string) => `Distribution agreements of ${program}`,
  loadingEnrolment: 'Not known yet',
  noDistributionTextForGuests:
    'A distribution agreement opens a marketplace to you. There is none in this program yet.',
  documentCard: (version: string) => `Document of version ${version}`,
  documentFailed: 'The document did not load.',

  noProducts: 'No products',
  noProductsText: 'Products of the linked groups stand here once they are listed on a linked marketplace.',
  noPartners: 'No partners yet',
  noPartnersText: 'Whoever has a contract under this agreement stands here, whatever became of it.',
  noPartnerMatches: 'No partner matches these filters',

  linkMarketplaces: 'Add marketplace',
  linkMarketplacesTitle: 'Add marketplaces',
  linkProductGroups: 'Add product group',
  linkProductGroupsTitle: 'Add product groups',
  link: 'Add',
  linking: 'Adding…',
  linkFailed: 'Not everything was added',
  chooseSome: 'Choose at least one.',
  alreadyLinked: 'It is linked already. Somebody else was quicker.',
  unlink: 'Remove',
  unlinkTitle: (name: string) => `Remove ${name} from this agreement?`,
  unlinkText:
    'Its products leave the catalog of resellers with this agreement. What is listed stays as it is.',
  unlinkFailed: 'It was not removed',
  keepLinked: 'Keep it',

  write,
  choose,
  acts,
  adoption,
}
