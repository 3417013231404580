/** The page behind an activation link. */
export const activation = {
  pageTitle: 'Invitation',
  pageTitleFrom: (issuer: string) => `Invitation from ${issuer}`,
  loading: 'Opening the invitation',
  language: 'Language',
  roles: { vendor: 'Vendor', distributor: 'Distributor', reseller: 'Reseller' },
  footer: 'Signed and kept with Entente',

  lead: {
    program: (issuer: string, partner: string) =>
      `${issuer} invites ${partner} to offer its products on its marketplaces`,
    service: (issuer: string, partner: string) => `${issuer} invites ${partner} to resell from its catalog`,
    quote: (text: string) => `“${text}”`,
    test: 'This is a test invitation. What you sign here has no effect outside the test.',
  },

  form: {
    heading: (partner: string) => `Accept for ${partner}`,
    openUntil: (date: string) => `The invitation is open until ${date}.`,
    email: 'Email',
    emailWrong: 'Enter an e-mail address like name@company.com.',
    emailKnown: 'This e-mail address is checked',
    accepted: 'I have read and accepted the agreement',
    next: 'Next',
    activate: 'Activate',
    activating: 'Activating…',
    reject: 'Reject',
    blockedBoth: 'Enter your e-mail address and tick the box to go on.',
    blockedEmail: 'Enter your e-mail address to go on.',
    blockedBox: 'Tick the box to go on.',
    fullName: 'Full name',
    password: 'Password',
    newPasswordHint: '8 to 64 characters. You sign in with it from now on.',
    knownPasswordHint: 'You have signed in here before. Use the same password.',
    showCharacters: 'Show what you type',
    company: 'Company name',
    companyHint: 'How your company is called in the portal. You can correct it.',
    account: 'Account',
    chooseAccount: 'Choose who accepts.',
    newAccount: 'Create new account',
    newAccountText: 'A new company in Entente',
    oldAccountText: (id: string) => `Your account ${id}`,
    signedInAs: (name: string) => `You are signed in as ${name}.`,
    notYou: 'Not you? Enter your own e-mail address.',
    otherUser: (signedIn: string, entered: string) =>
      `You are signed in as ${signedIn}. Accepting signs you in as ${entered} instead.`,
    ownInvitation: (issuer: string, partner: string) =>
      `You are signed in for ${issuer}, which sent this invitation. Pass the link on to ${partner}.`,
    proof: 'Your name, the time and the fingerprint of this text are kept with the contract.',
  },

  refused: {
    wrongPassword: 'This password does not belong to the e-mail address.',
    network: 'The server cannot be reached. Check your connection and try again.',
    server: 'The server could not answer. Try again in a moment.',
    tooMany: 'Too many attempts. Wait a minute and try again.',
    newVersion: 'The agreement changed while you were reading. Read it again, then tick the box.',
    failed: 'This did not work. Try again in a moment.',
  },

  reject: {
    heading: (issuer: string) => `Reject the invitation from ${issuer}?`,
    text: (issuer: string) =>
      `Nothing is signed and this link stops working. ${issuer} sees that you rejected it.`,
    note: 'Reason (optional)',
    noteHint: (issuer: string) => `Shown to ${issuer}.`,
    keep: 'Keep reading',
    act: 'Reject',
  },

  done: {
    heading: (partner: string) => `${partner} is active`,
    text: (agreement: string) => `You accepted ${agreement}, and the contract is in force.`,
    signedIn: (name: string, email: string) => `Signed in as ${name}, ${email}`,
    contract: 'Contract',
    account: 'Account',
    agreement: 'Agreement',
    version: (version: string) => `version ${version}`,
    proceed: { program: 'Proceed to the Vendor Portal', service: 'Proceed to the Reseller Portal' },
  },

  rejected: {
    heading: 'You rejected the invitation',
    text: (issuer: string) =>
      `Nothing was signed. ${issuer} sees your answer. Should you change your mind, ask ${issuer} for a new link.`,
    visit: (issuer: string) => `Visit ${issuer}`,
  },

  dead: {
    invalid: {
      heading: 'This link is not valid',
      text: 'It may have been used already, withdrawn by the company that sent it, or copied only in part. Open it again from the original message, or ask the company for a new link.',
    },
    arrived: {
      heading: 'This link has just been used',
      text: 'Your first attempt most likely arrived before the connection was lost. Sign in with the e-mail address and the password you entered.',
    },
    expired: {
      heading: 'This invitation has expired',
      text: 'Nothing was signed. Ask the company that invited you for a new link.',
    },
    notReady: {
      heading: 'The agreement is being changed',
      text: 'The company that invited you has no version of it in force at the moment. Your link stays valid; come back later.',
    },
    busy: {
      heading: 'Too many attempts',
      text: 'For your safety this page rests for a minute. Your link stays valid.',
    },
    network: {
      heading: 'The server cannot be reached',
      text: 'Your link stays valid. Check your connection and try again.',
    },
    server: {
      heading: 'The server could not answer',
      text: 'Your link stays valid. Try again in a moment.',
    },
    tryAgain: 'Try again',
    signIn: 'I have an account',
    portal: 'Open the portal',
  },
}
