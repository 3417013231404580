import { expect } from 'vitest'
import { expireContracts } from '../features/contracts/index.ts'
import { type Agreement, type Contract, Model, type Verdict } from './contract-model.ts'
import { admitted, distributionAgreement, listed, marketplaceWithHub, product } from './trade.ts'
import type { Person, World } from './world.ts'

const HOUR = 60 * 60 * 1000
const none = { document_type: 'none' } as const

/** A random number that is the same for the same seed (mulberry32). */
const dice = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

/** Six companies, what they could agree on, and the model of it. */
export async function stage(world: World) {
  const people: Record<string, Person> = {
    mick: await world.distributor(),
    ingram: await world.distributor(),
    maker: await world.vendor(),
    almada: await world.vendor(),
    cobalt: await world.vendor(),
    acreed: await world.reseller(),
  }
  const who = (key: string): Person => people[key] ?? fail(`There is no ${key}`)
  const model = new Model(
    new Map(Object.entries(people).map(([key, { ctx }]) => [key, ctx.actor.account.type])),
  )
  const ids = new Map(Object.entries(people).map(([key, { account }]) => [key, account]))
  const know = (agreement: Agreement, id: string) => {
    model.agreements.set(agreement.key, agreement)
    ids.set(agreement.key, id)
    return agreement
  }
  const [mick, ingram, maker] = [who('mick'), who('ingram'), who('maker')]

  // What sells the product that others may source stays as it is.
  const home = know(
    { key: 'home', type: 'program', owner: 'mick', version: 1 },
    await world.agreement(mick, 'program'),
  )
  const homeShop = await distributionAgreement(world, mick, idOf(ids, 'home'), { auto_accept: true })
  const shop = know(
    { key: 'shop', type: 'distribution', owner: 'mick', parent: 'home', auto: true, version: 1 },
    homeShop.id,
  )
  const homeContract = await admitted(world, mick, maker, idOf(ids, 'home'))
  const [{ id: shopContract }] = (await maker.get('/contracts?type=distribution')).body
  const made = await product(world, maker)
  await listed(world, {
    contract: shopContract,
    product: made,
    marketplace: homeShop.marketplace,
    vendor: maker,
    provider: mick,
  })
  const group = await world.productGroup(mick)
  await world.db
    .insertInto('product_group_products')
    .values({ product_group_id: group, product_id: made })
    .execute()
  const standing = {
    bound: true,
    everActive: true,
    rebound: false,
    noticed: false,
    deleted: false,
    status: 'active',
    version: 1,
  } as const
  const program: Contract = {
    ...standing,
    agreement: home,
    // It came by the link of an invitation.
    rebound: true,
    issuer: 'mick',
    owner: 'maker',
    listed: false,
    id: homeContract,
  }
  model.contracts.push(program, {
    ...standing,
    agreement: shop,
    issuer: 'mick',
    owner: 'maker',
    prerequisite: program,
    listed: true,
    id: shopContract,
  })

  const form = await mick.post('/forms', {
    type: 'enroll',
    name: 'F',
    schema: { type: 'object', properties: {} },
  })
  const enroll = { id: form.body.id }
  know({ key: 'program', type: 'program', owner: 'mick', version: 1 }, await world.agreement(mick, 'program'))
  for (const [key, more, about] of [
    ['auto', { auto_accept: true }, { auto: true }],
    ['manual', {}, {}],
    ['asking', { forms: { enroll } }, { form: true }],
    ['asking auto', { forms: { enroll }, auto_accept: true }, { form: true, auto: true }],
  ] as const)
    know(
      { key, type: 'distribution', owner: 'mick', parent: 'program', version: 1, ...about },
      (await distributionAgreement(world, mick, idOf(ids, 'program'), more)).id,
    )
  know({ key: 'own', type: 'program', owner: 'ingram', version: 1 }, await world.agreement(ingram, 'program'))
  know(
    { key: 'own auto', type: 'distribution', owner: 'ingram', parent: 'own', auto: true, version: 1 },
    (await distributionAgreement(world, ingram, idOf(ids, 'own'), { auto_accept: true })).id,
  )
  for (const type of ['syndication', 'referral'] as const) {
    know({ key: type, type, owner: 'mick', version: 1 }, await world.agreement(mick, type))
    const { body } = await mick.post('/agreements', {
      type: 'service',
      title: 'Resale',
      description: 'Of what we have.',
      ...none,
      sourcing_agreement: { id: idOf(ids, type) },
      marketplaces: [{ id: homeShop.marketplace }],
      product_groups: [{ id: group }],
    })
    know({ key: `${type} service`, type: 'service', owner: 'mick', sourcing: type, version: 1 }, body.id)
  }
  const marketplaces = new Map<string, string>()
  for (const key of ['acreed', 'ingram']) marketplaces.set(key, await marketplaceWithHub(world, who(key)))
  return { world, model, ids, people, who, made, marketplaces, started: world.clock.now.getTime() }
}

