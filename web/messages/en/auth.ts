/** Signing in. */
export const auth = {
  pageTitle: 'Sign in',
  heading: 'Sign in to Entente',
  email: 'Email',
  password: 'Password',
  showPassword: 'Show password',
  signIn: 'Sign in',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  wrong: 'This e-mail and password do not belong together. Check both and try again.',
  tooMany: 'Too many attempts. Wait a minute and try again.',
  failed: 'Signing in did not work. Try again in a moment.',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  sessionEnded: 'Your session has ended. Sign in and you are back where you were.',
  language: 'Language',
}
