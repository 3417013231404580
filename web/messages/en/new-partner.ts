import { forms } from './forms.ts'

const products = (count: number) => (count === 1 ? '1 product' : `${count} products`)
const users = (count: number) => (count === 1 ? '1 user' : `${count} users`)

/** The Create Partner wizard. */
export const newPartner = {
  pageTitle: 'Add partner',
  title: (step: number) => `Add partner – Step ${step}`,
  stepNames: {
    partner: 'Partner details',
    agreement: 'Agreement',
    marketplaces: 'Marketplaces',
    'product-groups': 'Product groups',
    syndication: 'Syndication',
    action: 'Action',
    account: 'Account details',
    summary: 'Summary',
  },
  act: 'Create',
  acting: 'Creating…',
  kinds: { vendor: 'Vendor', reseller: 'Reseller' },
  agreementKinds: { vendor: 'Program agreement', reseller: 'Service agreement' },
  contractKinds: { vendor: 'Program contract', reseller: 'Service contract' },

  answers: {
    none: 'None',
    chosen: (count: string) => `${count} chosen`,
  },

  partner: {
    heading: 'Who is the new partner?',
    text: 'A vendor supplies products to your marketplaces, a reseller sells from your catalog.',
    type: 'Type',
    vendor: 'Supplies products. Signs a program contract with you.',
    reseller: 'Sells your products. Signs a service contract with you.',
    notGranted: (kind: string) => `Your account may not invite a ${kind}. Ask the platform team.`,
    name: 'Partner name',
    externalId: 'Partner external ID (optional)',
    externalIdHint: 'How your own systems call this partner. The partner does not see it.',
    newAgreement: 'Create new agreement',
    newAgreementHint: 'Otherwise you choose one of your agreements in the next step.',
  },

  agreement: {
    selectHeading: { vendor: 'Select Program Agreement', reseller: 'Select Service Agreement' },
    selectText: (name: string) => `${name} will be asked to accept its active version.`,
    versionIs: (version: string) => `Version ${version}`,
    emptyHeading: 'There is no suitable agreement',
    emptyText: 'Go back and tick Create new agreement.',
    emptyBack: 'Go back to Partner details',
    choose: 'Choose an agreement.',
    formHeading: { vendor: 'Program Agreement Details', reseller: 'Service Agreement Details' },
    formText: (name: string) =>
      `Becomes version 1, active at once. ${name} is the first to be asked to accept it.`,
    name: 'Name',
    description: 'Description',
    fileMissing: forms.document.fileMissing,
    fileLost: forms.document.fileLost,
  },

  marketplaces: {
    heading: 'Select Marketplaces',
    text: {
      vendor:
        'A distribution agreement is created for each of them. Only marketplaces without one can be chosen.',
      reseller: 'Marketplaces to be linked with the new service agreement.',
    },
    searchLabel: 'Search marketplaces',
    searchHint: 'Marketplace name or id',
    column: 'Marketplace',
    details: 'Details',
    none: {
      vendor: 'No marketplace is also fine. You can add distribution agreements later.',
      reseller: 'No marketplace is also fine. You can link marketplaces to the agreement later.',
    },
    has: 'Has a distribution agreement',
    taken: (id: string) => `Marketplace ${id} already has a distribution agreement`,
    untick: 'Untick it to go on.',
    untickMarketplace: (id: string) => `Untick ${id}`,
    blocked: 'Untick the marketplaces that already have a distribution agreement.',
    emptyHeading: 'You have no marketplace yet',
    emptyText: 'You can go on without one and add it to the agreement later.',
  },

  groups: {
    heading: 'Select Product Groups',
    text: (name: string) =>
      `Groups linked with the partner's service agreement. ${name} will find their products in its Catalog.`,
    searchLabel: 'Search product groups',
    searchHint: 'Group name or id',
    column: 'Product Group',
    number: 'Number of products',
    products,
    none: 'No group is also fine. You can link groups to the agreement later.',
    emptyHeading: 'You have no product group yet',
    emptyText: 'You can go on without one and link it to the agreement later.',
  },

  syndication: {
    heading: 'Select Sourcing Agreement',
    text: (name: string) => `Under it ${name} asks to list products on its own marketplaces.`,
    searchLabel: 'Search sourcing agreements',
    searchHint: 'Agreement name or id',
    column: 'Agreement',
    description: 'Description',
    type: 'Type',
    types: { syndication: 'Syndication', referral: 'Referral' },
    choose: 'Choose a sourcing agreement.',
    emptyHeading: 'You have no sourcing agreement',
    emptyText:
      'A new service agreement needs one. Create an agreement of type Syndication or Referral under Agreements first, or go back and choose an agreement you already have.',
    emptyBack: 'Go back to Partner details',
  },

  actions: {
    heading: 'What happens now?',
    text: (name: string) => `Both ways create ${name} and its contract.`,
    group: 'Action',
    create: 'Create partner account',
    createText: {
      vendor:
        'A Vendor account for you and users of your account. The contract is signed at once, by you, on its behalf.',
      reseller:
        'A Reseller account for you and users of your account. The contract is signed at once, by you, on its behalf.',
    },
    invite: 'Generate invitation link',
    inviteText:
      'Somebody at the partner opens the link, accepts the agreement and completes the registration.',
    message: 'Note to the signee (optional)',
    messageHint: 'Shown on the page behind the link.',
    note: 'Internal note (optional)',
    noteHint: 'Kept with the contract. The partner never sees it.',
  },

  account: {
    heading: 'Who gets access to the account?',
    text: (name: string) => `They become administrators of ${name} at once, without an e-mail to confirm.`,
    addUsers: 'Add users',
    searchLabel: 'Search users',
    searchHint: 'Name or e-mail',
    column: 'Name',
    email: 'Email',
    all: 'Select all users',
    one: (name: string) => `Select ${name}`,
    add: 'Add',
    addCount: (count: string) => `${count} ticked`,
    chosen: 'Users of the partner account',
    you: 'you',
    youStay: 'Always included',
    remove: (name: string) => `Remove ${name}`,
    everybody: 'Everybody with access to your account is on the list.',
    notAdded: (count: number) => `${users(count)} ticked but not added. Press Add, or untick them.`,
  },

  created: {
    partner: 'Partner',
    yourId: 'your id',
    isNew: 'new',
    isSelected: 'selected',
    distributionAgreements: 'Distribution agreements',
    linkedMarketplaces: 'Linked marketplaces',
    productGroups: 'Product groups',
    inCatalog: (count: number) => `${products(count)} in the Catalog`,
    sourcing: 'Sourcing agreement',
    users: 'Users of the partner account',
    chosenIn: (step: number) => `Chosen in step ${step}`,
    writtenIn: (step: number) => `Written in step ${step}`,
    decidedIn: (step: number) => `Active or with a link, step ${step}`,
    active: 'Active at once, signed by you',
    pending: 'Pending, with an activation link',
    more: (count: string) => `and ${count} more`,
    noDocument: 'no document',
    you: 'You',
    youAnd: (count: number) => `You and ${users(count)}`,
  },

  summary: {
    invited: (name: string) => `${name} is invited`,
    invitedText: 'The partner becomes active as soon as somebody there accepts the agreement.',
    active: (name: string) => `${name} is active`,
    activeText: (count: number) =>
      count === 0
        ? 'The account is activated for you.'
        : `The account is activated for you and ${users(count)}.`,
    link: 'Activation link',
    validUntil: (date: string) => `Valid until ${date}`,
    passOn: (name: string) =>
      `Entente does not send this link. Pass it to the person who may sign for ${name}. Opening it does not use it up.`,
    nextLabel: 'What happens next',
    nextInvited: 'you pass the link on',
    nextAccepted: 'Agreement accepted',
    nextAcceptedText: (name: string) => `by a person at ${name}`,
    nextActive: 'contract signed, portal open',
    made: 'created',
    linked: 'linked',
    selected: 'selected',
    partner: 'Partner',
    distributionAgreements: 'Distribution agreements',
    marketplaces: 'Marketplaces',
    productGroups: 'Product groups',
    sourcing: 'Sourcing agreement',
    distributionContracts: 'Distribution contracts',
    none: 'None',
    statuses: { invited: 'Invited', active: 'Active', pending: 'Pending' },
    another: 'Add another partner',
    openContract: 'Open contract',
    openPartner: 'Open partner',
  },

  /** What a field is called where an error is told away from it; others explain themselves. */
  fieldNames: {
    name: 'Partner name',
    external_id: 'Partner external ID',
    'new_agreement.title': 'Name',
    'new_agreement.description': 'Description',
    'new_agreement.link': 'Document URL',
    message: 'Note to the signee',
    note: 'Internal note',
  },

  refused: {
    heading: 'The partner was not created',
    text: 'Nothing was saved. Correct what is marked and create it again.',
    networkText:
      'Everything you entered is kept. Check your connection and try again: the partner is created once, even if the first attempt arrived.',
    serverText:
      'Everything you entered is kept. Try again in a moment: the partner is created once, even if the first attempt arrived.',
    repeatedText:
      'A partner was created from this draft before you changed it. Look in the Directory before you create another one.',
    toList: 'Open the Directory',
  },

  leave: {
    heading: 'Leave without creating the partner?',
    actingHeading: 'Leave while the partner is being created?',
    actingText: 'Leaving does not stop it. You will find the partner in the Directory.',
  },

  closed: {
    heading: 'Your account cannot add partners',
    text: 'Inviting vendors or resellers needs a permission that your account does not have. Providers get it with a service contract that grants it, or from the platform team.',
    back: 'Back to the Directory',
  },
}