type Stage = Awaited<ReturnType<typeof stage>>

const fail = (why: string): never => {
  throw new Error(why)
}
const idOf = (ids: ReadonlyMap<string, string>, key: string): string =>
  ids.get(key) ?? fail(`Nothing is known of ${key}`)

const verdictOf = ({ status, body }: { status: number; body: { error_code?: string } }): Verdict =>
  status < 300 ? undefined : body.error_code

/**
 * Lets random parties do random things, and compares the product with the model after each. Tells which contracts were seen on
 * the way, as type and status.
 */
export async function walk(on: Stage, seed: number, acts: number): Promise<ReadonlySet<string>> {
  const reached = new Set<string>()
  const random = dice(seed)
  const any = <T>(values: readonly T[]): T =>
    values[Math.floor(random() * values.length)] ?? fail('Nothing to choose from')
  let newcomers = 0
  const told: string[] = []
  for (let n = 0; n < acts; n++) {
    const [act, expected, answered] = await step(on, any, random, () => `newcomer ${newcomers++}`)
    told.push(`${act} → ${expected ?? 'done'}`)
    const story = `seed ${seed}:\n${told.slice(-12).join('\n')}`
    expect(verdictOf(answered), story).toBe(expected)
    await compareContracts(on, story)
    for (const { agreement, status } of on.model.contracts) reached.add(`${agreement.type} ${status}`)
    if (n % 20 === 19 || n === acts - 1) await compareViews(on, story)
    // So many links are used from one address that it would be taken for somebody who guesses them.
    if (n % 100 === 99) await on.world.pool.query('truncate rate_limits')
  }
  return reached
}

type Taken = readonly [act: string, expected: Verdict, answered: Parameters<typeof verdictOf>[0]]

