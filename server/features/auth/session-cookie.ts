import { SESSION_SECONDS } from './session-store.ts'

/** Over TLS the name itself makes browsers insist on a secure cookie of this very host. */
export const sessionCookie = (publicUrl: string) => {
  const secure = publicUrl.startsWith('https:')
  return {
    name: secure ? '__Host-entente' : 'entente',
    options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: SESSION_SECONDS },
  } as const
}
