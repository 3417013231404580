import type { AccountRole } from '@entente/shared/domain/accounts.ts'
import type {
  ContractAction,
  ContractKind,
  ContractStatus,
  ContractType,
} from '@entente/shared/domain/contracts/index.ts'
import type { ContractTurn } from '@entente/shared/domain/contracts/turn.ts'

const types: Record<ContractType, string> = {
  program: 'Program',
  distribution: 'Distribution',
  service: 'Service',
  syndication: 'Syndication',
  referral: 'Referral',
}

const statuses: Record<ContractStatus, string> = {
  enrolling: 'Enrolling',
  pending: 'Pending',
  active: 'Active',
  rejected: 'Rejected',
  terminated: 'Terminated',
}

const kinds: Record<ContractKind, string> = { production: 'Production', test: 'Test' }

/** What a step is called where it can be taken, and when it was. */
const steps: Record<ContractAction, { act: string; done: string }> = {
  create: { act: 'Create', done: 'Created' },
  answer: { act: 'Fill in the form', done: 'Filled in the form' },
  enroll: { act: 'Submit', done: 'Submitted' },
  accept: { act: 'Auto accept', done: 'Accepted automatically' },
  sign: { act: 'Sign', done: 'Signed' },
  refine: { act: 'Refine Data', done: 'Sent back to refine data' },
  reject: { act: 'Reject', done: 'Rejected' },
  terminate: { act: 'Terminate', done: 'Terminated' },
  delete: { act: 'Delete', done: 'Deleted' },
  expire: { act: 'Expire', done: 'Expired unanswered' },
}

const turns: Record<ContractTurn, string> = { you: 'Yours', partner: 'The partner’s' }

const roles: Record<AccountRole, string> = {
  vendor: 'vendor',
  distributor: 'distributor',
  reseller: 'reseller',
}

