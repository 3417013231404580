import { DEMO_SIGN_INS, PASSWORD } from '../server/seeds/demo/sign-ins.ts'
import { NOBODY } from './product/callers.ts'
import type { Ask, Asked, Json } from './product/client.ts'
import type { World } from './product/world.ts'
import { heldAt } from './reference/rows.ts'

/** One call of an operation that writes, and the status it must have. */
export interface Call extends Pick<Asked, 'caller' | 'path'>, Partial<Pick<Asked, 'body' | 'cookie'>> {
  readonly status: number
}

/**
 * How to call the operations that write, with bodies that are accepted and with some that are not. What is served and
 * has no entry here is a failure. Entries are called in this order, and what one of them changes the next ones see.
 */
export const CALLS: Readonly<Record<string, (world: World) => Promise<readonly Call[]>>> = {
  'POST /auth/login': async () => [
    { caller: NOBODY, path: '/auth/login', body: SIGN_IN, status: 201 },
    { caller: NOBODY, path: '/auth/login', body: { ...SIGN_IN, password: 'not this one' }, status: 401 },
  ],
  'POST /auth/context': async ({ ask }) => {
    const { cookie, account } = await signedIn(ask)
    const switching = { caller: NOBODY, path: '/auth/context', cookie }
    const wanted: Json = { account: { id: account } }
    const unknown: Json = { account: { id: 'VA-000-000' } }
    const nothing: Json = {}
    return [
      { ...switching, body: unknown, status: 400 },
      { ...switching, body: nothing, status: 400 },
      { ...switching, body: wanted, status: 201 },
      { caller: NOBODY, path: '/auth/context', body: wanted, status: 401 },
    ]
  },
  'POST /auth/logout': async ({ ask }) => {
    const { cookie } = await signedIn(ask)
    return [{ caller: NOBODY, path: '/auth/logout', cookie, status: 200 }]
  },
}

const SIGN_IN = { email: DEMO_SIGN_INS[0].email, password: PASSWORD }

/** The cookie of a fresh session, and the account that it acts for. */
async function signedIn(ask: Ask): Promise<{ cookie: string; account: string }> {
  const { header, body } = await ask({ caller: NOBODY, method: 'POST', path: '/auth/login', body: SIGN_IN })
  const [cookie = ''] = header('set-cookie')?.split(';') ?? []
  return { cookie, account: String(heldAt(body, ['account', 'id'])) }
}
