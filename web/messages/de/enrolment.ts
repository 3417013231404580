import type { Catalogues } from '../catalogues.ts'

export const enrolment: Catalogues['enrolment'] = {
  title: (agreement) => `Einschreiben in ${agreement}`,
  enroll: 'Einschreiben',
  enrolling: 'Wird eingeschrieben…',
  accepted: 'Ich habe die Vereinbarung gelesen und nehme sie an',
  notAccepted: 'Setzen Sie dieses Häkchen, sobald Sie die Vereinbarung gelesen haben und annehmen.',
  afterwards: 'Danach',
  activeAtOnce: 'Ihr Vertrag ist sofort aktiv.',
  pendingFirst: (distributor) => `Ihr Vertrag ist offen, bis ${distributor} ihn genehmigt.`,
  formFirst: (form, distributor) =>
    `Auf der Seite des Vertrags füllen Sie das Formular „${form}“ aus. ${distributor} bekommt es, wenn Sie es absenden.`,

  failed: 'Sie sind nicht eingeschrieben',
  alreadyEntered:
    'Jemand aus Ihrer Firma war schneller: Unter dieser Vereinbarung gibt es einen offenen Vertrag.',
  programEnded: 'Ihr Programmvertrag ist nicht mehr aktiv, darunter kann nichts begonnen werden.',
  newVersion:
    'Während Sie lasen, hat sich die Vereinbarung geändert. Lesen Sie sie noch einmal, und setzen Sie dann das Häkchen.',
  notSignable:
    'Der Distributor hat die Vereinbarung zurückgezogen, oder es gibt keine Version zum Unterzeichnen.',
}
