import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newWorld } from './world.ts'

const GRANTS = ['program_create', 'service_create', 'service_delegate']

/** Tables and columns that schema.ts declares, read from its text. */
async function declared(): Promise<Record<string, string[]>> {
  const text = await readFile(join(import.meta.dirname, '../platform/database/schema.ts'), 'utf8')
  const body = text.slice(text.indexOf('export interface Database {'))
  const tables = [...body.matchAll(/^ {2}(\w+): (GrantColumns & )?\{(.*?)\}$/gms)]
  return Object.fromEntries(
    tables.map(([, name, grants, columns = '']) => [
      name,
      [
        ...[...columns.matchAll(/(?:^|;|\n) *(\w+):/g)].map(([, column = '']) => column),
        ...(grants ? GRANTS : []),
      ].sort(),
    ]),
  )
}

test('schema.ts names exactly the tables and columns of the migrated database', async () => {
  const { db } = await newWorld()
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select table_name as "table", array_agg(column_name::text order by column_name::text collate "C") as columns
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('schema_migration', 'rate_limits')
    group by table_name`.execute(db)

  expect(await declared()).toEqual(Object.fromEntries(rows.map(({ table, columns }) => [table, columns])))
})