async function step(
  { world, model, ids, people, who, made, marketplaces, started }: Stage,
  any: <T>(values: readonly T[]) => T,
  random: () => number,
  newcomer: () => string,
): Promise<Taken> {
  const actors = Object.keys(people)
  const moving = [...model.agreements.values()].filter(({ key }) => key !== 'home' && key !== 'shop')
  const contracts = model.present.filter(
    ({ id, agreement }) => id && agreement.key !== 'home' && agreement.key !== 'shop',
  )
  const roll = random()

  if (contracts.length === 0 || roll < 0.16) {
    const agreement = any(moving.filter(({ type }) => type === 'program' || type === 'service'))
    const actor = random() < 0.9 ? agreement.owner : any(actors)
    const fitting = actors.filter(
      (key) => model.types.get(key) === (agreement.type === 'program' ? 'vendor' : 'provider'),
    )
    const partner = random() < 0.6 ? any(random() < 0.8 ? fitting : actors) : undefined
    const name = newcomer()
    const expected = model.offer(actor, agreement, partner, name)
    const answered = await who(actor).post(`/agreements/${idOf(ids, agreement.key)}/contracts`, {
      activation: { message: 'Welcome.' },
      partner: partner === undefined ? { name } : { id: idOf(ids, partner) },
    })
    if (!expected && partner === undefined) ids.set(name, answered.body.owner?.id)
    return [`${actor} offers ${agreement.key} to ${partner ?? name}`, expected, answered]
  }
  if (roll < 0.3) {
    const agreement = any(moving.filter(({ type }) => type !== 'program' && type !== 'service'))
    const likely = actors.filter((key) => model.seesAgreement(key, agreement) && key !== agreement.owner)
    const actor = likely.length > 0 && random() < 0.7 ? any(likely) : any(actors)
    const program = actor === 'ingram' || actor === 'mick' ? model.agreements.get('own') : undefined
    const expected = model.enroll(actor, agreement, { program, vendor: 'maker' })
    const answered = await who(actor).post(`/agreements/${idOf(ids, agreement.key)}/contracts`, {
      sourcing: { product: { id: made }, marketplace: { id: marketplaces.get(actor) ?? 'MP-00000' } },
      program_agreement: { id: idOf(ids, 'own') },
    })
    return [`${actor} enrolls in ${agreement.key}`, expected, answered]
  }
  if (roll < 0.335) {
    const agreement = any(moving)
    agreement.version += 1
    const answered = await who(agreement.owner).post(`/agreements/${idOf(ids, agreement.key)}/versions`, none)
    return [`${agreement.owner} writes version ${agreement.version} of ${agreement.key}`, undefined, answered]
  }
  if (roll < 0.365) {
    const hours = 1 + Math.floor(random() * 5)
    const at = model.now + hours
    world.clock.now = new Date(started + at * HOUR)
    model.passTo(at)
    await expireContracts(world.ctx)
    return [`${hours} hours pass`, undefined, { status: 200, body: {} }]
  }

  const contract = any(contracts)
  const id = contract.id ?? fail('It has no id')
  const parties = [contract.issuer, contract.owner].filter((key) => key in people)
  const actor = random() < 0.9 ? any(parties) : any(actors)
  const of = `${contract.agreement.key} of ${contract.owner} (${contract.status})`
  const post = (act: string, body: object = {}) => who(actor).post(`/contracts/${id}/${act}`, body)
  const kind = random()

  if (kind < 0.3) {
    const link = await codeOf(world, who(contract.issuer), id)
    const fitting = actors.filter((key) => model.types.get(key) === model.types.get(contract.owner))
    const account = contract.bound && random() < 0.8 ? contract.owner : any(random() < 0.8 ? fitting : actors)
    if (link === undefined || !(account in people)) {
      return [`${actor} signs ${of}`, model.sign(actor, contract), await post('sign')]
    }
    const before = contract.owner
    const expected = model.acceptByLink(contract, account)
    const answered = await world.anonymous.post(`/activation/${link}/accept`, {
      email: who(account).email,
      password: 'correct horse',
      accepted: true,
      account: { id: who(account).account },
    })
    return [`${account} accepts ${of} by the link of ${before}`, expected, answered]
  }
  if (kind < 0.55) return [`${actor} signs ${of}`, model.sign(actor, contract), await post('sign')]
  if (kind < 0.62) return [`${actor} rejects ${of}`, model.reject(actor, contract), await post('reject')]
  if (kind < 0.64)
    return [`${actor} terminates ${of}`, model.terminate(actor, contract), await post('terminate')]
  if (kind < 0.72)
    return [
      `${actor} deletes ${of}`,
      model.remove(actor, contract),
      await who(actor).delete(`/contracts/${id}`),
    ]
  if (kind < 0.82) return [`${actor} refines ${of}`, model.refine(actor, contract), await post('refine')]
  if (kind < 0.95) {
    const expected = model.submit(actor, contract)
    const filled = await post('data', { data: {} })
    return [`${actor} submits ${of}`, expected, filled.status < 300 ? await post('enroll') : filled]
  }
  const at = model.now + 1 + Math.floor(random() * 8)
  const expected = model.setExpiry(actor, contract, at)
  const answered = await who(actor).put(`/contracts/${id}`, {
    expire_at: new Date(started + at * HOUR).toISOString(),
  })
  return [`${actor} lets ${of} end at ${at}`, expected, answered]
}

/** The issuer copies the link; where there is none any more, an earlier one is dead anyway. */
const codeOf = async (_world: World, issuer: Person, id: string): Promise<string | undefined> =>
  (await issuer.get(`/contracts/${id}`)).body.activation?.code

