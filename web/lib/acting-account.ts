let shownAccount: () => string | undefined = () => undefined

/** Says how to find out which account this window shows; the session knows, the way to the server does not. */
export function actingFor(read: () => string | undefined): void {
  shownAccount = read
}

/** Ways in and out of a session, and pages for people without one, act for no account. */
const OF_NO_ACCOUNT = /^\/(?:auth|setup|activation)(?:[/?]|$)/

/** Tells the server for which account a change is meant, so that after a switch in another window it refuses. */
export function accountHeader(method: string, path: string): Record<string, string> {
  const account = method === 'GET' || OF_NO_ACCOUNT.test(path) ? undefined : shownAccount()
  return account === undefined ? {} : { 'x-account': account }
}
