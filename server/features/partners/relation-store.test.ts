import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { newWorld, PASSWORD, type World } from '../../test/world.ts'
import { insertContract } from '../contracts/contract-store.ts'
import { refreshRelation } from './relation-store.ts'

/** Counts everything between every two accounts anew, with other words than the store uses. */
const recount = async ({ db }: World) => {
  const { rows } = await sql<Record<string, unknown>>`
    with side as (
      select issuer_id as account_id, owner_id as partner_id, type, status, signed_at from contracts
      union all
      select owner_id, issuer_id, type, status, signed_at from contracts where bound
    )
    select account_id, partner_id,
      sum((type = 'program' and status in ('pending', 'active'))::int)::int as program,
      sum((type = 'distribution' and status in ('pending', 'active'))::int)::int as distribution,
      sum((type = 'service' and status in ('pending', 'active'))::int)::int as service,
      case when bool_or(status = 'active') then 'active' else 'invited' end as status
    from side
    group by account_id, partner_id
    having bool_or(type in ('program', 'service') and status in ('pending', 'active'))
    order by account_id, partner_id`.execute(db)
  return rows
}

const kept = ({ db }: World) =>
  db
    .selectFrom('partners')
    .select(['account_id', 'partner_id', 'program', 'distribution', 'service', 'status'])
    .orderBy('account_id')
    .orderBy('partner_id')
    .execute()

test('the counters of the directory equal a recount after any mix of wizards, acceptances and rejections at once', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const vendor = await world.vendor()
  const sourcing = await world.agreement(mick, 'syndication')
  const invitations = await Promise.all(
    Array.from({ length: 24 }, async (_, n) => {
      const type = n % 3 === 0 ? 'reseller' : 'vendor'
      const marketplaces = n % 4 === 1 ? [{ id: await world.marketplace(mick) }] : []
      const { body } = await mick.post('/partners', {
        type,
        name: `Partner ${n}`,
        action: n % 5 === 0 ? 'create' : 'invite',
        new_agreement: {
          title: `Terms ${n}`,
          description: 'What we agree.',
          marketplaces,
          ...(type === 'reseller' && { sourcing_agreement: { id: sourcing } }),
        },
      })
      return { n, type, code: body.contract.activation.code }
    }),
  )

  await Promise.all(
    invitations.map(({ n, type, code }) => {
      if (!code) return undefined
      if (n % 4 === 2) return world.anonymous.post(`/activation/${code}/reject`)
      if (n % 4 === 3) return undefined
      const account = type === 'vendor' && n % 2 === 1 ? { id: vendor.account } : undefined
      return account
        ? world.anonymous.post(`/activation/${code}/accept`, {
            email: vendor.email,
            password: PASSWORD,
            accepted: true,
            account,
          })
        : world.anonymous.post(`/activation/${code}/accept`, {
            email: `p${n}@example.com`,
            name: 'P',
            password: '12345678',
            accepted: true,
          })
    }),
  )

  const rows = await kept(world)
  expect(rows.length).toBeGreaterThan(20)
  expect(rows).toEqual(await recount(world))
})

/** How many transactions of this world stand still until another one ends. */
async function waitingForLocks({ db }: World): Promise<number | undefined> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.n
}

test('two changes between the same two accounts are counted one after the other, so that neither is missed', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreements = [await world.agreement(mick, 'program'), await world.agreement(mick, 'program')]
  const [first, second] = await Promise.all(agreements.map(() => world.db.startTransaction().execute()))
  if (!first || !second) throw new Error('Two transactions are needed')
  const change = async (db: typeof first, agreementId: string) => {
    const ctx = { ...mick.ctx, db }
    const parties = { issuerId: mick.account, ownerId: vendor.account, creatorId: mick.account }
    await insertContract(ctx, {
      ...parties,
      agreementId,
      type: 'program',
      status: 'active',
      name: 'C',
      bound: true,
      kind: 'production',
    })
    await refreshRelation(ctx, vendor.account, mick.account)
  }

  await change(first, agreements[0] ?? '')
  const waiting = change(second, agreements[1] ?? '')
  await vi.waitFor(async () => expect(await waitingForLocks(world)).toBe(1))
  await first.commit().execute()
  await waiting
  await second.commit().execute()

  expect(await kept(world)).toMatchObject([{ program: 2 }, { program: 2 }])
})
