import type { AgreementType } from '@entente/shared/domain/agreements.ts'
import type { Catalogues } from '../catalogues.ts'

const agreementTypes: Record<AgreementType, string> = {
  program: 'Programmvereinbarung',
  distribution: 'Vertriebsvereinbarung',
  service: 'Servicevereinbarung',
  syndication: 'Syndizierungsvereinbarung',
  referral: 'Vermittlungsvereinbarung',
}

export const forms: Catalogues['forms'] = {
  document: {
    source: 'Quelle des Dokuments',
    url: 'URL',
    urlText: 'Eine Seite oder Datei im Netz',
    file: 'Datei',
    fileText: 'Hier hochladen',
    none: 'Keines',
    noneText: 'Nur die Beschreibung',
    noneInfo: 'Ohne Dokument sieht der Partner nur die Beschreibung.',
    link: 'URL des Dokuments',
    linkHint: 'Beginnt mit http:// oder https://. Der Partner muss sie öffnen können.',
    pickFile: 'Datei wählen',
    pickAnother: 'Andere Datei wählen',
    dropFile: 'oder hier ablegen',
    fileHint: (types, size) => `${types}, bis ${size}.`,
    fileLabel: 'Datei des Dokuments',
    removeFile: (name) => `${name} entfernen`,
    fileMissing: 'Bitte eine Datei wählen.',
    fileLost: (name) => `Bitte ${name} noch einmal wählen: Eine Datei übersteht kein neues Laden der Seite.`,
    fileType: (name, types) => `${name} ist nichts davon: ${types}.`,
    fileTooLarge: (name, size) => `${name} ist größer als ${size}.`,
    fileEmpty: (name) => `${name} ist leer.`,
    fileUnreadable: (name) => `${name} konnte nicht gelesen werden. Bitte noch einmal wählen.`,
  },

  view: {
    linked: (host) => `Der volle Text steht auf ${host}.`,
    open: 'Dokument öffnen',
    file: (name, size) => `${name}, ${size}`,
    download: (name) => `${name} herunterladen`,
    notShown: 'Diese Art von Datei kann der Browser hier nicht zeigen. Laden Sie sie zum Lesen herunter.',
  },

  paper: {
    label: 'Vereinbarung',
    about: (type, version, date) => `${agreementTypes[type]}, Version ${version} vom ${date}`,
    empty: 'Sie hat weder eine Beschreibung noch ein Dokument.',
    nothingToAccept:
      'Keine Version der Vereinbarung ist gültig, es gibt zurzeit also nichts zu unterzeichnen.',
    nothingShown: 'Solange keine Vereinbarung zu sehen ist, gibt es nichts anzunehmen.',
    failed: 'Die Vereinbarung konnte nicht geladen werden',
    loading: 'Die Vereinbarung wird geladen',
    minutes: (count) => `etwa ${count} Min.`,
    open: 'In neuem Tab öffnen',
    download: (name) => `${name} herunterladen`,
    read: (percent) => `${percent} gelesen`,
    readAll: 'Den ganzen Text lesen',
    readAllIn: (minutes) => `Den ganzen Text lesen, ${minutes} Min.`,
    fold: 'Weniger zeigen',
    fingerprint: 'Fingerabdruck des Dokuments',
  },

  markdown: {
    hint: 'In wenigen Sätzen. Markdown geht: **fett**, Listen, Links.',
    write: 'Schreiben',
    preview: 'Vorschau',
    modes: 'Ansicht des Textes',
    nothing: 'Es gibt noch nichts zu zeigen.',
  },

  action: 'Aktion',
  page: (first, last, total) => `${first}–${last} von ${total}`,
  pages: 'Seiten',
  previousPage: 'Vorige Seite',
  nextPage: 'Nächste Seite',
  selected: (count) => ({ count, rest: 'ausgewählt' }),
  selectedOf: (count, total) => ({ count, rest: `von ${total} ausgewählt` }),
  noMatch: (search) => `Nichts passt zu „${search}“.`,
  clearSearch: 'Suche leeren',
  loadFailed: 'Diese Liste konnte nicht geladen werden. Was Sie eingegeben haben, bleibt erhalten.',
  tryAgain: 'Noch einmal versuchen',
}
