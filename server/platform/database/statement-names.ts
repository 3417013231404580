import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
import type pg from 'pg'

/** Texts that get a name; past this, new ones run unnamed, so that no connection keeps statements without end. */
const LIMIT = 500

/**
 * A pool whose parameterised statements are prepared: each is named after its text, so that a connection parses
 * and plans it once instead of at every call.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known || names.size >= LIMIT) return known
    const name = createHash('sha1').update(text).digest('base64url')
    names.set(text, name)
    return name
  }

  return {
    options: pool.options,
    connect: async () => new PreparingClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  }
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: pg.PoolClient
  readonly #nameOf: (text: string) => string | undefined

  constructor(client: pg.PoolClient, nameOf: (text: string) => string | undefined) {
    this.#client = client
    this.#nameOf = nameOf
  }

  query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  query<R>(
    sql: string | PostgresCursor<R>,
    parameters: readonly unknown[] = [],
  ): Promise<PostgresQueryResult<R>> | PostgresCursor<R> {
    if (typeof sql !== 'string') throw new Error('Statements with a cursor are not supported')
    return this.#run<R>(sql, [...parameters])
  }

  async #run<R>(text: string, values: unknown[]): Promise<PostgresQueryResult<R>> {
    const result = await this.#client.query(
      values.length > 0 ? { name: this.#nameOf(text), text, values } : { text },
    )
    return { command: commandOf(result.command), rowCount: result.rowCount ?? 0, rows: result.rows }
  }

  release(destroy?: boolean): void {
    this.#client.release(destroy)
  }
}

const COMMANDS = ['UPDATE', 'DELETE', 'INSERT', 'SELECT', 'MERGE', 'COMMIT', 'ROLLBACK'] as const

/** Kysely asks only whether rows were changed; every other command reads like a SELECT to it. */
const commandOf = (command: string) => COMMANDS.find((known) => known === command) ?? 'SELECT'
