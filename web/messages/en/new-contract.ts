import type { AccountRole, Grants } from '@entente/shared/domain/accounts.ts'
import type { PartnerStatus } from '@entente/shared/domain/partners.ts'
import { contracts } from './contracts.ts'

const { types, statuses } = contracts

const roles: Record<AccountRole, string> = {
  vendor: 'Vendor',
  distributor: 'Distributor',
  reseller: 'Reseller',
}
const partnerStatuses: Record<PartnerStatus, string> = {
  invited: 'Invited',
  active: 'Active',
  ended: 'Ended',
}

const mayCreatePrograms = 'May create program agreements'
const mayCreateServices = 'May create service agreements'
const mayDelegate = 'May pass these permissions on'

/** The Create Contract wizard. */
export const newContract = {
  pageTitle: 'Create contract',
  title: (step: number) => `Create contract – Step ${step}`,
  stepNames: { type: 'Type', agreement: 'Agreement', parameters: 'Parameters', summary: 'Summary' },
  act: 'Create',
  acting: 'Creating…',
  types: { program: types.program, service: types.service },
  agreementKinds: { program: 'Program agreement', service: 'Service agreement' },
  contractKinds: { program: 'Program contract', service: 'Service contract' },
  roles,
  statuses,
  partnerStatuses,
  grantsOf: ({ program_create, service_create, service_delegate }: Grants): string[] =>
    [
      program_create && mayCreatePrograms,
      service_create && mayCreateServices,
      service_create && service_delegate && mayDelegate,
    ].filter((word) => word !== false),

  type: {
    heading: 'What do you offer?',
    text: 'Your partner reads the agreement and signs the contract, in its portal or by an activation link.',
    label: 'Type',
    texts: {
      program: 'To a vendor, who supplies products to your marketplaces.',
      service: 'To a reseller, who sells from your catalog.',
    },
    notGranted: {
      program: 'Your account may not offer program contracts. Ask the platform team.',
      service: 'Your account may not offer service contracts. Ask the platform team.',
    },
    others:
      'Distribution, syndication and referral contracts are not offered: your partners enroll in those agreements themselves.',
  },

  agreement: {
    heading: { program: 'Select Program Agreement', service: 'Select Service Agreement' },
    text: 'The partner will be asked to accept its active version.',
    versionIs: (version: string) => `Version ${version}`,
    choose: 'Choose an agreement.',
    emptyHeading: {
      program: 'You have no program agreement to offer',
      service: 'You have no service agreement to offer',
    },
    emptyText:
      'A contract is made under one of your agreements. Write one and activate a version of it, then it stands here.',
    emptyAct: 'Create Agreement',
  },

  parameters: {
    heading: 'Who is it for?',
    text: {
      program: 'A vendor that is new to you, or one in your directory.',
      service: 'A reseller or distributor that is new to you, or one in your directory.',
    },
    partner: 'Partner',
    newPartner: 'New partner',
    newPartnerText: 'Stands in your directory as invited, until somebody there accepts by the link.',
    knownPartner: 'Existing partner',
    knownPartnerText: 'One in your directory, former partners included. It signs in its own portal.',
    name: 'Partner name',
    externalId: 'Partner external ID (optional)',
    externalIdHint: 'How your own systems call this partner. The partner does not see it.',
    choosePartner: 'Choose a partner.',
    searchLabel: 'Search partners',
    searchHint: 'Partner name or id',
    role: 'Type',
    status: 'Status',
    hasContract: (status: string) => `contract is ${status}`,
    emptyHeading: {
      program: 'There is no vendor in your directory yet',
      service: 'There is no reseller or distributor in your directory yet',
    },
    emptyText: 'Choose New partner above and name the company.',
    message: 'Note to signee',
    messageHint: 'Shown where the partner reads and accepts the agreement.',
    note: 'Internal note (optional)',
    noteHint: 'Kept with the contract. The partner never sees it.',
    expires: 'Expiration date (optional)',
    expiresNever: 'Without a date the contract has no end.',
    expiresAt: (moment: string, zone: string) =>
      `Until ${moment}, your time (${zone}). After that it can no longer be signed, and if it was, it ends.`,
    noDay: 'Complete the date, or clear it.',
    test: 'Test',
    testText: 'Marks the contract as a test, for trying things out. Nothing else is different.',
    permissions: 'Permissions of the partner',
    mayCreatePrograms,
    mayCreateProgramsText: 'Makes the partner a distributor, who works with vendors of its own.',
    mayCreateServices,
    mayCreateServicesText: 'The partner offers its catalog to resellers of its own.',
    mayDelegate,
    mayDelegateText: 'Its service contracts may grant the same to others.',
  },

  created: {
    partner: 'Partner',
    yourId: 'your id',
    isNew: 'new',
    isSelected: 'selected',
    chosenIn: (step: number) => `Chosen in step ${step}`,
    saidIn: (step: number) => `Named in step ${step}`,
    pending: 'Pending, with an activation link',
    test: 'Test',
    until: (date: string) => `until ${date}`,
  },

  summary: {
    invited: (name: string) => `${name} is invited`,
    invitedText: 'The contract becomes active as soon as somebody there accepts the agreement.',
    offered: (name: string) => `${name} has a contract to sign`,
    offeredText: "It waits in the partner's portal, under Contracts. The link below leads to the same.",
    link: 'Activation link',
    validUntil: (moment: string) => `Valid until ${moment}`,
    passOn: (name: string) =>
      `Entente does not send this link. Pass it to the person who may sign for ${name}. Opening it does not use it up.`,
    nextLabel: 'What happens next',
    nextInvited: 'you pass the link on',
    nextOffered: 'in its portal, or by the link',
    nextAccepted: 'Agreement accepted',
    nextAcceptedText: (name: string) => `by a person at ${name}`,
    nextActive: 'contract signed',
    contractId: 'Contract',
    partner: 'Partner',
    made: 'created',
    details: 'Go to Details',
    another: 'Create another contract',
  },

  fieldNames: {
    'partner.name': 'Partner name',
    'partner.external_id': 'Partner external ID',
    'activation.message': 'Note to signee',
    note: 'Internal note',
    expire_at: 'Expiration date',
    permissions: 'Permissions of the partner',
  },

  refused: {
    heading: 'The contract was not created',
    text: 'Nothing was saved. Correct what is marked and create it again.',
    networkText:
      'Everything you entered is kept. Check your connection and try again: the contract is created once, even if the first attempt arrived.',
    serverText:
      'Everything you entered is kept. Try again in a moment: the contract is created once, even if the first attempt arrived.',
    repeatedText:
      'A contract was created from this draft before you changed it. Look under Contracts before you create another one.',
    toList: 'Open Contracts',
  },

  leave: {
    heading: 'Leave without creating the contract?',
    actingHeading: 'Leave while the contract is being created?',
    actingText: 'Leaving does not stop it. You will find the contract under Contracts.',
  },

  closed: {
    heading: 'Your account cannot create contracts',
    text: 'Offering contracts needs a permission that your account does not have. The platform team grants it.',
    back: 'Back to Contracts',
  },
}
