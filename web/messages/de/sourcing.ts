import type { Catalogues } from '../catalogues.ts'
import { agreements } from './agreements.ts'
import { enrolment } from './enrolment.ts'

const refused = {
  heading: 'Nichts wurde eingereicht',
  text: 'Berichtigen Sie, was markiert ist, und reichen Sie es noch einmal ein.',
  networkText:
    'Ihre Eingaben bleiben erhalten. Prüfen Sie die Verbindung und versuchen Sie es erneut: Es wird einmal eingereicht, auch wenn der erste Versuch angekommen ist.',
  serverText:
    'Ihre Eingaben bleiben erhalten. Versuchen Sie es gleich noch einmal: Es wird einmal eingereicht, auch wenn der erste Versuch angekommen ist.',
  repeatedText:
    'Dies wurde eingereicht, bevor Sie es geändert haben. Sehen Sie die Verträge unter der Vereinbarung an, bevor Sie es noch einmal einreichen.',
  toList: 'Vereinbarung öffnen',
}

const leave = {
  heading: 'Verlassen, ohne sich einzuschreiben?',
  actingHeading: 'Verlassen, während es eingereicht wird?',
  actingText: 'Das hält es nicht auf. Sie finden den Vertrag unter Verträge.',
}

const fieldNames = { 'activation.message': 'Nachricht', 'sourcing.marketplace': 'Zielmarktplatz' }

