import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../server/platform/database/embedded.ts'
import { migrate } from '../server/platform/database/migrate.ts'

/** Nothing here outlives the run, so nothing has to reach the disk. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '8GB' }

/** A migrated database on a server of its own for as long as the work takes; also gone when somebody interrupts it. */
export async function withTemporaryDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entente-bench-'))
  const database = await startEmbeddedDatabase({
    dataDir,
    log: { debug() {}, warn: console.error },
    settings: FORGETFUL,
  })
  const remove = async () => {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  const giveUp = () => remove().finally(() => process.exit(1))
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp)
  try {
    await migrate(database.url)
    return await work(database.url)
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp)
    await remove()
  }
}
