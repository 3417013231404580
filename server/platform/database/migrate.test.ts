import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../test/database.ts'
import { migrate } from './migrate.ts'

describe('migrating a database', () => {
  let database: TestDatabase
  let folder: string

  beforeEach(async () => {
    database = await cloneDatabase()
    folder = await mkdtemp(join(tmpdir(), 'entente-migrations-'))
    await query('delete from schema_migration')
    await writeFile(join(folder, '0001-cats.sql'), 'create table cats (id int)')
  })

  afterEach(async () => {
    await database.drop()
    await rm(folder, { recursive: true })
  })

  test('each file is applied once, in order', async () => {
    await writeFile(join(folder, '0002-names.sql'), 'alter table cats add name text')

    await migrate(database.url, folder)
    await migrate(database.url, folder)

    expect(await query('select name from schema_migration order by applied_at')).toEqual([
      { name: '0001-cats.sql' },
      { name: '0002-names.sql' },
    ])
    expect(await query('select id, name from cats')).toEqual([])
  })

  test('servers that start at the same moment do not meet', async () => {
    await Promise.all([1, 2, 3, 4].map(() => migrate(database.url, folder)))

    expect(await query('select name from schema_migration')).toEqual([{ name: '0001-cats.sql' }])
  })

  test('a file that fails is named, leaves nothing of itself, and keeps what came before', async () => {
    await writeFile(join(folder, '0002-dogs.sql'), 'create table dogs (id int); select 1 / 0')

    await expect(migrate(database.url, folder)).rejects.toThrow(
      'Migration 0002-dogs.sql failed: division by zero',
    )

    expect(await query(`select to_regclass('dogs') as dogs, to_regclass('cats')::text as cats`)).toEqual([
      { dogs: null, cats: 'cats' },
    ])
  })

  test('a file that was changed after it was applied is refused', async () => {
    await migrate(database.url, folder)
    await writeFile(join(folder, '0001-cats.sql'), 'create table cats (id bigint)')

    await expect(migrate(database.url, folder)).rejects.toThrow(/0001-cats.sql was changed after/)
  })

  test('a database of a newer release is refused', async () => {
    await migrate(database.url, folder)
    await rm(join(folder, '0001-cats.sql'))

    await expect(migrate(database.url, folder)).rejects.toThrow(
      /0001-cats.sql, which this release does not know/,
    )
  })

  test('a database that cannot be reached is named, without its password', async () => {
    const url = 'postgres://entente:secret@127.0.0.1:1/entente'

    await expect(migrate(url, folder)).rejects.toThrow(
      'The database on 127.0.0.1 cannot be used: connect ECONNREFUSED 127.0.0.1:1',
    )
  })

  async function query(sql: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query(sql).finally(() => client.end())
    return rows
  }
})
