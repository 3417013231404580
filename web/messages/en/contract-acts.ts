import type { ContractType } from '@entente/shared/domain/contracts/index.ts'

/** What follows when a contract in force is ended, by its type. */
const ends: Record<ContractType, (partner: string, subject: string) => string> = {
  program: (partner, subject) =>
    `${partner} no longer works under ${subject}. If it is your last contract with them, they leave the Directory.`,
  distribution: (partner, subject) =>
    `${partner} no longer supplies products through ${subject}. What is listed there under this contract is taken down.`,
  service: (partner, subject) =>
    `${partner} no longer works under ${subject}, and what the contract let them do is taken back. If it is your last contract with them, they leave the Directory.`,
  syndication: (partner, subject) =>
    `${partner} no longer resells ${subject}. Its listing on their marketplace is taken down.`,
  referral: (partner, subject) =>
    `The referral of ${subject} is over. The contract between ${partner} and the vendor stays as it is.`,
}

const contracts = (count: number, written: string) => (count === 1 ? '1 contract' : `${written} contracts`)

/** The dialogs in which something is done to a contract. */
export const contractActs = {
  notNow: 'Not now',
  reason: 'Reason (optional)',
  shownTo: (company: string) => `Shown to ${company}.`,
  bothRead: 'Both sides read it.',
  tooLate: (status: string) => `Somebody was faster: the contract is ${status} now.`,
  notAnyMore: (status: string) => `That can not be done any more: the contract is ${status}.`,
  nothingDone: 'Nothing was done here.',
  advice: {
    NFD_001: 'It is no longer there: the offer was withdrawn, or you may no longer see it.',
    AUTH_003: 'Your side can not do this. Reload the page to see where the contract stands.',
    CTR_006: 'The offer has expired meanwhile. Ask the company that made it for a later date.',
    CTR_004: 'The agreement changed while you were reading. Read it again, then tick the box.',
    AGR_006: 'The agreement has no version in force at the moment. Try again later.',
    CTR_007: 'The form is not filled in, or it has changed since. Fill it in first.',
    CTR_009: 'The agreement asks for no form any more, so there is nothing to complete.',
  },

  approve: {
    title: (partner: string, subject: string) => `Approve ${partner} on ${subject}?`,
    distribution: (partner: string, marketplace: string) =>
      `The contract is active at once, and ${partner} may offer products for ${marketplace}.`,
    syndication: (partner: string, product: string, marketplace: string | undefined) =>
      `The contract is active at once, and ${product} is listed on ${marketplace ?? `a marketplace of ${partner}`}.`,
    act: 'Approve',
    failed: 'The contract was not approved',
    done: (partner: string) => `Approved. ${partner} is told.`,
  },
  reject: {
    title: (partner: string, subject: string) => `Reject the contract with ${partner} on ${subject}?`,
    asIssuer: (partner: string) => `That is for good. ${partner} may enroll again with a new contract.`,
    asPartner: (partner: string) =>
      `Nothing is signed, and that is for good. ${partner} may offer you a new contract.`,
    act: 'Reject',
    failed: 'The contract was not rejected',
    done: (partner: string) => `Rejected. ${partner} is told.`,
  },
  refine: {
    title: (partner: string) => `Send the form back to ${partner}?`,
    text: (partner: string) =>
      `${partner} completes the form and submits it again; the contract is Enrolling until then.`,
    note: 'What is missing (optional)',
    act: 'Refine Data',
    failed: 'The form was not sent back',
    done: (partner: string) => `Sent back. ${partner} is told.`,
  },
  terminate: {
    title: (partner: string, subject: string) => `Terminate the contract with ${partner} on ${subject}?`,
    texts: ends,
    looking: 'Looking for what ends with it…',
    restingNone: 'No other contract ends with it. It stays readable for both sides.',
    resting: (count: number, written: string) =>
      count === 1 ? '1 other contract ends with it' : `${written} other contracts end with it`,
    more: (count: string) => `and ${count} more`,
    restingFailed: 'Which other contracts end with it could not be read.',
    lookAgain: 'Look again',
    keep: 'Keep the contract',
    act: 'Terminate',
    failed: 'The contract was not terminated',
    done: (partner: string) => `Terminated. ${partner} is told.`,
  },
  delete: {
    title: (partner: string, agreement: string) => `Delete the offer of ${agreement} to ${partner}?`,
    text: (partner: string) =>
      `The activation link stops working, and ${partner} can no longer accept. A company that nothing else was offered leaves the Directory.`,
    forGood: 'The contract is gone for good.',
    keep: 'Keep the contract',
    act: 'Delete',
    failed: 'The contract was not deleted',
    done: (partner: string) => `The offer to ${partner} was deleted.`,
  },
  sign: {
    title: (issuer: string) => `Sign the contract from ${issuer}`,
    updateTitle: (agreement: string) => `Sign the new version of ${agreement}`,
    quote: (issuer: string, message: string) => `${issuer}: “${message}”`,
    signedBefore: (version: string) =>
      `You signed version ${version}, which stays in force until you sign this one.`,
    accepted: 'I have read and accepted the agreement',
    tickFirst: 'Tick the box to go on.',
    proof: 'Your name, the time and the fingerprint of this text are kept with the contract.',
    failed: 'The contract was not signed',
    signed: (agreement: string) => `You signed ${agreement}.`,
    updated: (version: string) => `You accepted version ${version}.`,
  },
  edit: {
    title: (partner: string) => `Edit the contract with ${partner}`,
    save: 'Save',
    saving: 'Saving…',
    noExpiry: 'Take the date away',
    failed: 'Nothing was saved',
    done: 'Saved.',
  },
  together: {
    titles: {
      sign: (count: number, written: string) => `Approve ${contracts(count, written)}?`,
      reject: (count: number, written: string) => `Reject ${contracts(count, written)}?`,
      terminate: (count: number, written: string) => `Terminate ${contracts(count, written)}?`,
    },
    texts: {
      sign: 'Each is active at once, and the partner is told.',
      reject: 'That is for good. The other side is told, and a new contract may follow.',
      terminate:
        'That is for good. What rests on them ends with them, and what is listed under them is taken down.',
    },
    acts: {
      sign: (count: number, written: string) => `Approve ${contracts(count, written)}`,
      reject: (count: number, written: string) => `Reject ${contracts(count, written)}`,
      terminate: (count: number, written: string) => `Terminate ${contracts(count, written)}`,
    },
    told: {
      sign: (done: string, all: string) => `${done} of ${all} approved.`,
      reject: (done: string, all: string) => `${done} of ${all} rejected.`,
      terminate: (done: string, all: string) => `${done} of ${all} terminated.`,
    },
    done: { sign: 'Approved', reject: 'Rejected', terminate: 'Terminated' },
    stays: (status: string) => `${status}, stays as it is`,
    waiting: 'Waiting',
    asking: 'Under way…',
    notBegun: 'Not begun',
    stop: 'Stop',
  },
}
