import pg from 'pg'

/** Copies a database that nobody is connected to, as files, which is quicker than through the log; returns the copy's address. */
export async function copyDatabase(sourceUrl: string, suffix: string): Promise<string> {
  const source = new URL(sourceUrl).pathname.slice(1)
  const name = `${source}_${suffix}`
  await administer(sourceUrl, `create database ${name} template ${source} strategy file_copy`)
  return databaseAt(sourceUrl, name)
}

/** The address of another database of the same server. */
export const databaseAt = (url: string, name: string) => Object.assign(new URL(url), { pathname: name }).href

/** Runs a statement about a database, beside it. */
export async function administer(url: string, statement: string): Promise<void> {
  await withClient(databaseAt(url, 'postgres'), (client) => client.query(statement))
}

/** A connection for one task, closed however that ends. */
export async function withClient<T>(url: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return task(client).finally(() => client.end())
}
