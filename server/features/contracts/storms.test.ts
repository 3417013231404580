import { describe, expect, test } from 'vitest'
import { STAGES } from '../../test/contract-states.ts'
import { type Answer, DONE, tally, verdict } from '../../test/tally.ts'
import {
  accept,
  admitted,
  distributionAgreement,
  listed,
  offer,
  product,
  sourcing,
} from '../../test/trade.ts'
import { newWorld, type Person, type World } from '../../test/world.ts'

interface Offer {
  readonly id: string
  readonly partner: { readonly id: string }
  readonly activation: { readonly code: string }
}

/** How often two race; more by `ROUNDS=100`. */
const ROUNDS = Number(process.env.ROUNDS ?? 3)

const times = <T>(count: number, one: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => one(n))

/** What became of a contract, in the order in which it was written down. */
async function lifeOf({ pool }: World, id: string): Promise<string[]> {
  const { rows } = await pool.query<{ step: string }>(
    `select concat_ws(' ', from_status, action, to_status) as step from history where object_id = $1 order by id`,
    [id],
  )
  return rows.map(({ step }) => step)
}

/** Every counter of the directory, beside what a recount of the contracts says. */
async function expectHonestCounters({ pool }: World): Promise<void> {
  const { rows } = await pool.query(
    `with sides as (
      select issuer_id as account_id, owner_id as partner_id, type, status from contracts
      union all
      select owner_id, issuer_id, type, status from contracts where bound
    ), counted as (
      select p.account_id, p.partner_id, p.program, p.distribution, p.service, p.syndication,
        count(*) filter (where s.type = 'program') as programs,
        count(*) filter (where s.type = 'distribution') as distributions,
        count(*) filter (where s.type = 'service') as services,
        count(*) filter (where s.type = 'syndication') as syndications
      from partners p
      left join sides s on s.account_id = p.account_id and s.partner_id = p.partner_id
        and s.status in ('enrolling', 'pending', 'active')
      group by p.account_id, p.partner_id
    )
    select * from counted
    where (program, distribution, service, syndication) <> (programs, distributions, services, syndications)`,
  )
  expect(rows).toEqual([])
}

/** How often PostgreSQL had to undo one of two transactions that waited for each other; told by every connection first. */
async function deadlocks({ pool }: World): Promise<number> {
  const connections = await Promise.all(times(pool.totalCount, () => pool.connect()))
  await Promise.all(connections.map((connection) => connection.query('select pg_stat_force_next_flush()')))
  for (const connection of connections) connection.release()
  const { rows } = await pool.query<{ deadlocks: string }>(
    `select deadlocks from pg_stat_database where datname = current_database()`,
  )
  return Number(rows[0]?.deadlocks)
}

