/** What people see whose company has not signed its first contract yet. */
export const offers = {
  pageTitle: 'Contracts offered to you',
  heading: (issuer: string, account: string) => `${issuer} offers ${account} a contract`,
  headingMany: (count: string, account: string) => `${count} contracts are offered to ${account}`,
  lead: 'Read the agreement and sign it. With your signature the portal opens.',
  leadMany: 'The portal opens with the first one you sign. The others stay open until you answer them.',
  gone: 'The offer you came for is no longer open: it was answered or withdrawn.',
  offers: 'Offers',
  failed: 'The contracts offered to you did not load',

  answerFor: (account: string) => `Answer for ${account}`,
  from: 'From',
  opens: 'Opens',
  portals: { program: 'the Vendor Portal', service: 'the Reseller Portal' },
  offeredOn: 'Offered on',
  openUntil: 'Open until',
  contract: 'Contract',
  quote: (message: string) => `“${message}”`,
  test: 'This is a test. What you sign is marked as such and binds nobody.',
  accepted: 'I have read and accepted the agreement',
  tickFirst: 'Tick the box to go on.',
  sign: 'Sign',
  reject: 'Reject',
  proof: 'Your name, the time and the fingerprint of this text are kept with the contract.',
  signed: (agreement: string) => `You signed ${agreement}. The portal is open.`,
  goneMeanwhile: (agreement: string) => `${agreement} was answered or withdrawn meanwhile; nothing was done.`,
  signFailed: 'The contract was not signed',
  advice: {
    CTR_006: 'The offer has expired meanwhile. Ask whoever made it for a later date.',
    CTR_004: 'The agreement changed while you were reading. Read it again, then tick the box.',
    AGR_006: 'The agreement has no version in force at the moment. Try again later.',
  },
  obstacles: {
    expired: (whom: string) =>
      `This offer was not answered in time. Nothing is signed; ask ${whom} for a later date.`,
    notReady: (whom: string) =>
      `The agreement is being changed and can not be signed at the moment. Come back later, or ask ${whom}.`,
  },
  personAt: (person: string, company: string) => `${person} at ${company}`,

  rejectTitle: (issuer: string) => `Reject the contract from ${issuer}?`,
  rejectText: (issuer: string) => `Nothing is signed, and ${issuer} sees that you rejected it.`,
  reason: 'Reason (optional)',
  reasonHint: (issuer: string) => `Shown to ${issuer}.`,
  keepReading: 'Keep reading',
  rejectFailed: 'The contract was not rejected',

  noneTitle: (account: string) => `Nothing is offered to ${account} at present`,
  noneRejected: (issuer: string, whom: string) =>
    `You rejected the contract from ${issuer}, and nothing was signed. Should you change your mind, ask ${whom} for a new one. It appears here.`,
  noneLeft:
    'The portal opens with your first contract. What you were offered was withdrawn or has ended; ask the company that invited you for a new one. It appears here.',
  lookAgain: 'Look again',

  actFor: (account: string) => `Act for ${account}`,
  switchFailed: 'The account could not be switched.',
  signOutFailed: 'You could not be signed out. Try again in a moment.',
  signOut: 'Sign out',
}