/** Every contract stands as the model says, and there is none besides. */
async function compareContracts({ world, model, ids }: Stage, story: string): Promise<void> {
  const rows = await world.db
    .selectFrom('contracts')
    .select(['id', 'agreement_id', 'owner_id', 'status', 'version', 'bound', 'expired_at'])
    .execute()
  const known = new Map(model.contracts.map((contract) => [contract.id, contract]))
  for (const row of rows.filter(({ id }) => !known.has(id))) {
    const made = model.present.find(
      (one) =>
        !one.id && idOf(ids, one.agreement.key) === row.agreement_id && idOf(ids, one.owner) === row.owner_id,
    )
    expect(made, `${story}\nnobody made ${row.id} (${row.status})`).toBeDefined()
    if (made) made.id = row.id
  }
  const said = model.present.map((one) => ({
    id: one.id,
    owner_id: idOf(ids, one.owner),
    status: one.status,
    version: one.version ?? null,
    bound: one.bound,
    late: one.noticed,
  }))
  const held = rows.map(({ agreement_id: _agreement, expired_at, ...row }) => ({
    ...row,
    late: expired_at !== null,
  }))
  const byId = (one: { id?: string }, other: { id?: string }) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1)
  expect(held.sort(byId), story).toEqual(said.sort(byId))
}

/** What everybody sees: contracts, partners with their counters, listings, and a history that is unbroken and says all. */
async function compareViews({ world, model, ids, people }: Stage, story: string): Promise<void> {
  for (const [key, person] of Object.entries(people)) {
    const listedIds: { id: string }[] = (await person.get('/contracts?limit=1000')).body
    const seen = model.present.filter((one) => model.seesContract(key, one)).map(({ id }) => id)
    expect(listedIds.map(({ id }) => id).sort(), `${story}\n${key} sees`).toEqual(seen.sort())
    for (const agreement of model.agreements.values()) {
      const { status } = await person.get(`/agreements/${idOf(ids, agreement.key)}`)
      expect(status, `${story}\n${key} reads ${agreement.key}`).toBe(
        model.seesAgreement(key, agreement) ? 200 : 404,
      )
    }
  }

  const relations = await world.db
    .selectFrom('partners')
    .select(['account_id', 'partner_id', 'status', 'program', 'distribution', 'service', 'syndication'])
    .execute()
  const held = Object.fromEntries(
    relations.map(({ account_id, partner_id, ...row }) => [`${account_id} ${partner_id}`, row]),
  )
  const keys = [...model.types.keys()].filter((key) => ids.has(key))
  const said = Object.fromEntries(
    keys.flatMap((viewer) =>
      keys.flatMap((other) => {
        const relation = viewer === other ? undefined : model.relation(viewer, other)
        return relation ? [[`${idOf(ids, viewer)} ${idOf(ids, other)}`, relation]] : []
      }),
    ),
  )
  expect(held, story).toEqual(said)

  const listings = await world.db
    .selectFrom('listings')
    .select('contract_id')
    .where('status', '=', 'listed')
    .execute()
  expect(listings.map(({ contract_id }) => contract_id).sort(), story).toEqual(
    model.present
      .filter((one) => one.listed)
      .map(({ id }) => id)
      .sort(),
  )

  const history = await world.db
    .selectFrom('history')
    .select(['object_id', 'from_status', 'to_status'])
    .where('to_status', 'is not', null)
    .where('object_id', 'like', 'CR%')
    .orderBy('id')
    .execute()
  const last = new Map<string, string | null>()
  for (const { object_id, from_status, to_status } of history) {
    expect(from_status, `${story}\nthe history of ${object_id} is broken`).toBe(last.get(object_id) ?? 'new')
    last.set(object_id, to_status)
  }
  for (const one of model.contracts)
    expect(last.get(one.id ?? ''), story).toBe(one.deleted ? 'deleted' : one.status)

  const rebound = model.contracts.filter((one) => one.rebound).map(({ id }) => id)
  const { rows } = await world.pool.query<{ written: string[]; told: string[] }>(
    `select array(select object_id from history where action = 'rebind' order by 1) as written,
       array(select payload->>'object' from graphile_worker._private_jobs
         where payload->>'event' = 'contract_rebound' order by 1) as told`,
  )
  expect(rows, `${story}\nrebound`).toEqual([{ written: rebound.sort(), told: rebound.sort() }])
}
