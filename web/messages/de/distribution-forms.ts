import type { Catalogues } from '../catalogues.ts'
import { acts, types, typeTexts, writing } from './form-writing.ts'

export const distributionForms: Catalogues['distributionForms'] = {
  forms: 'Formulare',
  form: 'Formular',
  type: 'Gefragt für',
  types,
  typeTexts,
  version: 'Version',
  versionOf: (version) => `Version ${version}`,
  agreements: 'Vereinbarungen',
  answered: 'Ausgefüllt',
  created: 'Angelegt',
  updated: 'Geändert',
  name: 'Name',
  formId: 'Formular-ID',
  owner: 'Eigentümer',
  createForm: 'Formular anlegen',
  searchLabel: 'Formulare suchen',
  searchPlaceholder: 'ID, Name oder Art',
  emptyTitle: 'Noch keine Formulare',
  emptyText:
    'Ein Formular fragt Anbieter, was Sie wissen müssen, bevor sie sich einschreiben oder ein Produkt listen.',
  noMatchTitle: (search) =>
    search ? `Kein Formular passt zu „${search}“` : 'Kein Formular passt zu diesen Filtern',
  noMatchText: 'Gesucht wird in IDs, Namen und Arten der Formulare.',
  listFailed: 'Die Formulare wurden nicht geladen',
  formFailed: 'Dieses Formular wurde nicht geladen',
  closedTitle: 'Ihr Konto hat keine eigenen Formulare',
  closedText:
    'Formulare gehören Distributoren. Was Sie gefragt werden, steht auf der Seite Ihres Vertrags, sobald Sie sich einschreiben.',
  toDirectory: 'Zum Verzeichnis',

  facts: 'Angaben',
  askedIn: 'Gefragt in',
  askedNowhere: 'Noch in keiner Vereinbarung',
  whatIsAsked: 'Was gefragt wird',
  asSchema: 'JSON-Schema zeigen',
  earlierVersion:
    'Diese Version wird nicht mehr gefragt. Sie bleibt lesbar für das, was zu ihr ausgefüllt wurde.',
  nothingToPreview: 'Hier stehen Felder, sobald es welche gibt.',
  writing,
  acts,

  optional: (label) => `${label} (freiwillig)`,
  choose: 'Bitte wählen',
  noAnswer: 'Keine Angabe',
  yes: 'Ja',
  no: 'Nein',
  asJson: 'Als JSON geschrieben.',
  wholeAnswer: 'Antwort',
  addEntry: (list) => `Zu ${list} hinzufügen`,
  removeEntry: (entry) => `${entry} entfernen`,
  entryRemoved: (entry) => `${entry} ist entfernt`,

  answers: {
    yours: 'Ihre Angaben',
    theirs: 'Angaben im Formular',
    earlier: 'Was Sie gespeichert haben',
    formVersion: (form, version) => `${form}, Version ${version} des Formulars`,
    refined: (issuer, date) => `${issuer} bat Sie am ${date}, Ihre Angaben zu ergänzen`,
    refinedWithoutNote: 'Bitte gehen Sie Ihre Angaben noch einmal durch und senden Sie sie wieder ab.',
    accepted: 'Ich habe die Vereinbarung gelesen und nehme sie an',
    notAccepted: 'Bitte ankreuzen, wenn Sie die Vereinbarung gelesen haben.',
    afterwards: (issuer) =>
      `Mit dem Absenden unterzeichnen Sie. ${issuer} liest dann Ihre Angaben; bis zur Antwort können Sie nichts ändern.`,
    save: 'Speichern',
    submit: 'Absenden',
    submitting: 'Wird gesendet …',
    saved: 'Ihre Angaben sind gespeichert. Abgesendet sind sie noch nicht.',
    submitted: 'Ihre Angaben sind abgesendet.',
    failed: 'Ihre Angaben wurden nicht abgesendet',
    advice: {
      FRM_003:
        'Das Formular wurde inzwischen geändert. Ihre Eingaben sind noch da; bitte ausfüllen, was dazugekommen ist.',
      CTR_001: 'Der Vertrag ist inzwischen weiter und nimmt keine Angaben mehr an.',
      CTR_004:
        'Während Sie lasen, hat sich die Vereinbarung geändert. Lesen Sie sie noch einmal, und setzen Sie dann das Häkchen.',
      AGR_006:
        'Die Vereinbarung hat keine aktive Version, es lässt sich also nichts unterzeichnen. Fragen Sie den Eigentümer.',
    },
    nothingAsked: 'Es wird nichts mehr gefragt. Mit dem Absenden schreiben Sie sich ein.',
    loadFailed: 'Die Angaben zu diesem Vertrag wurden nicht geladen',
    notYet: (partner) => `${partner} hat das Formular noch nicht ausgefüllt.`,
    mayChange: (partner) => `${partner} hat das noch nicht abgesendet und kann es noch ändern.`,
    version: 'Version der Angaben',
    versionChoice: (version, moment, by) => (by ? `${version}: ${moment}, ${by}` : `${version}: ${moment}`),
    changes: (count, written, version) =>
      count === 0
        ? `Wie in Version ${version}`
        : count === 1
          ? `1 Antwort ist anders als in Version ${version}`
          : `${written} Antworten sind anders als in Version ${version}`,
    notAnswered: 'Nicht beantwortet',
    changed: 'Geändert',
    before: (text) => `vorher: ${text}`,
    nothingBefore: 'vorher nicht beantwortet',
  },
}
