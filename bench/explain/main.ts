import { parseArgs } from 'node:util'
import pg from 'pg'
import { openDatabase } from '../../server/platform/database/database.ts'
import { fill, refuseAmount } from '../data/fill.ts'
import { EXCUSED } from '../excused.ts'
import { withTemporaryDatabase } from '../temporary-database.ts'
import { examine } from './examine.ts'
import { rowOf, summaryOf, TITLE } from './table.ts'
import { type Judged, judged } from './verdict.ts'

const { values } = parseArgs({
  options: { partners: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
const amount = { partners: Number(values.partners), seed: Number(values.seed) }
/** Takes a millisecond or two. */
const SHORT = 10_000

const print = (line: string) => process.stdout.write(`${line}\n`)

try {
  refuseAmount(amount)
  const answers = await withTemporaryDatabase(examineAt)
  for (const line of summaryOf(answers, EXCUSED)) print(line)
  process.exitCode = answers.some(({ verdict }) => verdict === 'slow') ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** What was just loaded is not yet known to be seen by all, and no index alone could answer for it. */
async function vacuum(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('vacuum analyze').finally(() => client.end())
}

/** Fills the database, asks everything, and prints each answer as it comes. */
async function examineAt(url: string): Promise<Judged[]> {
  const { db, close } = openDatabase(url, console.error)
  const accounts = await fill(db, amount).finally(close)
  await vacuum(url)
  const pool = new pg.Pool({ connectionString: url, statement_timeout: 60_000 })
  const answers: Judged[] = []
  try {
    print(TITLE)
    for await (const answer of examine(pool, accounts)) {
      const one = judged(answer, { excuses: EXCUSED, short: SHORT })
      answers.push(one)
      print(rowOf(one))
    }
  } finally {
    await pool.end()
  }
  return answers
}
