import type { StandaloneType } from '@entente/shared/domain/agreements.ts'
import type { FormType } from '@entente/shared/domain/forms.ts'

const typeTexts: Record<StandaloneType, string> = {
  program: 'What vendors sign to supply products. Opens marketplaces by distribution agreements.',
  service: 'What resellers sign to sell products of your catalog.',
  syndication: 'Under it resellers list your products on their own marketplaces.',
  referral: 'Under it partners contract vendors of your products directly.',
}

const formLabels: Record<FormType, string> = {
  enroll: 'Agreement form (optional)',
  product: 'Product form (optional)',
  item: 'Item form (optional)',
}

/** How an agreement is written and changed. */
export const write = {
  create: 'Create',
  creating: 'Creating…',
  save: 'Save',
  saving: 'Saving…',
  name: 'Name',
  description: 'Description',
  type: 'Type',
  typeTexts,
  notGranted: 'Your account may not create agreements of this type. Ask the platform team.',
  activate: 'Activate version',
  activateText: 'Contracts can be made under version 1 at once.',
  notActivatedText: 'Nothing can be signed before a version is activated.',
  documentHeading: 'Version 1',
  documentText: 'The text that partners read and accept.',

  createTitle: 'Create Agreement',
  createText: 'Becomes the template of contracts. Its first version is made with it.',
  createFailed: 'The agreement was not created',
  mayBeCreated:
    'The connection broke. The agreement may have been created all the same: look in the list before you try again.',
  closedTitle: 'Your account cannot create agreements',
  closedText:
    'Owning agreements needs a permission that your account does not have. Providers get it with a service contract that grants it, or from the platform team.',
  back: 'Back to the agreements',
  notYoursTitle: (name: string) => `You cannot change ${name}`,
  notYoursText: (owner: string) => `Only ${owner} can, with the permission to own agreements of its type.`,
  backTo: 'Back to the agreement',

  offer: 'What resellers may sell',
  offerText:
    'Products of the linked groups that are listed on the linked marketplaces. All of it can be changed later.',
  sourcingText: 'Partners with this agreement can enroll in it for products of your catalog.',
  optional: (label: string) => `${label} (optional)`,
  remove: (name: string) => `Remove ${name}`,
  chooseSourcing: 'Choose a sourcing agreement',

  distributionTitle: 'Create Distribution Agreement',
  distributionText: (program: string) =>
    `Opens one of your marketplaces to the vendors of ${program}. The marketplace cannot be changed later.`,
  chooseMarketplace: 'Choose a marketplace.',
  allTaken: 'Every marketplace of yours is in this program already',
  allTakenText: 'There is one distribution agreement for each marketplace. Add a marketplace first.',
  autoAccept: 'Auto accept',
  autoAcceptText: 'Vendors who join the program later get an active distribution contract without enrolling.',

  forms: 'Forms',
  formsText: 'What vendors are asked. Those who have submitted already are not asked again.',
  formLabels,
  noForm: 'None',
  formsFailed: 'Your forms did not load. What is attached stays as it is.',

  editTitle: (name: string) => `Edit ${name}`,
  editText: 'The document is changed by adding a version.',
  editFailed: 'The changes were not saved',

  leaveTitle: 'Leave without saving?',
  leaveText: 'What you entered is thrown away.',
  leaveSending: 'Leave while it is being saved?',
  leaveSendingText: 'Leaving does not stop it.',
  stay: 'Stay',
  leave: 'Leave',
}

/** Lists to choose from inside these forms. */
export const choose = {
  marketplaces: 'Search marketplaces',
  marketplaceHint: 'Marketplace name or id',
  noMarketplaces: 'You have no marketplace yet',
  noMarketplacesText: 'You can go on without one and link it later.',
  groups: 'Search product groups',
  groupHint: 'Group name',
  noGroups: 'You have no product group yet',
  noGroupsText: 'You can go on without one and link it later.',
  sourcing: 'Search sourcing agreements',
  sourcingHint: 'Agreement name or id',
  noSourcing: 'You have no sourcing agreement yet',
  noSourcingText: 'It is an agreement of type Syndication or Referral with an active version.',
  everyMarketplaceLinked: 'Every marketplace of yours is linked',
  everyGroupLinked: 'Every product group of yours is linked',
  nothingMore: 'There is nothing more to add.',
}
