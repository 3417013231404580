import { DEMO_SIGN_INS, PASSWORD } from '../../server/seeds/demo/sign-ins.ts'
import { NOBODY } from '../product/callers.ts'
import type { Ask, Json } from '../product/client.ts'
import { heldAt } from '../reference/rows.ts'
import type { Calls } from './call.ts'

/** Signing in, as another account, and out (domain: section 17.2). */
export const AUTH: Calls = {
  'POST /auth/login': async () => [
    { caller: NOBODY, path: '/auth/login', body: SIGN_IN, status: 201 },
    {
      caller: NOBODY,
      path: '/auth/login',
      body: { ...SIGN_IN, password: 'not this one' },
      status: 401,
      code: 'AUTH_002',
    },
  ],
  'POST /auth/context': async ({ ask }) => {
    const { cookie, account } = await signIn(ask)
    const switching = { caller: NOBODY, path: '/auth/context', cookie }
    const wanted: Json = { account: { id: account } }
    const unknown: Json = { account: { id: 'VA-000-000' } }
    const nothing: Json = {}
    return [
      { ...switching, body: unknown, status: 400, code: 'VAL_001' },
      { ...switching, body: nothing, status: 400, code: 'VAL_001' },
      { ...switching, body: wanted, status: 201, says: { 'account.id': account } },
      { caller: NOBODY, path: '/auth/context', body: wanted, status: 401, code: 'AUTH_001' },
    ]
  },
  'POST /auth/logout': async ({ ask }) => {
    const { cookie } = await signIn(ask)
    return [{ caller: NOBODY, path: '/auth/logout', cookie, status: 200 }]
  },
}

const SIGN_IN = { email: DEMO_SIGN_INS[0].email, password: PASSWORD }

/** The cookie of a fresh session, and the account that it acts for. */
export async function signIn(ask: Ask): Promise<{ cookie: string; account: string }> {
  const { header, body } = await ask({ caller: NOBODY, method: 'POST', path: '/auth/login', body: SIGN_IN })
  const [cookie = ''] = header('set-cookie')?.split(';') ?? []
  return { cookie, account: String(heldAt(body, ['account', 'id'])) }
}
