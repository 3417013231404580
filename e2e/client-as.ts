import { openClient } from '../client/index.ts'

/** The API for somebody who has no token: with the session that a sign-in opens. */
export async function clientAs(url: string, email: string, password = 'demo-demo') {
  const answer = await fetch(`${url}/public/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`${email} could not sign in`)
  return openClient({ url, headers: () => ({ cookie }) })
}
