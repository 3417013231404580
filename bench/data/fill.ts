import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { Database } from '../../server/platform/database/schema.ts'

const STEPS = join(import.meta.dirname, 'sql')

/** Identifiers of vendors have six digits; with more partners they would run out. */
const MOST_PARTNERS = 1_000_000
const FEWEST_PARTNERS = 100
const MOST_SEEDS = 1_000_000

const isWhole = (number: number, least: number, most: number) =>
  Number.isInteger(number) && number >= least && number <= most

export interface Amount {
  readonly partners: number
  /** The same seed makes the same data. */
  readonly seed: number
}

/** Accounts worth looking from. */
export interface Filled {
  /** Has all the partners. */
  readonly distributor: string
  /** These two work with every distributor, and have some hundred contracts each. */
  readonly vendor: string
  readonly reseller: string
}

/**
 * Fills an empty migrated database, in one transaction and on the database's side: a distributor with so many partners,
 * and twenty others with a tenth of that, so that an index must lead with the account to be of use.
 */
export async function fill(db: Kysely<Database>, { partners, seed }: Amount): Promise<Filled> {
  refuseAmount({ partners, seed })
  await refuseFilled(db)
  const filled = await db.transaction().execute(async (transaction) => {
    await sql`set local statement_timeout = 0`.execute(transaction)
    await sql`set local maintenance_work_mem = '512MB'`.execute(transaction)
    await sql`set local work_mem = '128MB'`.execute(transaction)
    for (const name of (await readdir(STEPS)).sort()) {
      const step = await readFile(join(STEPS, name), 'utf8')
      const written = step.replaceAll(':seed', String(seed)).replaceAll(':partners', String(partners))
      await sql.raw(written).execute(transaction)
    }
    const { rows } = await sql<Filled>`
      select distributor.id as distributor, vendor.id as vendor, reseller.id as reseller
      from distributor, partner vendor, partner reseller
      where distributor.number = 0 and vendor.number = 0 and reseller.number = 1`.execute(transaction)
    return rows[0]
  })
  if (!filled) throw new Error('Nothing was filled')
  await analyze(db)
  return filled
}

/** Before anything is begun: more than there is room for, and what is no number. */
export function refuseAmount({ partners, seed }: Amount): void {
  if (!isWhole(partners, FEWEST_PARTNERS, MOST_PARTNERS))
    throw new Error(`There can be ${FEWEST_PARTNERS} to ${MOST_PARTNERS} partners`)
  if (!isWhole(seed, 0, MOST_SEEDS)) throw new Error(`The seed is a number from 0 to ${MOST_SEEDS}`)
}

async function refuseFilled(db: Kysely<Database>): Promise<void> {
  const someone = await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  if (someone) throw new Error('The database is not empty: give the bench data one of its own')
}

/** Planners count on what was counted; `vacuum` also lets indexes alone answer. */
const analyze = (db: Kysely<Database>) =>
  db.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection)
    await sql`vacuum analyze`.execute(connection)
    await sql`reset statement_timeout`.execute(connection)
  })
