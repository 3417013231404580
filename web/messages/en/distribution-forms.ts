import { acts, types, typeTexts, writing } from './form-writing.ts'

/** Forms of distribution agreements: filled in, read, and written. */
export const distributionForms = {
  forms: 'Forms',
  form: 'Form',
  type: 'Asked for',
  types,
  typeTexts,
  version: 'Version',
  versionOf: (version: string) => `Version ${version}`,
  agreements: 'Agreements',
  answered: 'Times answered',
  created: 'Created',
  updated: 'Updated',
  name: 'Name',
  formId: 'Form ID',
  owner: 'Owner',
  createForm: 'Create Form',
  searchLabel: 'Search forms',
  searchPlaceholder: 'Id, name or type',
  emptyTitle: 'No forms yet',
  emptyText: 'A form asks vendors what you need to know before they enroll, or before they list a product.',
  noMatchTitle: (search: string) =>
    search ? `No form matches “${search}”` : 'No form matches these filters',
  noMatchText: 'Ids, names and types of forms are searched.',
  listFailed: 'The forms did not load',
  formFailed: 'This form did not load',
  closedTitle: 'Your account has no forms of its own',
  closedText:
    'Forms belong to distributors. What you are asked stands on the page of your contract, once you enroll.',
  toDirectory: 'Go to the Directory',

  facts: 'Facts',
  askedIn: 'Asked in',
  askedNowhere: 'No agreement yet',
  whatIsAsked: 'What is asked',
  asSchema: 'Show the JSON Schema',
  earlierVersion: 'This version is no longer asked. It stays readable for what was answered to it.',
  nothingToPreview: 'Fields stand here as soon as there are some.',
  writing,
  acts,

  optional: (label: string) => `${label} (optional)`,
  choose: 'Choose',
  noAnswer: 'No answer',
  yes: 'Yes',
  no: 'No',
  asJson: 'Written as JSON.',
  wholeAnswer: 'Answer',
  addEntry: (list: string) => `Add to ${list}`,
  removeEntry: (entry: string) => `Remove ${entry}`,
  entryRemoved: (entry: string) => `${entry} is removed`,

  answers: {
    yours: 'Your data',
    theirs: 'Form data',
    earlier: 'What you saved',
    formVersion: (form: string, version: string) => `${form}, version ${version} of the form`,
    refined: (issuer: string, date: string) => `${issuer} asked you to complete your data on ${date}`,
    refinedWithoutNote: 'Go over your answers once more and submit them again.',
    accepted: 'I have read and accepted the agreement',
    notAccepted: 'Tick this once you have read the agreement.',
    afterwards: (issuer: string) =>
      `Submitting signs it. ${issuer} then reads your data; until it answers you cannot change it.`,
    save: 'Save',
    submit: 'Submit',
    submitting: 'Sending…',
    saved: 'Your data is saved. It is not submitted yet.',
    submitted: 'Your data is submitted.',
    failed: 'Your data was not submitted',
    advice: {
      FRM_003: 'The form was changed meanwhile. What you entered is still here; fill in what is new.',
      CTR_001: 'The contract has moved on meanwhile and no longer takes data.',
      CTR_004: 'The agreement changed while you were reading. Read it again, then tick the box.',
      AGR_006: 'The agreement has no active version, so nothing can be signed. Ask its owner.',
    },
    nothingAsked: 'Nothing is asked any more. Submit to enroll.',
    loadFailed: 'The data of this contract did not load',
    notYet: (partner: string) => `${partner} has not filled in the form yet.`,
    mayChange: (partner: string) => `${partner} has yet to submit this, and may still change it.`,
    version: 'Version of the data',
    versionChoice: (version: string, moment: string, by: string | undefined) =>
      by ? `${version}: ${moment}, ${by}` : `${version}: ${moment}`,
    changes: (count: number, written: string, version: string) =>
      count === 0
        ? `The same as version ${version}`
        : count === 1
          ? `1 answer changed since version ${version}`
          : `${written} answers changed since version ${version}`,
    notAnswered: 'Not answered',
    changed: 'Changed',
    before: (text: string) => `before: ${text}`,
    nothingBefore: 'not answered before',
  },
}