describe('of many who act at once on one contract', () => {
  test('exactly one of fifty signs, whichever process they came to', async () => {
    const { world, id, partner } = await STAGES.program('pending')
    const there = await world.elsewhere(partner)

    const answers = await Promise.all(
      times(50, (n) => (n % 2 ? partner : there).post(`/contracts/${id}/sign`, { accepted: true })),
    )

    expect(tally(answers)).toEqual({ [DONE]: 1, CTR_008: 49 })
    expect(await lifeOf(world, id)).toEqual(['new create pending', 'pending sign active'])
    expect((await partner.get(`/contracts/${id}/versions`)).body).toHaveLength(1)
    await expectHonestCounters(world)
  })

  test('of two who approve exactly one does, and the other is told so (T22)', async () => {
    const { world, id, issuer } = await STAGES.syndication('pending')
    const there = await world.elsewhere(issuer)
    const answers = await Promise.all([issuer, there].map((one) => one.post(`/contracts/${id}/sign`)))
    expect(tally(answers)).toEqual({ [DONE]: 1, CTR_001: 1 })
    expect(await lifeOf(world, id)).toEqual(['new enroll pending', 'pending sign active'])
    const { rows } = await world.pool.query(`select from listings where contract_id = $1`, [id])
    expect(rows).toHaveLength(1)
  })

  test('it is approved or rejected, never both', async () => {
    for (const round of times(ROUNDS, (n) => n)) {
      const { world, id, issuer } = await STAGES.distribution('pending')
      const there = await world.elsewhere(issuer)
      const answers = await Promise.all([
        issuer.post(`/contracts/${id}/sign`),
        there.post(`/contracts/${id}/reject`),
        issuer.post(`/contracts/${id}/refine`),
      ])
      expect(tally(answers), `${round}`).toEqual({ [DONE]: 1, CTR_001: 2 })
      expect((await lifeOf(world, id)).filter((step) => step.startsWith('pending'))).toHaveLength(1)
      await expectHonestCounters(world)
    }
  })

  test('it is signed or taken back, never both', async () => {
    for (const round of times(ROUNDS, (n) => n)) {
      const { world, id, issuer, partner } = await STAGES.service('pending')
      const there = await world.elsewhere(issuer)
      const [signed, deleted] = await Promise.all([
        partner.post(`/contracts/${id}/sign`, { accepted: true }),
        there.delete(`/contracts/${id}`),
      ])
      const told = [verdict(signed), verdict(deleted)]
      expect([
        [DONE, 'CTR_005'],
        ['NFD_001', DONE],
        ['CTR_001', DONE],
      ]).toContainEqual(told)
      expect((await issuer.get(`/contracts/${id}`)).status, `${round}`).toBe(told[0] === DONE ? 200 : 404)
      await expectHonestCounters(world)
    }
  })

  test('a newer version is accepted before the end or not at all', async () => {
    for (const round of times(ROUNDS, (n) => n)) {
      const { world, id, issuer, partner } = await STAGES.program('active')
      const there = await world.elsewhere(issuer)
      const [upgraded, ended] = await Promise.all([
        partner.post(`/contracts/${id}/sign`, { accepted: true }),
        there.post(`/contracts/${id}/terminate`),
      ])
      expect(verdict(ended)).toBe(DONE)
      expect([DONE, 'CTR_001']).toContain(verdict(upgraded))
      const life = await lifeOf(world, id)
      expect(life.at(-1), `${round}`).toBe('active terminate terminated')
      const versions = (await issuer.get(`/contracts/${id}/versions`)).body
      expect(versions).toHaveLength(verdict(upgraded) === DONE ? 2 : 1)
    }
  })
})

describe('between companies', () => {
  test('two distributors that invite one vendor are both accepted, and each has it once (T16)', async () => {
    const world = await newWorld()
    const [mick, ingram, vendor] = [
      await world.distributor(),
      await world.distributor(),
      await world.vendor(),
    ]
    const [first, second] = await Promise.all(
      [mick, ingram].map(async (one) => offer(one, await world.agreement(one, 'program'))),
    )

    const answers = await Promise.all([first, second].map((contract) => accept(world, vendor, contract)))

    expect(answers.map(({ status }) => status)).toEqual([201, 201])
    for (const one of [mick, ingram])
      expect((await one.get('/partners')).body).toMatchObject([
        { id: vendor.account, status: 'active', stats: { contracts: { program: 1 } } },
      ])
    expect((await vendor.get('/partners')).body).toHaveLength(2)
    const placeholders = await world.db
      .selectFrom('accounts')
      .select('id')
      .where('placeholder', '=', true)
      .execute()
    expect(placeholders).toEqual([])
    await expectHonestCounters(world)
  })

  test('a vendor that enrolls twenty times at once has enrolled once', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const program = await world.agreement(mick, 'program')
    await admitted(world, mick, vendor, program)
    const { id: agreement } = await distributionAgreement(world, mick, program)
    const there = await world.elsewhere(vendor)

    const answers = await Promise.all(
      times(20, (n) =>
        (n % 2 ? vendor : there).post(`/agreements/${agreement}/contracts`, { accepted: true }),
      ),
    )

    expect(tally(answers)).toMatchObject({ [DONE]: 1 })
    expect((await mick.get('/contracts?type=distribution')).body).toHaveLength(1)
    expect((await mick.get('/partners')).body).toMatchObject([{ stats: { contracts: { distribution: 1 } } }])
    await expectHonestCounters(world)
  })

  test('nothing is in force under a program that ended while somebody enrolled', async () => {
    for (const round of times(ROUNDS, (n) => n)) {
      const world = await newWorld()
      const [mick, vendor] = [await world.distributor(), await world.vendor()]
      const program = await world.agreement(mick, 'program')
      const contract = await admitted(world, mick, vendor, program)
      const { id: agreement } = await distributionAgreement(world, mick, program, { auto_accept: true })
      const there = await world.elsewhere(vendor)
      const [ended] = await Promise.all([
        mick.post(`/contracts/${contract}/terminate`),
        there.post(`/agreements/${agreement}/contracts`, { accepted: true }),
      ])
      expect(verdict(ended)).toBe(DONE)
      const open = (await mick.get('/contracts?type=distribution&in(status,(enrolling,pending,active))')).body
      expect(open, `${round}`).toEqual([])
      await expectHonestCounters(world)
    }
  })

  test('an agreement that changes its active version while it is signed is signed in one of the two', async () => {
    for (const round of times(ROUNDS, (n) => n)) {
      const { world, id, agreement, issuer, partner } = await STAGES.program('pending')
      const there = await world.elsewhere(issuer)
      const [signed, written] = await Promise.all([
        partner.post(`/contracts/${id}/sign`, { accepted: true }),
        there.post(`/agreements/${agreement}/versions`, { document_type: 'none' }),
      ])
      expect([verdict(signed), verdict(written)], `${round}`).toEqual([DONE, DONE])
      const { version, latest } = (await partner.get(`/contracts/${id}`)).body
      const [accepted] = (await partner.get(`/contracts/${id}/versions`)).body
      expect(accepted.version).toBe(version)
      expect(latest).toBe(version === 2)
    }
  })
})