/** Contracts: their list and their pages. */
export const contracts = {
  contracts: 'Contracts',
  searchLabel: 'Search contracts',
  searchPlaceholder: 'Id, partner or agreement',
  createContract: 'Create Contract',
  types,
  statuses,
  kinds,
  steps,
  roles,

  contractId: 'Contract ID',
  partner: 'Partner',
  type: 'Type',
  agreement: 'Agreement',
  issuer: 'Issuer',
  marketplace: 'Marketplace',
  createdAt: 'Created at',
  createdBy: 'Created by',
  partnerId: 'Partner ID',
  agreementId: 'Agreement ID',
  signingCompany: 'Signing company',
  status: 'Status',
  kind: 'Kind',
  updateAvailable: 'Update available',
  turn: 'Turn',
  turns,
  notAnswered: 'Not answered in time',
  you: 'You',
  byYou: (type: ContractType) => `${types[type]}, issued by you`,
  byThem: (type: ContractType) => `${types[type]}, issued by them`,
  signedOn: (date: string) => `signed ${date}`,

  emptyTitle: 'No contracts yet',
  emptyText: 'Every agreement that a partner is offered or accepts becomes a contract here.',
  emptyTextForGuests: 'Every agreement that you are offered or enter becomes a contract here.',
  noMatchTitle: (search: string) =>
    search ? `No contract matches “${search}”` : 'No contract matches these filters',
  noMatchText: 'Ids and the names of agreements and companies are searched.',
  noneWithPartner: 'No contracts between you yet',
  noneWithPartnerText: 'Contracts in any status and in both directions stand here.',
  noneUnderAgreement: 'No contracts yet',
  noneUnderAgreementText: 'Whoever is invited or enrolls under this agreement has a contract here.',
  listFailed: 'The contracts did not load',
  contractFailed: 'This contract did not load',

  heading: (partner: string, subject: string) => `${partner} on ${subject}`,
  typeOf: (type: ContractType) => `${types[type]} contract`,
  contract: 'Contract',
  name: 'Name',
  agreementOf: (type: ContractType) => `${types[type]} agreement`,
  product: 'Product',
  version: 'Version',
  versionLatest: (version: string) => `${version}, the latest`,
  versionBehind: (version: string) => `${version}, a newer one is active`,
  whatChanged: 'See what changed',
  updateText: (agreement: string, active: string, signed: string) =>
    `Version ${active} of ${agreement} is active. You accepted version ${signed}, and it stays in force until you accept the new one.`,
  updateAct: 'Read and sign',
  sign: 'Sign',
  signedBy: 'Signed by',
  signedFor: (company: string) => `for ${company}`,
  created: 'Created',
  updated: 'Updated',
  expires: 'Expiration date',
  noteToSignee: 'Note to signee',
  internalNote: 'Internal note',
  terminationNote: 'Reason for the end',
  permissions: 'Permissions granted',
  yourPermissions: 'Your permissions',
  mayCreatePrograms: 'create program agreements',
  mayCreateServices: 'create service agreements',
  mayDelegate: 'pass these on',
  noPermissions: 'None',

  activationLink: 'Activation link',
  copyLink: 'Copy link',
  activationHint: (partner: string) =>
    `Whoever has this link can read the agreement and accept it for ${partner}. Reading it does not use it up.`,
  activationUntil: (date: string) => `It works until ${date}.`,
  activationOver: (date: string) => `It stopped working on ${date}.`,

  whereItStands: 'Where it stands',
  yourTurn: (act: string) => `Your turn: ${act}`,
  theirTurn: (company: string) => `Waiting for ${company}`,
  approve: 'Approve',
  edit: 'Edit',
  otherAnswers: 'Other answers',
  actImpossible: (status: string) => `That can not be done: the contract is ${status}.`,
  approved: 'Approved',
  upgraded: 'Update signed',
  activated: 'Accepted and signed',
  withYou: (age: string) => `${age}, with you`,
  withThem: (age: string) => `${age}, with the partner`,
  justNow: 'just now',
  since: (date: string) => `since ${date}`,
  inForce: 'in force',
  fromActiveOnly: 'from Active only',
  now: 'now',
  passed: (status: string, date: string) => `${status} was passed on ${date}`,
  present: (status: string) => `${status} is the present state`,
  possible: (status: string, act: string) => `${status}, by ${act}`,
  lifecycle: 'Lifecycle',

  history: 'History',
  entries: (count: number, written: string) => (count === 1 ? '1 entry' : `${written} entries`),
  historyFailed: 'The history did not load',
  waitingFor: (company: string) => `Waiting for ${company}`,
  waitingForYou: 'Waiting for you',
  byRecipient: 'Somebody with the activation link',
  told: {
    edited: (fields: string) => (fields ? `Changed the ${fields}` : 'Edited'),
    newVersion: (version: string) => `Version ${version} is active`,
    upgradedTo: (version: string) => `Signed version ${version}`,
    entered: 'Enrolled',
    submittedAgain: 'Submitted again',
  },
  editedFields: {
    'activation.message': 'note to signee',
    note: 'internal note',
    kind: 'kind',
    expire_at: 'expiration date',
    permissions: 'permissions',
    termination_note: 'reason for the end',
  },
  byExpiry: 'By itself, on its expiration date',
  linkOver: 'The activation link stopped working',
  togetherWith: 'By itself, together with',

  together: {
    label: 'Chosen contracts',
    chosen: (count: number, written: string) =>
      count === 1 ? '1 contract chosen' : `${written} contracts chosen`,
    acts: {
      sign: (written: string) => `Approve ${written}`,
      reject: (written: string) => `Reject ${written}`,
      terminate: (written: string) => `Terminate ${written}`,
    },
    clear: 'Choose none',
  },
  versions: 'Accepted versions',
  versionsFailed: 'The accepted versions did not load.',
  acceptances: (count: number, written: string) => (count === 1 ? '1 acceptance' : `${written} acceptances`),
  unfoldVersions: 'Show the accepted versions',
  foldVersions: 'Fold the accepted versions away',
  versionIs: (version: string) => `Version ${version}`,
  acceptedBy: (name: string | undefined) => (name ? `Accepted by ${name}` : 'Accepted'),
  fromAddress: (ip: string) => `from ${ip}`,
  document: 'Document',
  description: 'Description',
  fingerprint: 'Fingerprint (SHA-256)',
  onlyNewest: (count: string) => `These are the newest ${count}.`,
}
