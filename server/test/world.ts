import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AccountType } from '@entente/shared/domain/accounts.ts'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import { buildApp } from '../app.ts'
import { admitUsers, openAccount, openPortal, registerUser } from '../features/accounts/index.ts'
import { draftAgreement } from '../features/agreements/index.ts'
import type { Actor, Ctx, MemberCtx } from '../platform/context.ts'
import { openDatabase } from '../platform/database/database.ts'
import { takeId } from '../platform/ids.ts'
import { deriveKeys, hashSecret } from '../platform/keys.ts'
import { openLimits } from '../platform/limits.ts'
import { openStorage, type Storage } from '../platform/storage.ts'
import { type Asked, expectAsDescribed } from './as-described.ts'
import { cloneDatabase } from './database.ts'

/** What a test sends and reads, for one caller. */
export interface Client {
  /** What the client sends with every request. */
  readonly headers: Record<string, string>
  get(url: string): Promise<Answer>
  post(url: string, body?: object, headers?: Record<string, string>): Promise<Answer>
  put(url: string, body: object): Promise<Answer>
  delete(url: string): Promise<Answer>
  /** A form with a file, as a browser sends it. */
  postForm(url: string, form: FormData): Promise<Answer>
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: a test reads into answers freely; a wrong path fails its assertion
  readonly body: any
}

/** Somebody of an account, calling by an API token. */
export interface Person extends Client {
  readonly ctx: MemberCtx
  readonly account: string
  readonly user: string
  readonly email: string
  /** As clients send it: `SU-469-206-001:<secret>`. */
  readonly token: string
}

export const PASSWORD = 'correct horse'

const clientOf = (app: FastifyInstance, headers: Record<string, string>): Client => {
  async function send(options: InjectOptions & Asked): Promise<Answer> {
    const reply = await app.inject({ ...options, headers: { ...headers, ...options.headers } })
    const isJson = reply.headers['content-type'] === 'application/json'
    const body = isJson ? reply.json() : reply.body
    await expectAsDescribed(app, options, { status: reply.statusCode, body })
    return { status: reply.statusCode, headers: reply.headers, body }
  }
  const at = (url: string) => (url.startsWith('/media/') ? url : `/public/v1${url}`)
  return {
    headers,
    get: (url) => send({ method: 'GET', url: at(url) }),
    post: (url, body = {}, more = {}) => send({ method: 'POST', url: at(url), payload: body, headers: more }),
    put: (url, body) => send({ method: 'PUT', url: at(url), payload: body }),
    delete: (url) => send({ method: 'DELETE', url: at(url) }),
    async postForm(url, form) {
      const encoded = new Response(form)
      return send({
        method: 'POST',
        url: at(url),
        payload: Buffer.from(await encoded.arrayBuffer()),
        headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
      })
    },
  }
}

