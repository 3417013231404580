import type { Catalogues } from '../catalogues.ts'

export const setup: Catalogues['setup'] = {
  pageTitle: 'Einrichten',
  heading: 'Entente einrichten',
  text: 'Sie sind die erste Person hier. Nennen Sie Ihre Firma und sich selbst; Sie verwalten dann ihr Konto.',
  company: 'Name der Firma',
  companyHint: 'Der Distributor, dessen Partner hier geführt werden.',
  name: 'Vor- und Nachname',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHint: '8 bis 64 Zeichen. Damit melden Sie sich künftig an.',
  showCharacters: 'Eingabe zeigen',
  submit: 'Einrichten',
  emailWrong: 'Bitte geben Sie eine E-Mail-Adresse wie name@firma.de ein.',
  noSecretHeading: 'Dieser Link ist nicht vollständig',
  noSecretText: 'Öffnen Sie den ganzen Link, den der Server beim Start ausgegeben hat, bis zu seinem Ende.',
  invalidHeading: 'Dieser Link gilt nicht mehr',
  invalidText:
    'Ein Server, der noch nicht eingerichtet ist, gibt bei jedem Start einen neuen Link aus. Es gilt der letzte.',
  doneHeading: 'Diese Installation ist schon eingerichtet',
  doneText: 'Melden Sie sich mit der E-Mail-Adresse und dem Passwort an, die damals gewählt wurden.',
  signIn: 'Anmelden',
  tooMany: 'Zu viele Versuche. Bitte warten Sie eine Minute und versuchen Sie es noch einmal.',
  unreachable:
    'Der Server ist nicht erreichbar. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.',
}
