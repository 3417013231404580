import type { AgreementType } from '@entente/shared/domain/agreements.ts'

const agreementTypes: Record<AgreementType, string> = {
  program: 'Program agreement',
  distribution: 'Distribution agreement',
  service: 'Service agreement',
  syndication: 'Syndication agreement',
  referral: 'Referral agreement',
}

/** Words of the larger parts that forms share: documents, lists to choose from, texts in Markdown. */
export const forms = {
  document: {
    source: 'Document source',
    url: 'URL',
    urlText: 'A page or file on the web',
    file: 'File',
    fileText: 'Upload it here',
    none: 'None',
    noneText: 'Only the description',
    noneInfo: 'Without a document the partner will see only the description.',
    link: 'Document URL',
    linkHint: 'Begins with http:// or https://. The partner must be able to open it.',
    pickFile: 'Choose a file',
    pickAnother: 'Choose another file',
    dropFile: 'or drop it here',
    fileHint: (types: string, size: string) => `${types}, up to ${size}.`,
    fileLabel: 'Document file',
    removeFile: (name: string) => `Remove ${name}`,
    fileMissing: 'Choose a file.',
    fileLost: (name: string) => `Choose ${name} again: a file does not survive reloading the page.`,
    fileType: (name: string, types: string) => `${name} is not one of these: ${types}.`,
    fileTooLarge: (name: string, size: string) => `${name} is larger than ${size}.`,
    fileEmpty: (name: string) => `${name} is empty.`,
    fileUnreadable: (name: string) => `${name} could not be read. Choose it again.`,
  },

  view: {
    linked: (host: string) => `The full text is at ${host}.`,
    open: 'Open the document',
    file: (name: string, size: string) => `${name}, ${size}`,
    download: (name: string) => `Download ${name}`,
    notShown: 'Your browser cannot show this kind of file here. Download it to read it.',
  },

  paper: {
    label: 'Agreement',
    about: (type: AgreementType, version: string, date: string) =>
      `${agreementTypes[type]}, version ${version} of ${date}`,
    empty: 'It has neither a description nor a document.',
    nothingToAccept: 'No version of the agreement is in force, so there is nothing to sign at present.',
    nothingShown: 'There is nothing to accept while no agreement is shown.',
    failed: 'The agreement did not load',
    loading: 'Loading the agreement',
    minutes: (count: string) => `about ${count} min`,
    open: 'Open in a new tab',
    download: (name: string) => `Download ${name}`,
    read: (percent: string) => `Read ${percent}`,
    readAll: 'Read the whole text',
    readAllIn: (minutes: string) => `Read the whole text, ${minutes} min`,
    fold: 'Show less',
    fingerprint: 'Fingerprint of the document',
  },

  markdown: {
    hint: 'In a few sentences. Markdown works: **bold**, lists, links.',
    write: 'Write',
    preview: 'Preview',
    modes: 'View of the text',
    nothing: 'There is nothing to preview yet.',
  },

  action: 'Action',
  page: (first: string, last: string, total: string) => `${first}–${last} of ${total}`,
  pages: 'Pages',
  previousPage: 'Previous page',
  nextPage: 'Following page',
  selected: (count: string) => ({ count, rest: 'selected' }),
  selectedOf: (count: string, total: string) => ({ count, rest: `of ${total} selected` }),
  noMatch: (search: string) => `Nothing matches “${search}”.`,
  clearSearch: 'Clear search',
  loadFailed: 'This list did not load. Nothing you entered is lost.',
  tryAgain: 'Try again',
}
