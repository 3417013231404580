import type { Catalogues } from '../catalogues.ts'

const objects = (count: number) => (count === 1 ? '1 Objekt' : `${count} Objekte`)

export const wizard: Catalogues['wizard'] = {
  ofSteps: (count) => `von ${count}`,
  progress: (step, count) => `Schritt ${step} von ${count}`,
  steps: 'Schritte',
  stepDone: 'erledigt',
  stepWrong: 'muss berichtigt werden',
  cancel: 'Abbrechen',
  back: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
  closeWizard: 'Assistenten verlassen',

  created: {
    heading: 'Wird angelegt',
    text: 'Vor dem letzten Schritt wird nichts gespeichert.',
    objects,
    show: 'Zeigen, was angelegt wird',
  },

  link: {
    copyLink: 'Link kopieren',
    copied: 'Kopiert',
    copyRefused:
      'Der Browser hat das Kopieren nicht erlaubt. Der Link ist markiert: Drücken Sie Strg oder Cmd C.',
  },

  agreements: {
    searchLabel: 'Vereinbarungen suchen',
    searchHint: 'Name oder Kennung der Vereinbarung',
    column: 'Vereinbarung',
    description: 'Beschreibung',
    version: 'Version',
    contracts: 'Verträge',
  },

  madeHeading: 'Soeben angelegt',
  showMore: (count) => `${count} weitere zeigen`,

  refused: {
    fields: 'Berichtigen Sie dies, um fortzufahren',
    network: 'Der Server ist nicht erreichbar',
    server: 'Der Server konnte nicht antworten',
    repeated: 'Ein früherer Versuch ist angekommen',
    account: 'Inzwischen ein anderes Konto',
    accountText:
      'Nichts wurde gespeichert. Ihre Eingaben bleiben in diesem Tab, für das Konto, mit dem Sie begonnen haben.',
    reload: 'Neu laden',
    tryAgain: 'Erneut versuchen',
  },

  leave: {
    text: 'Ihre Eingaben gehen verloren. Nichts wurde gespeichert.',
    stay: 'Bleiben',
    leave: 'Verlassen',
  },
}
