import type { AccountRole, AccountType, Grants, PortalState } from '@entente/shared/domain/accounts.ts'
import type { Language } from '@entente/shared/messages/server.ts'
import type { Kysely } from 'kysely'
import type { Database } from './database/schema.ts'
import type { Keys } from './keys.ts'
import type { Storage } from './storage.ts'

/** Whoever calls, and the one account they act for. */
export interface Actor {
  /** The user; for a token the user who created it (D-77). */
  readonly userId: string
  readonly name: string
  readonly email: string
  /** Set when an API token acts. */
  readonly tokenId: string | undefined
  readonly account: {
    readonly id: string
    readonly name: string
    readonly icon: string | null
    readonly type: AccountType
    readonly role: AccountRole
    /** Whether any of its program or service contracts was ever signed (domain: section 11.3). */
    readonly portal: PortalState
    readonly grants: Grants
  }
}

/** Everything a use case may touch, passed as first argument, always; nobody may have signed in yet. */
export interface Ctx {
  readonly db: Kysely<Database>
  readonly now: () => Date
  readonly keys: Keys
  readonly storage: Storage
  readonly publicUrl: string
  readonly language: Language
  /** Where the request came from, kept with every signature. */
  readonly origin: { readonly ip: string | null; readonly agent: string | null }
  readonly actor: Actor | undefined
}

/** The same, once somebody is known to call. */
export interface MemberCtx extends Ctx {
  readonly actor: Actor
}

/** From here on Entente itself acts: what follows by rule from what somebody did. */
export const asSystem = (ctx: Ctx): Ctx => ({ ...ctx, origin: { ip: null, agent: null }, actor: undefined })

/** Deadlock and serialisation failure: PostgreSQL undid the work and it may be tried again. */
const isTransient = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === '40P01' || error.code === '40001')

const ATTEMPTS = 3

/** Runs `work` in one transaction; joins the caller's when there already is one. */
export async function transact<C extends Ctx, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.transaction().execute((db) => work({ ...ctx, db }))
    } catch (error) {
      if (!isTransient(error) || attempt === ATTEMPTS) throw error
    }
  }
}
