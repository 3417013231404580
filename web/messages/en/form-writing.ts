import type { FormType } from '@entente/shared/domain/forms.ts'

export const types: Record<FormType, string> = { enroll: 'Agreement', product: 'Product', item: 'Item' }

export const typeTexts: Record<FormType, string> = {
  enroll: 'Asked before a vendor enrolls',
  product: 'Asked before a product is listed',
  item: 'Asked before an item is listed',
}

/** What a form can ask without JSON Schema. */
const questionTypes = {
  text: 'Text',
  longText: 'Long text',
  email: 'E-mail address',
  link: 'Web address',
  date: 'Date',
  wholeNumber: 'Whole number',
  number: 'Number',
  choice: 'One of several choices',
  choices: 'Any of several choices',
  yesOrNo: 'Yes or no',
  tick: 'Box that must be ticked',
  group: 'Group of fields',
  list: 'List of entries',
}

/** How a form is written and changed. */
export const writing = {
  createTitle: 'Create Form',
  createText: 'Asks vendors what you need to know. Attach it to distribution agreements once it is made.',
  create: 'Create',
  creating: 'Creating…',
  createFailed: 'The form was not created',
  editTitle: (name: string) => `Edit ${name}`,
  editText: (version: string) =>
    `If it asks something else, that becomes version ${version}. What was answered stays as it is.`,
  save: 'Save',
  saving: 'Saving…',
  editFailed: 'The changes were not saved',

  name: 'Name',
  askedFor: 'When it is asked',
  asked: 'What is asked',
  modes: 'How the form is written',
  byFields: 'Fields',
  bySchema: 'JSON Schema',
  intro: 'Introduction (optional)',
  introText: 'Stands above the fields.',
  nothingAsked: 'Nothing is asked yet.',
  add: 'Add field',
  addTo: (label: string) => `Add field to ${label}`,
  unnamed: 'Unnamed field',
  optional: 'Optional',
  moveUp: (label: string) => `Move ${label} up`,
  moveDown: (label: string) => `Move ${label} down`,
  remove: (label: string) => `Remove ${label}`,
  moved: (label: string, place: number, count: number) => `${label} is now ${place} of ${count}`,
  removed: (label: string) => `${label} is removed`,

  label: 'Label',
  type: 'Type',
  types: questionTypes,
  beyond: 'Written as JSON Schema',
  beyondText: 'What this field takes can be changed in its JSON Schema only.',
  choices: 'Choices',
  choicesText: 'One in each line.',
  entryType: 'Each entry is',
  entryGroup: 'A group of fields',
  entryLabel: 'What one entry is called (optional)',
  entryLabelText: 'Left empty, entries are called as the list. A number follows.',
  inGroup: 'Fields of the group',
  inEntry: 'Fields of each entry',
  deeper: 'A field in here is a single one. A group or a list inside is written as JSON Schema.',
  help: 'Help text (optional)',
  helpText: 'Stands below the field.',
  required: 'Must be answered',

  labelMissing: 'Say what the field is called.',
  choicesMissing: 'Give at least one choice.',
  innerMissing: 'Add a field: a group has to ask something.',
  questionMissing: 'Add a field: a form has to ask something.',

  schema: 'JSON Schema',
  schemaText:
    'Of type object; it may refer only to itself. The order of its properties is the order of the form.',
  unreadable: 'This can not be read as a JSON object.',
  line: (line: string) => `Line ${line}`,

  preview: 'Preview',
  leaveTitle: 'Leave without saving?',
  leaveText: 'What you entered is thrown away.',
  stay: 'Stay',
  leave: 'Leave',
}

/** What can be done with a form. */
export const acts = {
  edit: 'Edit',
  remove: 'Delete',
  deleteTitle: (name: string) => `Delete ${name}?`,
  deleteText: 'The form and all its versions are deleted. This can not be undone.',
  keep: 'Keep the form',
  deleteAct: 'Delete the form',
  deleteFailed: 'The form was not deleted',
  deleted: (name: string) => `${name} is deleted.`,
  isAttached: 'An agreement asks for it. Take it off its agreements first.',
  isAnswered: 'Somebody filled it in, and what was answered has to stay readable.',
}
