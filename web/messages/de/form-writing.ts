import type { Catalogues } from '../catalogues.ts'

type Words = Catalogues['distributionForms']

export const types: Words['types'] = { enroll: 'Vereinbarung', product: 'Produkt', item: 'Artikel' }

export const typeTexts: Words['typeTexts'] = {
  enroll: 'Gefragt, bevor sich ein Anbieter einschreibt',
  product: 'Gefragt, bevor ein Produkt gelistet wird',
  item: 'Gefragt, bevor ein Artikel gelistet wird',
}

export const writing: Words['writing'] = {
  createTitle: 'Formular anlegen',
  createText:
    'Fragt Anbieter, was Sie wissen müssen. Ist es angelegt, kann es Vertriebsvereinbarungen beigefügt werden.',
  create: 'Anlegen',
  creating: 'Wird angelegt …',
  createFailed: 'Das Formular wurde nicht angelegt',
  editTitle: (name) => `${name} bearbeiten`,
  editText: (version) =>
    `Fragt es etwas anderes, wird daraus Version ${version}. Was ausgefüllt wurde, bleibt, wie es ist.`,
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  editFailed: 'Die Änderungen wurden nicht gespeichert',

  name: 'Name',
  askedFor: 'Wann es gefragt wird',
  asked: 'Was gefragt wird',
  modes: 'Wie das Formular geschrieben wird',
  byFields: 'Felder',
  bySchema: 'JSON-Schema',
  intro: 'Einleitung (freiwillig)',
  introText: 'Steht über den Feldern.',
  nothingAsked: 'Noch wird nichts gefragt.',
  add: 'Feld hinzufügen',
  addTo: (label) => `Feld zu ${label} hinzufügen`,
  unnamed: 'Feld ohne Namen',
  optional: 'Freiwillig',
  moveUp: (label) => `${label} nach oben`,
  moveDown: (label) => `${label} nach unten`,
  remove: (label) => `${label} entfernen`,
  moved: (label, place, count) => `${label} steht jetzt an Stelle ${place} von ${count}`,
  removed: (label) => `${label} ist entfernt`,

  label: 'Beschriftung',
  type: 'Art',
  types: {
    text: 'Text',
    longText: 'Langer Text',
    email: 'E-Mail-Adresse',
    link: 'Internetadresse',
    date: 'Datum',
    wholeNumber: 'Ganze Zahl',
    number: 'Zahl',
    choice: 'Eines von mehreren',
    choices: 'Beliebige von mehreren',
    yesOrNo: 'Ja oder Nein',
    tick: 'Kästchen, das angekreuzt werden muss',
    group: 'Gruppe von Feldern',
    list: 'Liste von Einträgen',
  },
  beyond: 'Als JSON-Schema geschrieben',
  beyondText: 'Was dieses Feld aufnimmt, lässt sich nur in seinem JSON-Schema ändern.',
  choices: 'Auswahl',
  choicesText: 'Eines je Zeile.',
  entryType: 'Jeder Eintrag ist',
  entryGroup: 'Eine Gruppe von Feldern',
  entryLabel: 'Wie ein Eintrag heißt (freiwillig)',
  entryLabelText: 'Bleibt es leer, heißen die Einträge wie die Liste. Eine Nummer folgt.',
  inGroup: 'Felder der Gruppe',
  inEntry: 'Felder jedes Eintrags',
  deeper: 'Ein Feld hierin ist ein einzelnes. Eine Gruppe oder Liste darin wird als JSON-Schema geschrieben.',
  help: 'Hilfe (freiwillig)',
  helpText: 'Steht unter dem Feld.',
  required: 'Muss beantwortet werden',

  labelMissing: 'Bitte sagen, wie das Feld heißt.',
  choicesMissing: 'Bitte mindestens eines zur Auswahl geben.',
  innerMissing: 'Bitte ein Feld hinzufügen: Eine Gruppe muss etwas fragen.',
  questionMissing: 'Bitte ein Feld hinzufügen: Ein Formular muss etwas fragen.',

  schema: 'JSON-Schema',
  schemaText:
    'Von der Art object; es verweist nur auf sich selbst. Die Reihenfolge seiner properties ist die des Formulars.',
  unreadable: 'Das ist nicht als JSON-Objekt zu lesen.',
  line: (line) => `Zeile ${line}`,

  preview: 'Vorschau',
  leaveTitle: 'Ohne Speichern verlassen?',
  leaveText: 'Was Sie eingegeben haben, geht verloren.',
  stay: 'Bleiben',
  leave: 'Verlassen',
}

export const acts: Words['acts'] = {
  edit: 'Bearbeiten',
  remove: 'Löschen',
  deleteTitle: (name) => `${name} löschen?`,
  deleteText: 'Das Formular wird mit allen Versionen gelöscht. Das lässt sich nicht rückgängig machen.',
  keep: 'Formular behalten',
  deleteAct: 'Formular löschen',
  deleteFailed: 'Das Formular wurde nicht gelöscht',
  deleted: (name) => `${name} ist gelöscht.`,
  isAttached: 'Es gehört zu einer Vereinbarung. Nehmen Sie es zuerst von seinen Vereinbarungen.',
  isAnswered: 'Es wurde schon ausgefüllt, und das muss lesbar bleiben.',
}
