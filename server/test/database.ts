import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A database that one test has for itself. */
export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/** A fresh copy of the migrated template, in some 50 ms; copied as files, which is quicker than through the log. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const template = new URL(inject('templateUrl'))
  const source = template.pathname.slice(1)
  const name = `${source}_${randomBytes(6).toString('hex')}`
  await administer(template, `create database ${name} template ${source} strategy file_copy`)
  return {
    url: Object.assign(new URL(template), { pathname: name }).href,
    drop: () => administer(template, `drop database if exists ${name} with (force)`),
  }
}

async function administer(template: URL, statement: string): Promise<void> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(template), { pathname: 'postgres' }).href,
  })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
