import type { Catalogues } from '../catalogues.ts'

export const auth: Catalogues['auth'] = {
  pageTitle: 'Anmelden',
  heading: 'Bei Entente anmelden',
  email: 'E-Mail',
  password: 'Passwort',
  showPassword: 'Passwort zeigen',
  signIn: 'Anmelden',
  emailMissing: 'Bitte geben Sie Ihre E-Mail-Adresse ein.',
  passwordMissing: 'Bitte geben Sie Ihr Passwort ein.',
  wrong:
    'E-Mail und Passwort passen nicht zusammen. Bitte prüfen Sie beides und versuchen Sie es noch einmal.',
  tooMany: 'Zu viele Versuche. Bitte warten Sie eine Minute.',
  failed: 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
  unreachable:
    'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  sessionEnded: 'Ihre Sitzung ist abgelaufen. Melden Sie sich an, und Sie sind wieder dort, wo Sie waren.',
  language: 'Sprache',
}
