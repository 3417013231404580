import { agreements } from './agreements.ts'
import { enrolment } from './enrolment.ts'

const refused = {
  heading: 'Nothing was submitted',
  text: 'Correct what is marked and submit it again.',
  networkText:
    'Everything you entered is kept. Check your connection and try again: it is submitted once, even if the first attempt arrived.',
  serverText:
    'Everything you entered is kept. Try again in a moment: it is submitted once, even if the first attempt arrived.',
  repeatedText:
    'This was submitted before you changed it. Look at your contracts under the agreement before you submit it once more.',
  toList: 'Open the agreement',
}

const leave = {
  heading: 'Leave without enrolling?',
  actingHeading: 'Leave while it is being submitted?',
  actingText: 'Leaving does not stop it. You will find the contract under Contracts.',
}

const fieldNames = {
  'activation.message': 'Message',
  'sourcing.marketplace': 'Target marketplace',
}

/** The wizards by which syndication and referral agreements are entered. */
export const sourcing = {
  statuses: agreements.enrolments,
  notAccepted: enrolment.notAccepted,

  stepNames: {
    syndication: {
      product: 'Product',
      marketplace: 'Marketplace',
      agreement: 'Agreement',
      submit: 'Submit',
      summary: 'Summary',
    },
    referral: { product: 'Product', agreement: 'Agreement', submit: 'Submit', summary: 'Summary' },
  },
  syndication: {
    title: (step: number) => `Enroll in syndication – Step ${step}`,
    act: 'Submit',
    acting: 'Submitting…',
    anotherProduct: 'Enroll another product',
    anotherMarketplace: 'Enroll for another marketplace',
    refused,
    leave,
    fieldNames,
  },
  referral: {
    title: (step: number) => `Enroll in referral – Step ${step}`,
    act: 'Submit',
    acting: 'Submitting…',
    anotherProduct: 'Refer another product',
    refused,
    leave,
    fieldNames,
  },
  answers: { accepted: 'Accepted', noMessage: 'No message' },

  product: {
    heading: 'Select Product',
    text: {
      syndication: 'A product of your catalog, to be sold on a marketplace of your own.',
      referral: 'A product of your catalog, whose vendor you want to contract with directly.',
    },
    searchLabel: 'Search products',
    searchHint: 'Product name',
    column: 'Product',
    vendor: 'Vendor',
    choose: 'Choose a product.',
    soldOn: (marketplaces: string) => `enrolled for ${marketplaces}`,
    referred: (status: string) => `referral is ${status}`,
    emptyHeading: 'There is no product in your catalog yet',
    emptyText: (distributor: string) =>
      `Products stand here once ${distributor} lists them on a marketplace that your service agreement names.`,
  },

  marketplace: {
    heading: 'Select Marketplace',
    text: (product: string) => `Where you are going to sell ${product}.`,
    searchLabel: 'Search marketplaces',
    searchHint: 'Marketplace name or id',
    column: 'Marketplace',
    currency: 'Currency',
    choose: 'Choose a marketplace.',
    withoutHub: 'no hub serves it',
    hasContract: (status: string) => `contract is ${status}`,
    noneServed: 'None of your marketplaces has a hub.',
    emptyHeading: 'You have no marketplace yet',
    emptyText: 'A product is syndicated to a marketplace of your own that a hub serves.',
  },

  agreement: {
    heading: 'Read and accept the agreement',
    text: (distributor: string) => `What you agree with ${distributor} about this product.`,
  },

  submit: {
    heading: (distributor: string) => `Submit to ${distributor}`,
    text: (distributor: string) => `${distributor} decides. You find the answer at the contract.`,
    message: 'Message (optional)',
    messageHint: (distributor: string) => `${distributor} reads it with your application.`,
  },

  program: {
    heading: 'Select Program Agreement',
    text: (vendor: string, product: string) =>
      `One of your own programs. It is sent to ${vendor}, the vendor of ${product}, who finds it in its portal and signs or rejects it.`,
    searchLabel: 'Search agreements',
    searchHint: 'Agreement name or id',
    column: 'Agreement',
    version: 'Version',
    choose: 'Choose a program agreement.',
    hasContract: (status: string) => `contract is ${status}`,
    isSigned: (vendor: string) => `signed by ${vendor}, the referral is active at once`,
    emptyHeading: 'You have no program agreement to offer',
    emptyText: 'The vendor signs one of your programs. Write one and activate a version of it first.',
    emptyAct: 'Create Agreement',
  },

  refer: {
    heading: 'Submit',
    text: (distributor: string) =>
      `Read the referral agreement of ${distributor} and accept it. The vendor's answer decides the rest.`,
    messageHint: (vendor: string, distributor: string) => `${vendor} and ${distributor} read it.`,
    target: 'Target marketplace (optional)',
    targetHint: 'Where you are going to sell the product.',
    undecided: 'Not decided yet',
  },

  created: {
    product: 'Product',
    vendor: 'the vendor',
    marketplace: 'Target marketplace',
    program: 'Program agreement',
    syndicationContract: 'Syndication contract',
    referralContract: 'Referral contract',
    programContract: 'Program contract',
    isNew: 'new',
    isSelected: 'selected',
    chosenIn: (step: number) => `Chosen in step ${step}`,
    version: (version: string) => `Version ${version}`,
    pending: 'Pending',
    untilApproved: (distributor: string) => `until ${distributor} approves`,
    untilSigned: (vendor: string) => `until ${vendor} signs`,
    activeAtOnce: 'Active at once',
    inPortalOf: (vendor: string) => `in the portal of ${vendor}`,
  },

  summary: {
    askedToApprove: (distributor: string) => `${distributor} is asked to approve`,
    askedToApproveText: (product: string, marketplace: string) =>
      `Once it is approved, ${product} is listed on ${marketplace}.`,
    askedToSign: (vendor: string) => `${vendor} is asked to sign`,
    askedToSignText: (vendor: string) =>
      `The portal of ${vendor} shows your program. Once it is signed, the referral is active as well.`,
    referred: (vendor: string) => `The referral of ${vendor} is active`,
    referredText: 'The vendor had signed your program already, so nothing more is asked of it.',
    details: 'Go to Details',
    agreement: 'Syndication agreement',
    distributor: 'Distributor',
    target: 'Target marketplace',
    undecided: 'Not decided yet',
    acceptedTag: 'accepted',
  },

  closed: {
    heading: 'There is nothing to enroll in',
    back: 'Back to the agreement',
    otherType: (agreement: string) =>
      `${agreement} is not entered by a wizard. Its own page says what can be done.`,
    own: 'This is your own agreement. Your partners enroll in it.',
    needsPrograms:
      'A vendor is offered one of your programs, and your account may not have any. The platform team grants it.',
    notSignable: 'No version of it can be signed now. Ask the distributor.',
  },
}
