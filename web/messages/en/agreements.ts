import type { AgreementType, DocumentType } from '@entente/shared/domain/agreements.ts'

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

/** Agreements: their list and their pages. */
export const agreements = {
  agreements: 'Agreements',
  searchLabel: 'Search agreements',
  searchPlaceholder: 'Name, id or marketplace',
  types,
  documentTypes,
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
    'An agreement is the text that partners sign. The first one is made together with your first partner.',
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
  autoAcceptOff: 'Off: each enrolment is approved',
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
  noMarketplacesText: 'What is listed on a linked marketplace is what resellers find in their catalogue.',
  noProductGroups: 'No product groups linked',
  noProductGroupsText: 'Only products of linked groups come into the catalogue of resellers.',
}
