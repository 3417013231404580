import type { Catalogues } from '../catalogues.ts'

export const activation: Catalogues['activation'] = {
  pageTitle: 'Einladung',
  pageTitleFrom: (issuer) => `Einladung von ${issuer}`,
  loading: 'Die Einladung wird geöffnet',
  language: 'Sprache',
  roles: { vendor: 'Anbieter', distributor: 'Distributor', reseller: 'Wiederverkäufer' },
  footer: 'Unterzeichnet und aufbewahrt mit Entente',

  lead: {
    program: (issuer, partner) =>
      `${issuer} lädt ${partner} ein, Produkte auf seinen Marktplätzen anzubieten`,
    service: (issuer, partner) => `${issuer} lädt ${partner} ein, aus seinem Katalog zu verkaufen`,
    quote: (text) => `„${text}“`,
    test: 'Das ist eine Einladung zum Testen. Was Sie hier unterzeichnen, gilt nur im Test.',
  },

  form: {
    heading: (partner) => `Für ${partner} annehmen`,
    openUntil: (date) => `Die Einladung gilt bis ${date}.`,
    email: 'E-Mail',
    emailWrong: 'Bitte geben Sie eine E-Mail-Adresse wie name@firma.de ein.',
    emailKnown: 'Diese E-Mail-Adresse ist geprüft',
    accepted: 'Ich habe die Vereinbarung gelesen und nehme sie an',
    next: 'Weiter',
    activate: 'Aktivieren',
    activating: 'Wird aktiviert …',
    reject: 'Ablehnen',
    blockedBoth: 'Geben Sie Ihre E-Mail-Adresse ein und setzen Sie den Haken.',
    blockedEmail: 'Geben Sie Ihre E-Mail-Adresse ein.',
    blockedBox: 'Setzen Sie den Haken.',
    fullName: 'Vor- und Nachname',
    password: 'Passwort',
    newPasswordHint: '8 bis 64 Zeichen. Damit melden Sie sich künftig an.',
    knownPasswordHint: 'Sie haben sich hier schon einmal angemeldet. Es gilt dasselbe Passwort.',
    showCharacters: 'Eingabe zeigen',
    company: 'Name der Firma',
    companyHint: 'So heißt Ihre Firma im Portal. Sie können den Namen berichtigen.',
    account: 'Konto',
    chooseAccount: 'Wählen Sie, wer annimmt.',
    newAccount: 'Neues Konto anlegen',
    newAccountText: 'Eine neue Firma in Entente',
    oldAccountText: (id) => `Ihr Konto ${id}`,
    signedInAs: (name) => `Sie sind als ${name} angemeldet.`,
    notYou: 'Das sind nicht Sie? Geben Sie Ihre eigene E-Mail-Adresse ein.',
    otherUser: (signedIn, entered) =>
      `Sie sind als ${signedIn} angemeldet. Beim Annehmen werden Sie stattdessen als ${entered} angemeldet.`,
    ownInvitation: (issuer, partner) =>
      `Sie sind für ${issuer} angemeldet, von dort kommt diese Einladung. Geben Sie den Link an ${partner} weiter.`,
    proof: 'Ihr Name, die Zeit und der Fingerabdruck dieses Textes werden mit dem Vertrag aufbewahrt.',
  },

  refused: {
    wrongPassword: 'Dieses Passwort gehört nicht zu der E-Mail-Adresse.',
    network:
      'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    server: 'Der Server konnte nicht antworten. Bitte versuchen Sie es gleich noch einmal.',
    tooMany: 'Zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.',
    newVersion:
      'Während Sie lasen, hat sich die Vereinbarung geändert. Lesen Sie sie noch einmal, und setzen Sie dann den Haken.',
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
  },

  reject: {
    heading: (issuer) => `Die Einladung von ${issuer} ablehnen?`,
    text: (issuer) =>
      `Es wird nichts unterzeichnet, und dieser Link gilt nicht mehr. ${issuer} sieht, dass Sie abgelehnt haben.`,
    note: 'Grund (freiwillig)',
    noteHint: (issuer) => `${issuer} kann ihn lesen.`,
    keep: 'Weiterlesen',
    act: 'Ablehnen',
  },

  done: {
    heading: (partner) => `${partner} ist aktiv`,
    text: (agreement) => `Sie haben ${agreement} angenommen, der Vertrag gilt.`,
    signedIn: (name, email) => `Angemeldet als ${name}, ${email}`,
    contract: 'Vertrag',
    account: 'Konto',
    agreement: 'Vereinbarung',
    version: (version) => `Version ${version}`,
    proceed: { program: 'Weiter zum Anbieterportal', service: 'Weiter zum Portal für Wiederverkäufer' },
  },

  rejected: {
    heading: 'Sie haben die Einladung abgelehnt',
    text: (issuer) =>
      `Es wurde nichts unterzeichnet. ${issuer} sieht Ihre Antwort. Wenn Sie es sich anders überlegen, bitten Sie ${issuer} um einen neuen Link.`,
    visit: (issuer) => `${issuer} besuchen`,
  },

  dead: {
    invalid: {
      heading: 'Dieser Link gilt nicht',
      text: 'Vielleicht wurde er schon benutzt, von der einladenden Firma zurückgezogen oder nur zum Teil kopiert. Öffnen Sie ihn noch einmal aus der ursprünglichen Nachricht, oder bitten Sie die Firma um einen neuen Link.',
    },
    arrived: {
      heading: 'Dieser Link wurde gerade benutzt',
      text: 'Ihr erster Versuch ist sehr wahrscheinlich angekommen, bevor die Verbindung abriss. Melden Sie sich mit der E-Mail-Adresse und dem Passwort an, die Sie eingegeben haben.',
    },
    expired: {
      heading: 'Diese Einladung ist abgelaufen',
      text: 'Es wurde nichts unterzeichnet. Bitten Sie die Firma, die Sie eingeladen hat, um einen neuen Link.',
    },
    notReady: {
      heading: 'Die Vereinbarung wird gerade geändert',
      text: 'Bei der einladenden Firma ist im Moment keine Version in Kraft. Ihr Link bleibt gültig; kommen Sie später wieder.',
    },
    busy: {
      heading: 'Zu viele Versuche',
      text: 'Zu Ihrer Sicherheit ruht diese Seite eine Minute. Ihr Link bleibt gültig.',
    },
    network: {
      heading: 'Der Server ist nicht erreichbar',
      text: 'Ihr Link bleibt gültig. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    },
    server: {
      heading: 'Der Server konnte nicht antworten',
      text: 'Ihr Link bleibt gültig. Bitte versuchen Sie es gleich noch einmal.',
    },
    tryAgain: 'Noch einmal versuchen',
    signIn: 'Ich habe ein Konto',
    portal: 'Portal öffnen',
  },
}