/** A database of its own with nobody in it, the app on top, and builders that make their own parents. */
export async function newWorld({ storage }: { storage?: Storage } = {}) {
  const database = await cloneDatabase()
  const { db, pool, close } = openDatabase(database.url, () => {})
  const clock = { now: new Date() }
  const services = {
    db,
    now: () => clock.now,
    keys: deriveKeys(randomBytes(32)),
    storage: storage ?? openStorage(join(tmpdir(), `entente-test-${randomBytes(6).toString('hex')}`)),
    publicUrl: 'http://entente.test',
    limits: openLimits(pool),
  }
  const app = await buildApp({ ...services, logger: false, proxies: 0, webRoot: undefined })
  onTestFinished(async () => {
    await app.close()
    await close()
    await database.drop()
  })

  const ctx: Ctx = { ...services, language: 'en', origin: { ip: null, agent: null }, actor: undefined }
  let count = 0

  async function person(
    type: AccountType,
    role: Actor['account']['role'],
    { may = false, portal = 'open' }: { may?: boolean; portal?: Actor['account']['portal'] } = {},
  ): Promise<Person> {
    count++
    const name = `${role} ${count}`
    const email = `${role}${count}@example.com`
    const account = await openAccount(ctx, { type, name, placeholder: false })
    const user = await registerUser(ctx, { email, name: `User ${count}`, password: PASSWORD })
    await admitUsers(ctx, account, [user])
    if (portal === 'open') await openPortal(ctx, account)
    const grants = { program_create: may, service_create: may, service_delegate: may }
    await db
      .updateTable('accounts')
      .set({ role, ...grants })
      .where('id', '=', account)
      .execute()
    const token = await takeId(ctx, 'token')
    await db
      .insertInto('api_tokens')
      .values({
        id: token,
        account_id: account,
        name: 'Test',
        secret_hash: hashSecret('s'),
        status: 'active',
        created_by: user,
      })
      .execute()
    const actor: Actor = {
      userId: user,
      name,
      email,
      tokenId: undefined,
      account: { id: account, name, icon: null, type, role, portal, grants },
    }
    const client = clientOf(app, { authorization: `ApiKey ${token}:s` })
    return { ...client, ctx: { ...ctx, actor }, account, user, email, token: `${token}:s` }
  }

  return {
    app,
    db,
    pool,
    ctx,
    clock,
    /** A second process on the same database, as one person calls it. */
    async elsewhere({ headers }: Person): Promise<Client> {
      const other = openDatabase(database.url, () => {})
      const second = await buildApp({
        ...services,
        db: other.db,
        limits: openLimits(other.pool),
        logger: false,
        proxies: 0,
        webRoot: undefined,
      })
      onTestFinished(async () => {
        await second.close()
        await other.close()
      })
      return clientOf(second, headers)
    },
    /** The database is gone, in the middle of everything. */
    loseDatabase: () => database.drop(),
    anonymous: clientOf(app, {}),
    withCookie: (cookie: string) => clientOf(app, { cookie }),
    /** The same person in a browser, signed in with a password. */
    async inBrowser({ email }: Person): Promise<Client> {
      const { headers } = await clientOf(app, {}).post('/auth/login', { email, password: PASSWORD })
      return clientOf(app, { cookie: String(headers['set-cookie']).split(';')[0] ?? '' })
    },
    distributor: () => person('provider', 'distributor', { may: true }),
    reseller: () => person('provider', 'reseller'),
    vendor: () => person('vendor', 'vendor'),
    /** A vendor that has signed nothing yet. */
    newcomer: () => person('vendor', 'vendor', { portal: 'closed' }),

    /** One more user of the account. */
    async colleague(of: Person): Promise<{ id: string; email: string }> {
      count++
      const email = `colleague${count}@example.com`
      const id = await registerUser(ctx, { email, name: `Colleague ${count}`, password: PASSWORD })
      await admitUsers(ctx, of.account, [id])
      return { id, email }
    },

    async marketplace(owner: Person, name = `Marketplace ${++count}`): Promise<string> {
      const id = await takeId(ctx, 'marketplace')
      await db.insertInto('marketplaces').values({ id, owner_id: owner.account, name }).execute()
      return id
    },

    async productGroup(owner: Person, name = `Group ${++count}`): Promise<string> {
      const id = await takeId(ctx, 'productGroup')
      await db.insertInto('product_groups').values({ id, owner_id: owner.account, name }).execute()
      return id
    },

    /** An agreement of the owner with version 1 active. */
    async agreement(
      owner: Person,
      type: 'program' | 'service' | 'syndication' | 'referral',
      title = `Terms ${++count}`,
    ) {
      const fields = {
        title,
        description: 'What we agree.',
        document: { type: 'none' },
        active: true,
      } as const
      return type === 'service'
        ? draftAgreement(owner.ctx, { ...fields, type, sourcingAgreementId: null })
        : draftAgreement(owner.ctx, { ...fields, type })
    },

    /** Rows of a table; for asking whether a refused request left anything behind. */
    async countRows(): Promise<Record<string, number>> {
      const tables = [
        'accounts',
        'agreements',
        'agreement_versions',
        'contracts',
        'activations',
        'partners',
        'history',
      ] as const
      const counts = await Promise.all(
        tables.map((table) =>
          db
            .selectFrom(table)
            .select((eb) => eb.fn.countAll<string>().as('n'))
            .executeTakeFirstOrThrow(),
        ),
      )
      return Object.fromEntries(tables.map((table, index) => [table, Number(counts[index]?.n)]))
    },
  }
}

export type World = Awaited<ReturnType<typeof newWorld>>