describe('nobody waits for somebody who waits for them', () => {
  /** A company that is invited to several programs of one distributor before anybody acted for it. */
  async function invited(world: World, issuer: Person, count: number): Promise<Offer[]> {
    const first: Offer = await offer(issuer, await world.agreement(issuer, 'program'))
    const others: Offer[] = []
    for (const _ of times(count - 1, (n) => n))
      others.push(
        await offer(issuer, await world.agreement(issuer, 'program'), { partner: { id: first.partner.id } }),
      )
    return [first, ...others]
  }

  test('of two newcomers who accept two offers to one company, one does, and the other is no member of it', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    for (const round of times(ROUNDS, (n) => n)) {
      const offers = await invited(world, mick, 2)
      const answers = await Promise.all(
        offers.map(({ activation }, n) =>
          world.anonymous.post(`/activation/${activation.code}/accept`, {
            email: `newcomer-${round}-${n}@example.com`,
            name: 'Newcomer',
            password: 'a long enough one',
            accepted: true,
          }),
        ),
      )
      expect(tally(answers), `${round}`).toEqual({ [DONE]: 1, VAL_001: 1 })
      const lives = await Promise.all(offers.map(({ id }) => lifeOf(world, id)))
      expect(lives.map((life) => life.at(-1)).sort(), `${round}`).toEqual([
        'new create pending',
        'pending sign active',
      ])
      expect(await deadlocks(world), `${round}`).toBe(0)
      await expectHonestCounters(world)
    }
  })

  test('an offer is accepted while others to the company are taken back', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    for (const round of times(ROUNDS, (n) => n)) {
      const [accepted, ...others] = await invited(world, mick, 13)
      const takeBack = async () => {
        const answers: Answer[] = []
        for (const { id } of others) answers.push(await mick.delete(`/contracts/${id}`))
        return answers
      }
      const [answer, deleted] = await Promise.all([
        world.anonymous.post(`/activation/${accepted?.activation.code}/accept`, {
          email: `newcomer-${round}@example.com`,
          name: 'Newcomer',
          password: 'a long enough one',
          accepted: true,
          account: { name: 'Well known' },
        }),
        takeBack(),
      ])
      expect(tally([answer, ...deleted]), `${round}`).toEqual({ [DONE]: 13 })
      expect((await mick.get(`/partners?id=${accepted?.partner.id}`)).body, `${round}`).toMatchObject([
        { name: 'Well known', status: 'active', stats: { contracts: { program: 1 } } },
      ])
      expect(await deadlocks(world), `${round}`).toBe(0)
      await expectHonestCounters(world)
    }
  })

  test('an account takes one offer over while others to the company that was invited are turned down', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    for (const round of times(ROUNDS, (n) => n)) {
      const vendor = await world.vendor()
      const [taken, ...others] = await invited(world, mick, 7)
      if (!taken) throw new Error('There is an offer to take over')
      const reject = ({ activation }: Offer) => world.anonymous.post(`/activation/${activation.code}/reject`)
      const answers = await Promise.all([
        ...others.slice(0, 2).map(reject),
        accept(world, vendor, taken),
        ...others.slice(2).map(reject),
      ])
      expect(tally(answers), `${round}`).toEqual({ [DONE]: 7 })
      expect((await mick.get(`/contracts/${taken.id}`)).body, `${round}`).toMatchObject({
        status: 'active',
        owner: { id: vendor.account },
      })
      expect(await deadlocks(world), `${round}`).toBe(0)
      await expectHonestCounters(world)
    }
  })

  /** More products of the vendor in the seller's catalogue, and a program of the seller for each. */
  async function more(world: World, on: Awaited<ReturnType<typeof sourcing>>, count: number) {
    const { mick, vendor, seller, distributionContract: contract } = on
    const { rows } = await world.pool.query<{ id: string; group: string }>(
      `select marketplace_id as id, (select id from product_groups where owner_id = $2) as group
       from contracts where id = $1`,
      [contract, mick.account],
    )
    const made: { product: string; program: string }[] = []
    for (const _ of times(count, (n) => n)) {
      const one = await product(world, vendor)
      const [{ id: marketplace = '', group: product_group_id = '' } = {}] = rows
      await listed(world, { contract, product: one, marketplace, vendor, provider: mick })
      await world.db
        .insertInto('product_group_products')
        .values({ product_group_id, product_id: one })
        .execute()
      made.push({ product: one, program: await world.agreement(seller, 'program') })
    }
    return made
  }

  test('who syndicates products for a marketplace while others for it are approved', async () => {
    const world = await newWorld()
    const on = await sourcing(world, 'syndication')
    const { mick, seller, agreement, marketplace } = on
    const syndicate = (one: { product: string }) =>
      seller.post(`/agreements/${agreement}/contracts`, {
        accepted: true,
        sourcing: { product: { id: one.product }, marketplace: { id: marketplace } },
      })
    for (const round of times(ROUNDS, (n) => n)) {
      const approved: string[] = []
      for (const one of await more(world, on, 5)) approved.push((await syndicate(one)).body.id)
      const meanwhile = await more(world, on, 5)

      const answers = await Promise.all(
        approved.flatMap((id, n) => [
          mick.post(`/contracts/${id}/sign`),
          ...meanwhile.slice(n, n + 1).map(syndicate),
        ]),
      )

      expect(tally(answers), `${round}`).toEqual({ [DONE]: 10 })
      expect(await deadlocks(world), `${round}`).toBe(0)
      await expectHonestCounters(world)
    }
  })

  test('who refers products of a vendor that signs, is offered, loses and updates contracts meanwhile', async () => {
    const world = await newWorld()
    const on = await sourcing(world, 'referral')
    const { vendor, seller, agreement } = on
    const refer = (one: { product: string; program: string }) =>
      seller.post(`/agreements/${agreement}/contracts`, {
        accepted: true,
        sourcing: { product: { id: one.product } },
        program_agreement: { id: one.program },
      })
    const offered = async () => (await vendor.get('/contracts?type=program&status=pending')).body

    for (const round of times(ROUNDS, (n) => n)) {
      const before = await more(world, on, 6)
      const meanwhile = await more(world, on, 4)
      for (const one of before) expect(verdict(await refer(one)), `${round}`).toBe(DONE)
      const [updated, ...pending]: { id: string; agreement: { id: string } }[] = await offered()
      await vendor.post(`/contracts/${updated?.id}/sign`)
      await seller.post(`/agreements/${updated?.agreement.id}/versions`, { document_type: 'none' })
      const [taken, rejected, ...signed] = pending

      const answers = await Promise.all([
        ...signed.map(({ id }) => vendor.post(`/contracts/${id}/sign`)),
        ...meanwhile.map(refer),
        vendor.post(`/contracts/${rejected?.id}/reject`),
        seller.delete(`/contracts/${taken?.id}`),
        vendor.post(`/contracts/${updated?.id}/sign`),
        seller.post(`/agreements/${updated?.agreement.id}/versions`, { document_type: 'none' }),
        seller.post(`/agreements/${await world.agreement(seller, 'program')}/contracts`, {
          activation: { message: 'Welcome.' },
          partner: { id: vendor.account },
        }),
      ])

      expect(tally(answers), `${round}`).toEqual({ [DONE]: answers.length })
      expect(await deadlocks(world), `${round}`).toBe(0)
      await expectHonestCounters(world)
    }
  })
})
