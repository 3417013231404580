import type { ContractType } from '@entente/shared/domain/contracts/index.ts'
import type { Catalogues } from '../catalogues.ts'

const ends: Record<ContractType, (partner: string, subject: string) => string> = {
  program: (partner, subject) =>
    `${partner} arbeitet nicht mehr unter ${subject}. War es Ihr letzter Vertrag, verlässt ${partner} das Verzeichnis.`,
  distribution: (partner, subject) =>
    `${partner} liefert keine Produkte mehr über ${subject}. Was dort unter diesem Vertrag gelistet ist, wird herausgenommen.`,
  service: (partner, subject) =>
    `${partner} arbeitet nicht mehr unter ${subject}, und was der Vertrag erlaubte, wird zurückgenommen. War es Ihr letzter Vertrag, verlässt ${partner} das Verzeichnis.`,
  syndication: (partner, subject) =>
    `${partner} verkauft ${subject} nicht mehr weiter. Der Eintrag auf dem dortigen Marktplatz wird herausgenommen.`,
  referral: (partner, subject) =>
    `Die Empfehlung von ${subject} ist zu Ende. Der Vertrag zwischen ${partner} und dem Anbieter bleibt, wie er ist.`,
}

const contracts = (count: number, written: string) => (count === 1 ? '1 Vertrag' : `${written} Verträge`)

