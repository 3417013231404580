import type { Unreadable } from '@entente/shared/api/differences.ts'

const changes = { changed: 'Reworded', added: 'Added', removed: 'Removed', replaced: 'Replaced' }

const unreadable: Record<Unreadable, string> = {
  none: 'It has no document, only the description of the agreement.',
  elsewhere:
    'It is a link to a page outside Entente. What stands there can change at any time, so it is not read here.',
  no_text: 'There is no text in it; a scan, for example, is only a picture of one.',
  unknown_format:
    'It is a kind of file whose words cannot be read here. Text, HTML, DOCX and PDF files can be read.',
  too_long: 'It is too long to be compared here.',
  broken: 'It could not be read. The file may be damaged, or locked with a password.',
}

/** Two versions of an agreement, compared. */
export const comparison = {
  title: 'Compare versions',
  titleOf: (agreement: string) => `Compare versions of ${agreement}`,
  heading: (before: string, after: string) => `Changes from version ${before} to version ${after}`,
  version: (number: string) => `Version ${number}`,
  versionChoice: (number: string, date: string, isActive: boolean) =>
    `Version ${number} · ${date}${isActive ? ' · active' : ''}`,

  from: 'From',
  to: 'To',
  swap: 'Swap the two versions',
  view: 'View',
  side: 'Side by side',
  inline: 'Inline',
  print: 'Print',
  showAll: 'Show the whole text',
  showChanges: 'Show changes only',

  count: (count: number, spelled: string) => (count === 1 ? '1 change' : `${spelled} changes`),
  position: (number: string, count: string) => `Change ${number} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  previousChange: 'Previous change',
  nextChange: 'Next change',

  changes,
  removedWords: 'Removed',
  addedWords: 'Added',
  removedFrom: 'removed: ',
  addedFrom: 'added: ',
  removedUntil: ', end of removed. ',
  addedUntil: ', end of added. ',
  nothingBefore: 'Not in the version before',
  nothingAfter: 'No longer in the version after',
  unchanged: (count: number, spelled: string) =>
    count === 1 ? '1 paragraph unchanged' : `${spelled} paragraphs unchanged`,
  wordsOnly: 'Only words are compared. Layout, tables and pictures are not; the documents themselves count.',

  comparing: 'Comparing the two texts',
  failed: 'The versions could not be compared',
  versionsFailed: 'The versions did not load',
  sameTitle: 'The words are the same',
  sameText: (before: string, after: string) =>
    `Version ${before} and version ${after} say the same, word for word. They may still differ in layout or pictures.`,
  itself: (version: string) =>
    `Version ${version} is compared with itself. Choose another one to see changes.`,
  loneTitle: 'There is only one version',
  loneText: 'Once the agreement has a second version, what changed between the two stands here.',
  unreadableTitle: 'These two cannot be compared here',
  unreadableText:
    'Entente compares words. Where one of the two has none to read, they can only be compared by eye.',
  unreadable,
}
