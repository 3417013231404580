import pg from 'pg'
import { expect, test } from 'vitest'
import { openDatabase } from '../../server/platform/database/database.ts'
import { cloneDatabase } from '../../server/test/database.ts'
import { fill } from '../data/fill.ts'
import { EXCUSED } from '../excused.ts'
import { examine } from './examine.ts'
import { rowOf } from './table.ts'
import { judged } from './verdict.ts'

/**
 * A table of some thousand rows is rightly read from end to end; forbidding it shows whether there is another way, and
 * the rows that were read show whether that way was one.
 */
const NO_SHORT_CUTS = '-c enable_seqscan=off -c jit=off -c max_parallel_workers_per_gather=0'

/** So few rows are read in a moment, whatever the plan; how many a long list reads is seen at 100,000 partners. */
const SHORT = 5_000

test('no filter or ordering of the long lists reads a whole table, unless it is excused', {
  timeout: 120_000,
}, async () => {
  const database = await cloneDatabase()
  const { db, close } = openDatabase(database.url, () => {})
  const accounts = await fill(db, { partners: 1_500, seed: 1 }).finally(close)
  const pool = new pg.Pool({ connectionString: database.url, options: NO_SHORT_CUTS })
  const slow: string[] = []
  try {
    for await (const answer of examine(pool, accounts, ['distributor'])) {
      const one = judged(answer, { excuses: EXCUSED, short: SHORT })
      if (one.verdict === 'slow') slow.push(rowOf(one))
    }
  } finally {
    await pool.end()
    await database.drop()
  }

  expect(slow).toEqual([])
})
