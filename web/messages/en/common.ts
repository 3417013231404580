import type { FieldKind } from '@entente/shared/lists/field.ts'
import type { Operation } from '../../lib/filters/filter.ts'

const yesOrNo: Readonly<Record<string, string>> = { true: 'Yes', false: 'No' }

const operations: Readonly<Record<Operation, string>> = {
  contains: 'contains',
  containsNot: 'does not contain',
  beginsWith: 'begins with',
  is: 'is',
  isNot: 'is not',
  anyOf: 'is any of',
  noneOf: 'is none of',
  atLeast: 'at least',
  atMost: 'at most',
  between: 'between',
  after: 'after',
  before: 'before',
  on: 'on',
  isEmpty: 'is empty',
  isFilled: 'is not empty',
}

const filterValueMissing: Readonly<Record<FieldKind, string>> = {
  text: 'Type what to look for',
  identifier: 'Type what to look for',
  choice: 'Choose a value',
  number: 'Type a whole number',
  moment: 'Choose a day',
  boolean: 'Choose a value',
}

/** Words of the kit, used on every page. */
export const common = {
  actions: 'Actions',
  actionsFor: (name: string) => `Actions for ${name}`,
  apply: 'Apply',
  cancel: 'Cancel',
  clearSearch: 'Clear search',
  clearFilters: 'Clear filters',
  close: 'Close',
  correctFields: 'Correct what is marked and try again.',
  copied: 'Copied',
  copy: 'Copy',
  copyThat: (text: string) => `Copy ${text}`,
  copyFailed: 'The browser did not allow copying. Select the text and copy it yourself.',
  copyDetails: 'Copy details',
  filters: 'Filters',
  addFilter: 'Add filter',
  filtersAreOn: 'The filters above may keep out what you look for.',
  filterOperation: 'Condition',
  filterValueMissing,
  operations,
  yesOrNo,
  from: 'From',
  to: 'To',
  removeFilter: (name: string) => `Remove filter ${name}`,
  loading: 'Loading',
  next: 'Next',
  none: '–',
  nothing: '0',
  path: 'Path',
  previous: 'Previous',
  range: (range: string, total: string) => ({ range, rest: `of ${total}` }),
  rows: 'Rows',
  search: 'Search',
  tryAgain: 'Try again',
  system: 'Entente',
  unreachable: 'The server cannot be reached. Check your connection; nothing you did is lost.',
  serverFailed: 'The server could not answer. Nothing you did is lost; try again in a moment.',
  notAllowed: 'You may not see this. Ask an administrator of your account.',
  notFoundTitle: 'There is nothing under this id',
  notFound: 'It does not exist, or your account cannot see it.',
}
