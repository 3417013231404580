import type { AccountRole, AccountType } from '@entente/shared/domain/accounts.ts'
import type { PartnerStatus } from '@entente/shared/domain/partners.ts'

const roles: Record<AccountRole, string> = {
  vendor: 'Vendor',
  distributor: 'Distributor',
  reseller: 'Reseller',
}
const portals: Record<AccountType, string> = { vendor: 'Vendor portal', provider: 'Provider portal' }
const statuses: Record<PartnerStatus, string> = { invited: 'Invited', active: 'Active', ended: 'Ended' }

/** The Directory and the pages of one partner. */
export const partners = {
  directory: 'Directory',
  searchLabel: 'Search partners',
  searchPlaceholder: 'Name or id',
  createPartner: 'Create Partner',
  roles,
  statuses,
  portals,

  account: 'Account',
  type: 'Type',
  technicalContact: 'Technical contact',
  businessContact: 'Business contact',
  contactName: 'Contact',
  contactEmail: 'E-mail of a contact',
  program: 'Program',
  distribution: 'Distribution',
  service: 'Service',
  syndication: 'Syndication',
  listings: 'Listings',
  status: 'Status',
  name: 'Name',
  partnerId: 'Partner ID',
  portal: 'Portal',
  inPublicCatalogues: 'In public catalogues',
  counted: (count: string, what: string) => `${count} ${what.toLowerCase()}`,

  invitesYou: 'Invites you',
  waiting: (count: number, written: string) => (count === 1 ? '1 waits for you' : `${written} wait for you`),
  createContract: 'Create Contract',
  copyActivationLink: 'Copy activation link',
  activationLinkCopied: 'Activation link copied',
  openContract: 'Open contract',
  notYourInvitation: 'This invitation came from the partner. Open the contract to see it.',
  noInvitation: 'The invitation could not be found. It may have been answered; load the page again.',

  emptyTitle: 'Your directory starts with an agreement',
  emptyText:
    'A company becomes your partner when it accepts one of your agreements. Invite a vendor or a reseller, and it appears here.',
  emptyTextForGuests: 'A company that offers you an agreement becomes your partner when you accept it.',
  emptyPicture: 'Two companies and the agreement between them',
  emptyPictureYou: 'you',
  noMatchTitle: (search: string) =>
    search ? `No partner matches “${search}”` : 'No partner matches these filters',
  noMatchText:
    'Names and ids are searched, in any case, anywhere in the word. Former partners are found with the filter Status is Ended.',
  listFailed: 'The partners did not load',

  partnerFailed: 'This partner did not load',
  yourId: 'your id',
  partnerSince: (date: string) => `partner since ${date}`,
  becamePartner: (date: string) => `became a partner ${date}`,
  invitedHint: 'Invited. Once it has accepted the agreement, its profile appears here.',
  invitesHint: (name: string) =>
    `${name} invites you. Once you have accepted the agreement, its profile appears here.`,
  endedHint: (name: string) =>
    `Nothing is in force between you any more. What ${name} says about itself is for its partners; the contracts you had stay on record.`,
  seeContracts: 'See the contracts',
  general: 'General',
  contracts: 'Contracts',
  tabsOf: (name: string) => `Pages of ${name}`,
  about: 'About',
  nothingAbout: (name: string) => `${name} has not said anything about itself yet.`,
  contacts: 'Contacts',
  noContact: 'Nobody named yet',
  betweenUs: 'Between us',
  programContracts: 'Program contracts',
  distributionContracts: 'Distribution contracts',
  serviceContracts: 'Service contracts',
  syndicationContracts: 'Syndication contracts',
  headquarters: 'Headquarters',
  countries: 'Countries',
  languages: 'Preferred languages',
  websites: 'Websites',
  industries: 'Industries',
  showMore: (count: string) => `${count} more`,
}
