import type { Catalogues } from '../catalogues.ts'

export const write: Catalogues['agreements']['write'] = {
  create: 'Anlegen',
  creating: 'Wird angelegt …',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
  name: 'Name',
  description: 'Beschreibung',
  type: 'Art',
  typeTexts: {
    program: 'Unterzeichnen Anbieter, um zu liefern. Öffnet Marktplätze durch Vertriebsvereinbarungen.',
    service: 'Unterzeichnen Wiederverkäufer, um Produkte Ihres Katalogs zu verkaufen.',
    syndication: 'Damit bieten Wiederverkäufer Ihre Produkte auf eigenen Marktplätzen an.',
    referral: 'Damit schließen Partner selbst Verträge mit den Anbietern Ihrer Produkte.',
  },
  notGranted: 'Ihr Konto darf keine Vereinbarungen dieser Art anlegen. Fragen Sie das Plattformteam.',
  activate: 'Version aktivieren',
  activateText: 'Unter Version 1 können sofort Verträge geschlossen werden.',
  notActivatedText: 'Es kann nichts unterzeichnet werden, bevor eine Version aktiv ist.',
  documentHeading: 'Version 1',
  documentText: 'Der Text, den Partner lesen und annehmen.',

  createTitle: 'Vereinbarung anlegen',
  createText: 'Wird zur Vorlage von Verträgen. Ihre erste Version entsteht mit ihr.',
  createFailed: 'Die Vereinbarung wurde nicht angelegt',
  mayBeCreated:
    'Die Verbindung brach ab. Die Vereinbarung kann trotzdem angelegt sein: Bitte sehen Sie in der Liste nach, bevor Sie es noch einmal versuchen.',
  closedTitle: 'Ihr Konto kann keine Vereinbarungen anlegen',
  closedText:
    'Eigene Vereinbarungen brauchen eine Berechtigung, die Ihr Konto nicht hat. Anbieter erhalten sie mit einem Servicevertrag, der sie vergibt, oder vom Plattformteam.',
  back: 'Zurück zu den Vereinbarungen',
  notYoursTitle: (name) => `Sie können ${name} nicht ändern`,
  notYoursText: (owner) => `Das kann nur ${owner}, mit der Berechtigung für Vereinbarungen dieser Art.`,
  backTo: 'Zurück zur Vereinbarung',

  offer: 'Was Wiederverkäufer verkaufen dürfen',
  offerText:
    'Produkte der verknüpften Gruppen, die auf den verknüpften Marktplätzen stehen. Alles lässt sich später ändern.',
  sourcingText: 'Partner mit dieser Vereinbarung können sich dort für Produkte Ihres Katalogs einschreiben.',
  optional: (label) => `${label} (freiwillig)`,
  remove: (name) => `${name} entfernen`,
  chooseSourcing: 'Bezugsvereinbarung wählen',

  distributionTitle: 'Vertriebsvereinbarung anlegen',
  distributionText: (program) =>
    `Öffnet einen Ihrer Marktplätze für die Anbieter von ${program}. Der Marktplatz lässt sich später nicht ändern.`,
  chooseMarketplace: 'Bitte einen Marktplatz wählen.',
  allTaken: 'Alle Ihre Marktplätze gehören schon zu diesem Programm',
  allTakenText:
    'Für jeden Marktplatz gibt es eine Vertriebsvereinbarung. Legen Sie zuerst einen Marktplatz an.',
  autoAccept: 'Automatische Annahme',
  autoAcceptText:
    'Anbieter, die dem Programm später beitreten, haben sofort einen aktiven Vertriebsvertrag, ohne sich einzuschreiben.',

  forms: 'Formulare',
  formsText: 'Was Anbieter gefragt werden. Wer schon abgesendet hat, wird nicht noch einmal gefragt.',
  formLabels: {
    enroll: 'Formular zur Vereinbarung (freiwillig)',
    product: 'Formular zum Produkt (freiwillig)',
    item: 'Formular zum Artikel (freiwillig)',
  },
  noForm: 'Keines',
  formsFailed: 'Ihre Formulare wurden nicht geladen. Was dazugehört, bleibt, wie es ist.',

  editTitle: (name) => `${name} bearbeiten`,
  editText: 'Das Dokument ändert sich durch eine neue Version.',
  editFailed: 'Die Änderungen wurden nicht gespeichert',

  leaveTitle: 'Ohne Speichern verlassen?',
  leaveText: 'Was Sie eingegeben haben, wird verworfen.',
  leaveSending: 'Während des Speicherns verlassen?',
  leaveSendingText: 'Das Verlassen hält es nicht auf.',
  stay: 'Bleiben',
  leave: 'Verlassen',
}

export const choose: Catalogues['agreements']['choose'] = {
  marketplaces: 'Marktplätze suchen',
  marketplaceHint: 'Name oder Kennung',
  noMarketplaces: 'Sie haben noch keinen Marktplatz',
  noMarketplacesText: 'Sie können ohne weitermachen und ihn später verknüpfen.',
  groups: 'Produktgruppen suchen',
  groupHint: 'Name der Gruppe',
  noGroups: 'Sie haben noch keine Produktgruppe',
  noGroupsText: 'Sie können ohne weitermachen und sie später verknüpfen.',
  sourcing: 'Bezugsvereinbarungen suchen',
  sourcingHint: 'Name oder Kennung',
  noSourcing: 'Sie haben noch keine Bezugsvereinbarung',
  noSourcingText: 'Das ist eine Vereinbarung der Art Syndizierung oder Empfehlung mit einer aktiven Version.',
  everyMarketplaceLinked: 'Alle Ihre Marktplätze sind verknüpft',
  everyGroupLinked: 'Alle Ihre Produktgruppen sind verknüpft',
  nothingMore: 'Es gibt nichts mehr hinzuzufügen.',
}
