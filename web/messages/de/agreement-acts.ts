import type { Catalogues } from '../catalogues.ts'

const contracts = (count: number, written: string) => (count === 1 ? '1 Vertrag' : `${written} Verträgen`)

export const acts: Catalogues['agreements']['acts'] = {
  edit: 'Bearbeiten',
  remove: 'Löschen',
  keep: 'Behalten',

  deleteTitle: (name) => `${name} löschen?`,
  deleteText: 'Die Vereinbarung und ihre Versionen sind dann für immer weg.',
  deleteAct: 'Vereinbarung löschen',
  deleteFailed: 'Die Vereinbarung wurde nicht gelöscht',
  deleted: (name) => `${name} wurde gelöscht.`,
  hasContracts:
    'Es gibt Verträge darunter. Jeder behält den Text, unter dem er unterzeichnet wurde, auch wenn er beendet ist; darum bleibt diese Vereinbarung. Für andere Bedingungen fügen Sie eine Version hinzu oder legen eine andere Vereinbarung an.',
  isUsed: {
    program: 'Sie enthält Vertriebsvereinbarungen. Löschen Sie zuerst diese.',
    distribution: 'Eine andere Vereinbarung verwendet sie. Nehmen Sie sie dort zuerst heraus.',
    service: 'Eine andere Vereinbarung verwendet sie. Nehmen Sie sie dort zuerst heraus.',
    syndication:
      'Servicevereinbarungen beziehen sich darauf. Wählen Sie dort unter Bearbeiten zuerst eine andere Bezugsvereinbarung.',
    referral:
      'Servicevereinbarungen beziehen sich darauf. Wählen Sie dort unter Bearbeiten zuerst eine andere Bezugsvereinbarung.',
  },

  addVersion: 'Version hinzufügen',
  addVersionTitle: (name) => `Version zu ${name} hinzufügen`,
  addingVersion: 'Wird hinzugefügt …',
  addVersionFailed: 'Die Version wurde nicht hinzugefügt',
  mayBeAdded:
    'Die Verbindung brach ab. Die Version kann trotzdem hinzugefügt sein: Bitte schließen Sie dies und sehen Sie nach, bevor Sie es noch einmal versuchen.',
  activate: 'Aktivieren',
  activateVersion: 'Version aktivieren',
  activateNowText:
    'Neue Verträge werden sofort darunter geschlossen. Unterzeichnete bleiben auf ihrer Version, bis der Partner die neue unterzeichnet.',
  activateLaterText: 'Es ändert sich nichts, bis Sie sie aktivieren.',
  activateTitle: (version) => `Version ${version} aktivieren?`,
  activateAct: (version) => `Version ${version} aktivieren`,
  keepActive: (version) => (version ? `Version ${version} behalten` : 'So lassen'),
  tells: (count, written) =>
    count === 1
      ? '1 Partner mit einem aktiven Vertrag auf einer anderen Version erfährt, dass es eine neue gibt. Der Vertrag gilt weiter, bis der Partner sie unterzeichnet.'
      : `${written} Partner mit aktiven Verträgen auf anderen Versionen erfahren, dass es eine neue gibt. Die Verträge gelten weiter, bis die Partner sie unterzeichnen.`,
  tellsNobody: 'Kein aktiver Vertrag ist auf einer anderen Version; niemand muss benachrichtigt werden.',
  moves: (count, written) =>
    count === 1
      ? '1 offene Einladung geht auf sie über: Dort wird diese Version gelesen und unterzeichnet.'
      : `${written} offene Einladungen gehen auf sie über: Dort wird diese Version gelesen und unterzeichnet.`,
  counting: 'Es wird gezählt, wen es betrifft …',
  activateFailed: 'Die Version wurde nicht aktiviert',
  alreadyActive: 'Sie ist schon aktiv. Jemand war schneller.',

  deleteVersion: 'Version löschen',
  deleteVersionTitle: (version) => `Version ${version} löschen?`,
  deleteVersionText: 'Ihr Dokument ist dann für immer weg. Die Nummer wird nicht wieder vergeben.',
  deleteActiveText:
    'Sie ist die aktive: Danach ist keine Version aktiv, und es kann nichts unterzeichnet werden, bis Sie eine aktivieren.',
  keepVersion: (version) => `Version ${version} behalten`,
  deleteVersionFailed: 'Die Version wurde nicht gelöscht',
  versionHasContracts:
    'Es gibt Verträge darauf, oder es gab welche. Was jemand unterzeichnet hat oder noch unterzeichnen kann, bleibt lesbar; darum bleibt diese Version.',
  lastVersion:
    'Sie ist die einzige Version. Fügen Sie zuerst eine andere hinzu, oder löschen Sie die Vereinbarung.',
  open: 'Dokument öffnen',
}

export const adoption: Catalogues['agreements']['adoption'] = {
  title: (version) => `Auf Version ${version}`,
  titleNone: 'Keine Version ist aktiv',
  percent: (share) => `${share} %`,
  of: (count, total, written) => `${count} von ${contracts(total, written)}`,
  noneActive: 'Aktivieren Sie eine Version, um zu sagen, auf welcher die Partner sein sollen.',
  versionActive: (version) => `Version ${version}, aktiv`,
  versionIs: (version) => `Version ${version}`,
  behind: (count, written) =>
    count === 1
      ? '1 Vertrag ist auf einer anderen Version. Er gilt weiter, bis der Partner die neue unterzeichnet.'
      : `${written} Verträge sind auf anderen Versionen. Sie gelten weiter, bis die Partner die neue unterzeichnen.`,
  nobodyBehind: 'Jeder offene Vertrag ist darauf.',
  behindTitle: (version) => `Noch nicht auf Version ${version}`,
  behindList: 'Partner, die zurückliegen',
  showBehind: 'Zeigen, wer zurückliegt',
  showAll: (count) => `Alle ${count} zeigen`,
  partner: 'Partner',
  onVersion: 'Auf Version',
  signed: 'Unterzeichnet',
}