export const contractActs: Catalogues['contractActs'] = {
  notNow: 'Jetzt nicht',
  reason: 'Grund (optional)',
  shownTo: (company) => `${company} liest es.`,
  bothRead: 'Beide Seiten lesen es.',
  tooLate: (status) => `Jemand war schneller: Der Vertrag ist jetzt ${status}.`,
  notAnyMore: (status) => `Das geht nicht mehr: Der Stand des Vertrags ist „${status}“.`,
  nothingDone: 'Hier ist nichts geschehen.',
  advice: {
    NFD_001:
      'Es gibt ihn nicht mehr: Das Angebot wurde zurückgenommen, oder Sie dürfen ihn nicht mehr sehen.',
    AUTH_003: 'Das ist nicht Sache Ihrer Seite. Laden Sie die Seite neu, um zu sehen, wo der Vertrag steht.',
    CTR_006:
      'Das Angebot ist inzwischen abgelaufen. Bitten Sie die Firma, die es machte, um einen späteren Termin.',
    CTR_004:
      'Während Sie lasen, hat sich die Vereinbarung geändert. Lesen Sie sie noch einmal, und setzen Sie dann den Haken.',
    AGR_006: 'Die Vereinbarung hat zurzeit keine gültige Version. Versuchen Sie es später noch einmal.',
    CTR_007: 'Das Formular ist nicht ausgefüllt oder wurde seither geändert. Füllen Sie es zuerst aus.',
    CTR_009: 'Die Vereinbarung verlangt kein Formular mehr, es gibt also nichts zu ergänzen.',
  },

  approve: {
    title: (partner, subject) => `${partner} für ${subject} genehmigen?`,
    distribution: (partner, marketplace) =>
      `Der Vertrag ist sofort aktiv, und ${partner} darf Produkte für ${marketplace} anbieten.`,
    syndication: (partner, product, marketplace) =>
      `Der Vertrag ist sofort aktiv, und ${product} wird auf ${marketplace ?? `einem Marktplatz von ${partner}`} gelistet.`,
    act: 'Genehmigen',
    failed: 'Der Vertrag wurde nicht genehmigt',
    done: (partner) => `Genehmigt. ${partner} erfährt es.`,
  },
  reject: {
    title: (partner, subject) => `Den Vertrag mit ${partner} über ${subject} ablehnen?`,
    asIssuer: (partner) =>
      `Das ist endgültig. ${partner} darf sich mit einem neuen Vertrag wieder einschreiben.`,
    asPartner: (partner) =>
      `Nichts wird unterzeichnet, und das ist endgültig. ${partner} darf Ihnen einen neuen Vertrag anbieten.`,
    act: 'Ablehnen',
    failed: 'Der Vertrag wurde nicht abgelehnt',
    done: (partner) => `Abgelehnt. ${partner} erfährt es.`,
  },
  refine: {
    title: (partner) => `Das Formular an ${partner} zurückgeben?`,
    text: (partner) =>
      `${partner} ergänzt das Formular und reicht es wieder ein; bis dahin ist der Vertrag in Einschreibung.`,
    note: 'Was fehlt (optional)',
    act: 'Daten ergänzen lassen',
    failed: 'Das Formular wurde nicht zurückgegeben',
    done: (partner) => `Zurückgegeben. ${partner} erfährt es.`,
  },
  terminate: {
    title: (partner, subject) => `Den Vertrag mit ${partner} über ${subject} beenden?`,
    texts: ends,
    looking: 'Es wird nachgesehen, was damit endet…',
    restingNone: 'Kein anderer Vertrag endet damit. Er bleibt für beide Seiten lesbar.',
    resting: (count, written) =>
      count === 1 ? '1 anderer Vertrag endet damit' : `${written} andere Verträge enden damit`,
    more: (count) => `und ${count} weitere`,
    restingFailed: 'Welche anderen Verträge damit enden, war nicht zu erfahren.',
    lookAgain: 'Noch einmal nachsehen',
    keep: 'Vertrag behalten',
    act: 'Beenden',
    failed: 'Der Vertrag wurde nicht beendet',
    done: (partner) => `Beendet. ${partner} erfährt es.`,
  },
  delete: {
    title: (partner, agreement) => `Das Angebot von ${agreement} an ${partner} löschen?`,
    text: (partner) =>
      `Der Aktivierungslink gilt nicht mehr, und ${partner} kann nicht mehr annehmen. Eine Firma, der nichts anderes angeboten wurde, verlässt das Verzeichnis.`,
    forGood: 'Der Vertrag ist endgültig weg.',
    keep: 'Vertrag behalten',
    act: 'Löschen',
    failed: 'Der Vertrag wurde nicht gelöscht',
    done: (partner) => `Das Angebot an ${partner} wurde gelöscht.`,
  },
  sign: {
    title: (issuer) => `Den Vertrag von ${issuer} unterzeichnen`,
    updateTitle: (agreement) => `Die neue Version von ${agreement} unterzeichnen`,
    quote: (issuer, message) => `${issuer}: „${message}“`,
    signedBefore: (version) =>
      `Sie haben Version ${version} unterzeichnet; sie gilt, bis Sie diese unterzeichnen.`,
    accepted: 'Ich habe die Vereinbarung gelesen und nehme sie an',
    tickFirst: 'Setzen Sie das Häkchen, um fortzufahren.',
    proof: 'Ihr Name, der Zeitpunkt und der Fingerabdruck dieses Textes werden mit dem Vertrag aufbewahrt.',
    failed: 'Der Vertrag wurde nicht unterzeichnet',
    signed: (agreement) => `Sie haben ${agreement} unterzeichnet.`,
    updated: (version) => `Sie haben Version ${version} angenommen.`,
  },
  edit: {
    title: (partner) => `Den Vertrag mit ${partner} bearbeiten`,
    save: 'Speichern',
    saving: 'Wird gespeichert…',
    noExpiry: 'Ohne Ablaufdatum',
    failed: 'Nichts wurde gespeichert',
    done: 'Gespeichert.',
  },
  together: {
    titles: {
      sign: (count, written) => `${contracts(count, written)} genehmigen?`,
      reject: (count, written) => `${contracts(count, written)} ablehnen?`,
      terminate: (count, written) => `${contracts(count, written)} beenden?`,
    },
    texts: {
      sign: 'Jeder gilt sofort, und der Partner erfährt es.',
      reject: 'Das ist endgültig. Die andere Seite erfährt es; ein neuer Vertrag kann folgen.',
      terminate:
        'Das ist endgültig. Was auf ihnen beruht, endet mit ihnen, und was unter ihnen gelistet ist, wird entfernt.',
    },
    acts: {
      sign: (count, written) => `${contracts(count, written)} genehmigen`,
      reject: (count, written) => `${contracts(count, written)} ablehnen`,
      terminate: (count, written) => `${contracts(count, written)} beenden`,
    },
    told: {
      sign: (done, all) => `${done} von ${all} genehmigt.`,
      reject: (done, all) => `${done} von ${all} abgelehnt.`,
      terminate: (done, all) => `${done} von ${all} beendet.`,
    },
    done: { sign: 'Genehmigt', reject: 'Abgelehnt', terminate: 'Beendet' },
    stays: (status) => `${status}, bleibt, wie er ist`,
    waiting: 'Wartet',
    asking: 'Läuft …',
    notBegun: 'Nicht begonnen',
    stop: 'Anhalten',
  },
}
