import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { cloneDemo } from './demo.ts'
import { type RunningServer, startServer } from './server.ts'

const DISTRIBUTOR = {
  authorization: 'ApiKey SU-469-206-001:demo-distributor',
  'content-type': 'application/json',
}

const post = async ({ url }: RunningServer, name: string, marketplace: string) => {
  const reply = await fetch(`${url}/public/v1/partners`, {
    method: 'POST',
    headers: { ...DISTRIBUTOR, 'idempotency-key': name },
    body: JSON.stringify({
      type: 'vendor',
      name,
      action: 'create',
      new_agreement: {
        title: `Terms of ${name}`,
        description: 'What we agree.',
        marketplaces: [{ id: marketplace }],
      },
    }),
  })
  const answer: { partner: { id: string } } = await reply.json()
  return { name, partner: answer.partner.id }
}

/** Objects of the wizard that lack what belongs to them; a whole partner has all of it. */
const HALVES = `
  select a.name, 'account without its contract' as half from accounts a
    where a.name like 'Crash %' and not exists (select from contracts c where c.owner_id = a.id and c.type = 'program')
  union all
  select a.name, 'account without its user' from accounts a
    where a.name like 'Crash %' and not exists (select from memberships m where m.account_id = a.id)
  union all
  select g.title, 'agreement without its contract' from agreements g
    where g.title like 'Terms of Crash %' and not exists (select from contracts c where c.agreement_id = g.id)
  union all
  select g.title, 'agreement without its distribution agreement' from agreements g
    where g.title like 'Terms of Crash %' and not exists (select from agreements d where d.parent_id = g.id)
  union all
  select c.name, 'contract that is not active' from contracts c
    where c.name like 'Contract of Terms of Crash %' and c.status <> 'active'
  union all
  select c.name, 'contract without its history' from contracts c
    where c.name like 'Contract of Terms of Crash %' and not exists (select from history h where h.object_id = c.id)
  union all
  select c.name, 'contract without its relation' from contracts c
    where c.name like 'Contract of Terms of Crash %'
      and not exists (select from partners p where p.account_id = c.issuer_id and p.partner_id = c.owner_id)`

test('killing the server in the middle of wizard commits leaves no half partner and loses no answered one', async () => {
  const database = await cloneDemo()
  onTestFinished(() => database.drop())
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  onTestFinished(() => client.end())

  const answered: { name: string; partner: string }[] = []
  for (const round of [1, 2, 3, 4]) {
    const server = await startServer(database)
    const marketplaces = await addMarketplaces(client, round, 40)
    const running = marketplaces.map((id, index) => post(server, `Crash ${round}-${index}`, id))
    // The power goes when some are answered and others are in the middle of their transaction.
    await Promise.any(running)
    await Promise.any(running.slice(5 * round))
    await server.crash()
    const settled = await Promise.allSettled(running)
    await server.stop()
    answered.push(...settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
    expect(settled.some(({ status }) => status === 'rejected')).toBe(true)
  }

  const { rows: halves } = await client.query(HALVES)
  expect(halves).toEqual([])
  const { rows: whole } = await client.query("select id, name from accounts where name like 'Crash %'")
  expect(whole).toEqual(expect.arrayContaining(answered.map(({ name, partner }) => ({ id: partner, name }))))
  expect(answered.length).toBeGreaterThan(0)
})

async function addMarketplaces(client: pg.Client, round: number, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, index) => `MP-9${round}${String(index).padStart(3, '0')}`)
  await client.query('insert into issued_ids select unnest($1::text[])', [ids])
  await client.query(
    `insert into marketplaces (id, owner_id, name) select id, 'PA-469-206', 'Crash ' || id from unnest($1::text[]) id`,
    [ids],
  )
  return ids
}
