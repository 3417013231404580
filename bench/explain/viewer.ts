import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { type CompiledQuery, DummyDriver, Kysely, type LogEvent, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { MemberCtx } from '../../server/platform/context.ts'
import type { Database } from '../../server/platform/database/schema.ts'
import { deriveKeys } from '../../server/platform/keys.ts'
import { openStorage } from '../../server/platform/storage.ts'
import type { Explained } from './plan.ts'

type Role = 'distributor' | 'vendor' | 'reseller'

/** Somebody who looks at lists, and what was asked of the database for them. */
export interface Viewer {
  readonly role: Role
  /** Gets answers. */
  readonly answered: MemberCtx
  /** Only asks: as if every table were empty, and without the time that answers take. */
  readonly unanswered: MemberCtx
  /** The statements since this was called last. */
  takeStatements(): CompiledQuery[]
}

/** Somebody of an account who may do nothing but look. */
export function viewerOf(pool: pg.Pool, role: Role, account: string): Viewer {
  let statements: CompiledQuery[] = []
  const log = ({ query }: LogEvent) => {
    statements.push(query)
  }
  return {
    role,
    answered: contextOf(new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log }), role, account),
    unanswered: contextOf(new Kysely<Database>({ dialect: new SilentDialect({ pool }), log }), role, account),
    takeStatements() {
      const taken = statements
      statements = []
      return taken
    },
  }
}

class SilentDialect extends PostgresDialect {
  override createDriver(): DummyDriver {
    return new DummyDriver()
  }
}

function contextOf(db: Kysely<Database>, role: Role, account: string): MemberCtx {
  const type = role === 'vendor' ? 'vendor' : 'provider'
  const grants = { program_create: false, service_create: false, service_delegate: false }
  return {
    db,
    now: () => new Date(),
    keys: deriveKeys(randomBytes(32)),
    storage: openStorage(tmpdir()),
    publicUrl: 'http://entente.test',
    language: 'en',
    origin: { ip: null, agent: null },
    actor: {
      userId: '',
      name: role,
      email: '',
      tokenId: undefined,
      account: { id: account, name: role, icon: null, type, role, portal: 'open', grants },
    },
  }
}

/** Runs the statement with the values of its call and tells how it was answered. */
export async function explain(pool: pg.Pool, { sql, parameters }: CompiledQuery): Promise<Explained> {
  const { rows } = await pool.query<{ 'QUERY PLAN': [Explained] }>(
    `explain (analyze, buffers, timing off, format json) ${sql}`,
    [...parameters],
  )
  const explained = rows[0]?.['QUERY PLAN'][0]
  if (!explained) throw new Error('PostgreSQL explained nothing')
  return explained
}