export const sourcing: Catalogues['sourcing'] = {
  statuses: agreements.enrolments,
  notAccepted: enrolment.notAccepted,

  stepNames: {
    syndication: {
      product: 'Produkt',
      marketplace: 'Marktplatz',
      agreement: 'Vereinbarung',
      submit: 'Einreichen',
      summary: 'Übersicht',
    },
    referral: {
      product: 'Produkt',
      agreement: 'Vereinbarung',
      submit: 'Einreichen',
      summary: 'Übersicht',
    },
  },
  syndication: {
    title: (step) => `In die Syndizierung einschreiben – Schritt ${step}`,
    act: 'Einreichen',
    acting: 'Wird eingereicht…',
    anotherProduct: 'Ein weiteres Produkt einschreiben',
    anotherMarketplace: 'Für einen weiteren Marktplatz einschreiben',
    refused,
    leave,
    fieldNames,
  },
  referral: {
    title: (step) => `In die Empfehlung einschreiben – Schritt ${step}`,
    act: 'Einreichen',
    acting: 'Wird eingereicht…',
    anotherProduct: 'Ein weiteres Produkt empfehlen',
    refused,
    leave,
    fieldNames,
  },
  answers: { accepted: 'Angenommen', noMessage: 'Keine Nachricht' },

  product: {
    heading: 'Produkt auswählen',
    text: {
      syndication: 'Ein Produkt Ihres Katalogs, das Sie auf einem eigenen Marktplatz verkaufen wollen.',
      referral: 'Ein Produkt Ihres Katalogs, mit dessen Anbieter Sie unmittelbar abschließen wollen.',
    },
    searchLabel: 'Produkte suchen',
    searchHint: 'Name des Produkts',
    column: 'Produkt',
    vendor: 'Anbieter',
    choose: 'Wählen Sie ein Produkt.',
    soldOn: (marketplaces) => `eingeschrieben für ${marketplaces}`,
    referred: (status) => `Empfehlung ist ${status}`,
    emptyHeading: 'In Ihrem Katalog ist noch kein Produkt',
    emptyText: (distributor) =>
      `Produkte stehen hier, sobald ${distributor} sie auf einem Marktplatz Ihrer Servicevereinbarung listet.`,
  },

  marketplace: {
    heading: 'Marktplatz auswählen',
    text: (product) => `Wo Sie ${product} verkaufen werden.`,
    searchLabel: 'Marktplätze suchen',
    searchHint: 'Name oder Kennung des Marktplatzes',
    column: 'Marktplatz',
    currency: 'Währung',
    choose: 'Wählen Sie einen Marktplatz.',
    withoutHub: 'hat keinen Hub',
    hasContract: (status) => `Vertrag ist ${status}`,
    noneServed: 'Keiner Ihrer Marktplätze hat einen Hub.',
    emptyHeading: 'Sie haben noch keinen Marktplatz',
    emptyText: 'Ein Produkt wird auf einen eigenen Marktplatz syndiziert, den ein Hub bedient.',
  },

  agreement: {
    heading: 'Die Vereinbarung lesen und annehmen',
    text: (distributor) => `Was Sie mit ${distributor} über dieses Produkt vereinbaren.`,
  },

  submit: {
    heading: (distributor) => `Bei ${distributor} einreichen`,
    text: (distributor) => `${distributor} entscheidet. Die Antwort finden Sie beim Vertrag.`,
    message: 'Nachricht (optional)',
    messageHint: (distributor) => `${distributor} liest sie mit Ihrem Antrag.`,
  },

  program: {
    heading: 'Programmvereinbarung auswählen',
    text: (vendor, product) =>
      `Eines Ihrer eigenen Programme. Es geht an ${vendor}, den Anbieter von ${product}, der es in seinem Portal findet und unterzeichnet oder ablehnt.`,
    searchLabel: 'Vereinbarungen suchen',
    searchHint: 'Name oder Kennung der Vereinbarung',
    column: 'Vereinbarung',
    version: 'Version',
    choose: 'Wählen Sie eine Programmvereinbarung.',
    hasContract: (status) => `Vertrag ist ${status}`,
    isSigned: (vendor) => `von ${vendor} unterzeichnet, die Empfehlung ist sofort aktiv`,
    emptyHeading: 'Sie haben keine Programmvereinbarung anzubieten',
    emptyText:
      'Der Anbieter unterzeichnet eines Ihrer Programme. Schreiben Sie zuerst eines und aktivieren Sie eine Version davon.',
    emptyAct: 'Vereinbarung anlegen',
  },

  refer: {
    heading: 'Einreichen',
    text: (distributor) =>
      `Lesen Sie die Empfehlungsvereinbarung von ${distributor} und nehmen Sie sie an. Alles Weitere entscheidet die Antwort des Anbieters.`,
    messageHint: (vendor, distributor) => `${vendor} und ${distributor} lesen sie.`,
    target: 'Zielmarktplatz (optional)',
    targetHint: 'Wo Sie das Produkt verkaufen werden.',
    undecided: 'Noch nicht entschieden',
  },

  created: {
    product: 'Produkt',
    vendor: 'der Anbieter',
    marketplace: 'Zielmarktplatz',
    program: 'Programmvereinbarung',
    syndicationContract: 'Syndizierungsvertrag',
    referralContract: 'Empfehlungsvertrag',
    programContract: 'Programmvertrag',
    isNew: 'neu',
    isSelected: 'gewählt',
    chosenIn: (step) => `Wird in Schritt ${step} gewählt`,
    version: (version) => `Version ${version}`,
    pending: 'Offen',
    untilApproved: (distributor) => `bis ${distributor} genehmigt`,
    untilSigned: (vendor) => `bis ${vendor} unterzeichnet`,
    activeAtOnce: 'Sofort aktiv',
    inPortalOf: (vendor) => `im Portal von ${vendor}`,
  },

  summary: {
    askedToApprove: (distributor) => `${distributor} ist um Genehmigung gebeten`,
    askedToApproveText: (product, marketplace) =>
      `Nach der Genehmigung ist ${product} auf ${marketplace} gelistet.`,
    askedToSign: (vendor) => `${vendor} ist um Unterschrift gebeten`,
    askedToSignText: (vendor) =>
      `Das Portal von ${vendor} zeigt Ihr Programm. Mit der Unterschrift wird auch die Empfehlung aktiv.`,
    referred: (vendor) => `Die Empfehlung von ${vendor} ist aktiv`,
    referredText: 'Der Anbieter hatte Ihr Programm schon unterzeichnet, mehr wird von ihm nicht erbeten.',
    details: 'Zu den Einzelheiten',
    agreement: 'Syndizierungsvereinbarung',
    distributor: 'Distributor',
    target: 'Zielmarktplatz',
    undecided: 'Noch nicht entschieden',
    acceptedTag: 'angenommen',
  },

  closed: {
    heading: 'Hier gibt es nichts einzuschreiben',
    back: 'Zurück zur Vereinbarung',
    otherType: (agreement) =>
      `In ${agreement} führt kein Assistent. Auf der Seite der Vereinbarung steht, was möglich ist.`,
    own: 'Das ist Ihre eigene Vereinbarung. Ihre Partner schreiben sich darin ein.',
    needsPrograms:
      'Dem Anbieter wird eines Ihrer Programme angeboten, und Ihr Konto darf keine haben. Das Plattform-Team erteilt das Recht.',
    notSignable: 'Zurzeit kann keine Version unterzeichnet werden. Fragen Sie den Distributor.',
  },
}
