import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CONTRACT_TYPES, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { FastifyInstance } from 'fastify'
import { type SqlBool, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../app.ts'
import { examine } from '../features/forms/index.ts'
import type { Ctx } from '../platform/context.ts'
import { type OpenDatabase, openDatabase } from '../platform/database/database.ts'
import { deriveKeys, hashSecret } from '../platform/keys.ts'
import { openLimits } from '../platform/limits.ts'
import { openStorage } from '../platform/storage.ts'
import { cloneDatabase, type TestDatabase } from '../test/database.ts'
import { DEMO_SIGN_INS, seedDemo } from './demo.ts'

const MICK = 'PA-469-206'
const OPEN = ['enrolling', 'pending', 'active'] as const
const NOW = new Date('2026-11-22T09:41:00Z')

let database: TestDatabase
let opened: OpenDatabase
let folder: string
let ctx: Ctx
let app: FastifyInstance

beforeAll(async () => {
  database = await cloneDatabase()
  folder = await mkdtemp(join(tmpdir(), 'entente-demo-'))
  opened = openDatabase(database.url, () => {})
  const services = {
    db: opened.db,
    now: () => NOW,
    keys: deriveKeys(randomBytes(32)),
    storage: openStorage(folder),
    publicUrl: 'http://entente.test',
  }
  ctx = { ...services, language: 'en', origin: { ip: null, agent: null }, actor: undefined }
  app = await buildApp({
    ...services,
    limits: openLimits(opened.pool),
    logger: false,
    proxies: 0,
    webRoot: undefined,
  })
  await seedDemo(ctx)
})

afterAll(async () => {
  await app.close()
  await opened.close()
  await database.drop()
  await rm(folder, { recursive: true })
})

/** What the owner of a demo token reads. */
async function read(url: string, token = 'SU-469-206-001:demo-distributor') {
  const reply = await app.inject({ url: `/public/v1${url}`, headers: { authorization: `ApiKey ${token}` } })
  expect(reply.statusCode, url).toBe(200)
  return reply.json()
}

describe('the Directory of the distributor', () => {
  test('counts a partnership from its first signature, not from the latest upgrade', async () => {
    const { since } = await read('/partners/VA-149-494')
    expect(since).toMatch(/^2025-04-01T/)
  })

  test('shows the three rows that everybody knows', async () => {
    expect(await directoryRow('PA-239-689')).toEqual({
      name: 'Ingram Micro',
      role: 'distributor',
      technical: ['technical@ingrammicro.example'],
      business: ['business@ingrammicro.example'],
      counts: [0, 0, 1, 0, 0],
      status: 'active',
      external_id: null,
    })
    expect(await directoryRow('VA-892-333')).toEqual({
      name: 'Front Street, Inc',
      role: 'vendor',
      technical: [],
      business: [],
      counts: [1, 0, 0, 0, 0],
      status: 'invited',
      external_id: 'front 002',
    })
    expect(await directoryRow('VA-149-494')).toEqual({
      name: 'Champions Corp',
      role: 'vendor',
      technical: ['rbalboa@fs.example'],
      business: ['junior@fs.example'],
      counts: [1, 1, 0, 0, 0],
      status: 'active',
      external_id: 'champ 001',
    })
  })

  async function directoryRow(id: string) {
    const partner = await read(`/partners/${id}`)
    const { program, distribution, service, syndication } = partner.stats.contracts
    const taggedWith = (tag: string) =>
      partner.contacts
        .filter(({ tags }: { tags: { id: string }[] }) => tags.some(({ id }) => id === tag))
        .map(({ email }: { email: string }) => email)
    return {
      name: partner.name,
      role: partner.role,
      technical: taggedWith('technical'),
      business: taggedWith('business'),
      counts: [program, distribution, service, syndication, partner.stats.listings],
      status: partner.status,
      external_id: partner.external_id,
    }
  }
})

test.each(['/partners', '/contracts', '/agreements', '/marketplaces'])(
  'the distributor reads at least a dozen rows of %s',
  async (url) => {
    expect((await read(url)).length).toBeGreaterThanOrEqual(12)
  },
)

test.each([
  ['Champions Corp', 'SU-149-494-001:demo-vendor'],
  ['ACreed LLC', 'SU-700-001-001:demo-reseller'],
  ['Ingram Micro', 'SU-239-689-001:demo-upstream'],
  ['Nordhavn Distribution', 'SU-672-093-001:demo-invited'],
])('%s has a handful of partners, contracts and agreements to read', async (_name, token) => {
  expect((await read('/partners', token)).length).toBeGreaterThanOrEqual(2)
  expect((await read('/contracts', token)).length).toBeGreaterThanOrEqual(5)
  expect((await read('/agreements', token)).length).toBeGreaterThanOrEqual(4)
})

test.each([
  ['the distributor', 'SU-469-206-001:demo-distributor', 40, 4],
  ['Champions Corp', 'SU-149-494-001:demo-vendor', 4, 2],
  ['ACreed LLC', 'SU-700-001-001:demo-reseller', 4, 2],
  ['Ingram Micro', 'SU-239-689-001:demo-upstream', 4, 2],
])('%s has listings, requests and products to read', async (_name, token, listings, requests) => {
  expect((await read('/listings', token)).length).toBeGreaterThanOrEqual(listings)
  expect((await read('/listing-requests', token)).length).toBeGreaterThanOrEqual(requests)
  expect((await read('/products', token)).length).toBeGreaterThanOrEqual(3)
})

test('the product groups hold as many products as the tutorial counts', async () => {
  const groups: { id: string; name: string; stats: { products: number } }[] = await read('/catalog/groups')

  expect(groups.map(({ id, name, stats }) => [id, name, stats.products])).toEqual([
    ['PRG-8557-4030', 'Anti-Malware', 10],
    ['PRG-7628-2722', 'CRM Products', 12],
    ['PRG-4808-5287', 'Customer Service', 10],
    ['PRG-7708-3268', 'Database Security', 11],
    ['PRG-2354-1117', 'File Managers', 10],
    ['PRG-2176-9166', 'Financial Systems', 2],
    ['PRG-4248-8164', 'HR Tools', 10],
    ['PRG-4747-0187', 'SMB Products', 10],
  ])
})

test.each(CONTRACT_TYPES)('the distributor has %s contracts in every status they can be in', async (type) => {
  const rows = await ctx.db
    .selectFrom('contracts')
    .select('status')
    .distinct()
    .where('issuer_id', '=', MICK)
    .where('type', '=', type)
    .execute()
  const possible = new Set(lifecycles[type].steps.map(({ to }) => to).filter((to) => to !== 'deleted'))

  expect(rows.map(({ status }) => status).sort()).toEqual([...possible].sort())
})

test('everybody who is named at the start can sign in', async () => {
  for (const { email, password } of DEMO_SIGN_INS) {
    const reply = await app.inject({
      method: 'POST',
      url: '/public/v1/auth/login',
      payload: { email, password },
    })
    expect(reply.statusCode, email).toBe(201)
  }
})

test('Mickey lands in the distributor and may go to a second account', async () => {
  const [{ email, password }] = DEMO_SIGN_INS
  const login = { method: 'POST', url: '/public/v1/auth/login', payload: { email, password } } as const

  expect((await app.inject(login)).json().account.id).toBe(MICK)

  const memberships = await ctx.db
    .selectFrom('memberships as m')
    .innerJoin('users as u', 'u.id', 'm.user_id')
    .where('u.email', '=', email)
    .select('m.account_id')
    .execute()
  expect(memberships.length).toBe(2)
})

test('the activation link of a pending invitation opens its page', async () => {
  const [contract] = await read('/contracts?status=pending&partner.id=VA-892-333')

  const page = await app.inject(`/public/v1/activation/${contract.activation.code}`)

  expect(page.json()).toMatchObject({
    partner: { name: 'Front Street, Inc' },
    agreement: { name: 'Vendor Program' },
    invited_by: 'Paulie Granger',
  })
})

test('marketplaces are left that the wizard can make a distribution agreement for', async () => {
  const free = await ctx.db
    .selectFrom('marketplaces as mp')
    .leftJoin('agreements as g', 'g.marketplace_id', 'mp.id')
    .where('mp.owner_id', '=', MICK)
    .where('g.id', 'is', null)
    .select('mp.name')
    .execute()

  expect(free.length).toBeGreaterThanOrEqual(2)
})

test('uploaded documents can be read and are what their fingerprints say', async () => {
  const documents = await ctx.db.selectFrom('documents').selectAll().execute()

  expect(documents.length).toBeGreaterThan(0)
  for (const { sha256, size, file_name } of documents) {
    const content = await ctx.storage.readToBuffer(`documents/${sha256}`)
    expect([hashSecret(content.toString()).toString('hex'), content.length], file_name).toEqual([
      sha256,
      size,
    ])
  }
})

/** Each names rows that would contradict a rule of the product; there are none. */
const CONTRADICTIONS: readonly (readonly [rule: string, rows: ReturnType<typeof sql<{ what: string }>>])[] = [
  [
    'an agreement has at most one active version',
    sql`select agreement_id as what from agreement_versions where active group by 1 having count(*) > 1`,
  ],
  [
    'no version is newer than the last one of its agreement',
    sql`select v.agreement_id as what from agreement_versions v join agreements g on g.id = v.agreement_id
        where v.version > g.last_version`,
  ],
  [
    'contracts and what was accepted under them are on versions that exist',
    sql`select c.id as what from contracts c join (
          select id as contract_id, version from contracts where version is not null
          union select contract_id, version from contract_versions
        ) a on a.contract_id = c.id
        left join agreement_versions v on v.agreement_id = c.agreement_id and v.version = a.version
        where v.version is null`,
  ],
  [
    'a contract stands on the version that was accepted last',
    sql`select c.id as what from contracts c
        where c.version is distinct from (select a.version from contract_versions a
          where a.contract_id = c.id order by a.accepted_at desc limit 1)`,
  ],
  [
    'an update is signed for another version than the one before',
    sql`select contract_id as what from (
          select a.contract_id, a.version, lag(a.version) over (partition by a.contract_id order by a.accepted_at) as before
          from contract_versions a
          where not exists (select from history h where h.object_id = a.contract_id and h.action = 'refine')
        ) steps where version = before`,
  ],
  [
    'a partner has one open program, service or distribution contract per agreement',
    sql`select agreement_id || ' ' || owner_id as what from contracts
        where status in ('enrolling', 'pending', 'active') and type in ('program', 'service', 'distribution')
        group by 1 having count(*) > 1`,
  ],
  [
    'an open distribution contract stands on an active program contract',
    sql`select d.id as what from contracts d join agreements g on g.id = d.agreement_id
        where d.type = 'distribution' and d.status in ('enrolling', 'pending', 'active') and not exists (
          select from contracts p
          where p.agreement_id = g.parent_id and p.owner_id = d.owner_id and p.status = 'active')`,
  ],
  [
    'an open syndication or referral contract stands on an active service contract',
    sql`select c.id as what from contracts c
        where c.type in ('syndication', 'referral') and c.status in ('pending', 'active') and not exists (
          select from contracts s join agreements g on g.id = s.agreement_id
          where g.sourcing_agreement_id = c.agreement_id and s.owner_id = c.owner_id and s.status = 'active')`,
  ],
  [
    'what was entered under another contract rests on it: of the same partner, and open no longer than it',
    sql`select c.id as what from contracts c left join contracts p on p.id = c.prerequisite_id
        where (c.type in ('distribution', 'syndication', 'referral')) <> (p.id is not null)
          or p.owner_id <> c.owner_id or p.enrolled_at > c.created_at
          or c.status in ('enrolling', 'pending', 'active') and p.status <> 'active'`,
  ],
  [
    'nobody enrolled before the contract that allows it was signed',
    sql`select c.id as what from contracts c join agreements g on g.id = c.agreement_id
        where c.type in ('distribution', 'syndication', 'referral') and not exists (
          select from contracts s join agreements t on t.id = s.agreement_id
          where s.owner_id = c.owner_id and s.enrolled_at <= c.created_at
            and (s.agreement_id = g.parent_id or t.sourcing_agreement_id = g.id))`,
  ],
  [
    'signing a program makes a contract of each distribution agreement that accepts by itself',
    sql`select p.id || ' ' || g.id as what from contracts p
        join agreements g on g.parent_id = p.agreement_id and g.auto_accept and g.created_at <= p.enrolled_at
        where p.type = 'program' and p.enrolled_at is not null and not exists (
          select from contracts d where d.agreement_id = g.id and d.owner_id = p.owner_id and d.created_at = p.enrolled_at)`,
  ],
  [
    'a syndicated product was in the catalog of its reseller',
    sql`select c.id as what from contracts c
        where c.type in ('syndication', 'referral') and not exists (
          select from agreements s
          join contracts sc on sc.agreement_id = s.id and sc.owner_id = c.owner_id and sc.enrolled_at < c.created_at
          join agreement_product_groups pg on pg.agreement_id = s.id
          join product_group_products p on p.product_group_id = pg.product_group_id and p.product_id = c.product_id
          join agreement_marketplaces mp on mp.agreement_id = s.id
          join listings l on l.product_id = c.product_id and l.marketplace_id = mp.marketplace_id
            and l.created_at < c.created_at
          where s.sourcing_agreement_id = c.agreement_id)`,
  ],
  [
    'the target marketplace is the own one of who enrolled',
    sql`select c.id as what from contracts c join marketplaces mp on mp.id = c.marketplace_id
        where c.type in ('syndication', 'referral') and mp.owner_id <> c.owner_id`,
  ],
  [
    'a product is listed only under an active contract',
    sql`select l.id as what from listings l join contracts c on c.id = l.contract_id
        where l.status = 'listed' and c.status <> 'active'`,
  ],
  [
    'a listing is of a product of its vendor, on the marketplace of its contract, for its provider',
    sql`select l.id as what from listings l
        join contracts c on c.id = l.contract_id
        join products p on p.id = l.product_id
        join marketplaces mp on mp.id = l.marketplace_id
        where p.owner_id <> l.vendor_id or mp.id <> c.marketplace_id or mp.owner_id <> l.provider_id
          or l.created_at < c.countersigned_at`,
  ],
  [
    'requests are of a listing no older than they, and none is open under a contract that has ended',
    sql`select r.id as what from listing_requests r
        join listings l on l.id = r.listing_id
        join contracts c on c.id = l.contract_id
        where r.created_at < l.created_at
          or r.state in ('draft', 'reviewing', 'deploying') and c.status <> 'active'`,
  ],
  [
    'only what is not listed is asked to be, and what is completed is so',
    sql`select r.id as what from listing_requests r join listings l on l.id = r.listing_id
        where r.type = 'new' and r.state in ('draft', 'reviewing', 'deploying') and l.status = 'listed'
          or r.type = 'remove' and r.state = 'completed' and l.status = 'listed'`,
  ],
  [
    'every active syndication contract has its listing',
    sql`select c.id as what from contracts c where c.type = 'syndication' and c.status = 'active'
        and not exists (select from listings l where l.contract_id = c.id and l.status = 'listed')`,
  ],
  [
    'products in groups are published and listed with the owner of the group',
    sql`select p.id as what from product_group_products x
        join products p on p.id = x.product_id
        join product_groups g on g.id = x.product_group_id
        where p.status <> 'published' or not exists (
          select from listings l where l.product_id = p.id and l.provider_id = g.owner_id and l.status = 'listed')`,
  ],
  [
    'every pending offer has a link that can be copied, every answered one has none',
    sql`select c.id as what from contracts c left join activations k on k.contract_id = c.id
        where c.type in ('program', 'service')
          and (k.contract_id is null or (c.status = 'pending') <> (k.code_cipher is not null)
            or (c.status = 'pending') <> (k.used_at is null))`,
  ],
  [
    'the record of a contract or a listing request ends in the status it has, and that of an agreement begins with its making',
    sql`select c.id as what from contracts c
        where c.status is distinct from (select h.to_status from history h
          where h.object_id = c.id order by h.id desc limit 1)
        union all
        select r.id from listing_requests r
        where r.state is distinct from (select h.to_status from history h
          where h.object_id = r.id order by h.id desc limit 1)
        union all
        select g.id from agreements g
        where 'create' is distinct from (select h.action from history h
          where h.object_id = g.id order by h.id limit 1)`,
  ],
  [
    'the record is unbroken: each entry goes on where the one before ended',
    sql`select object_id as what from (
          select object_id, from_status, lag(to_status, 1, 'new') over (partition by object_id order by id) as before
          from history where to_status is not null
        ) steps where from_status <> before`,
  ],
  [
    'whoever waits for approval has filled in the form that was asked',
    sql`select c.id as what from contracts c
        join agreements g on g.id = c.agreement_id
        join form_versions w on w.form_id = g.enroll_form_id and w.version = 1
        where c.status = 'pending' and c.signed_at >= w.created_at and not exists (
          select from contract_answers a
          where a.contract_id = c.id and a.form_id = g.enroll_form_id and a.answered_at <= c.signed_at)`,
  ],
  [
    'forms are attached by their owner and as what they are',
    sql`select g.id as what from agreements g
        join forms f on f.id in (g.enroll_form_id, g.product_form_id, g.item_form_id)
        where f.owner_id <> g.owner_id
          or f.id is distinct from (case f.type
            when 'enroll' then g.enroll_form_id when 'product' then g.product_form_id else g.item_form_id end)`,
  ],
  [
    'whoever acted was a member of the account acted for',
    sql`select h.object_id as what from history h left join memberships m
          on m.user_id = h.user_id and m.account_id = h.account_id
        where h.user_id is not null and (m.user_id is null or m.joined_at > h.at)`,
  ],
  [
    'everybody of an account is in its Administrators',
    sql`select m.account_id as what from memberships m where not exists (
          select from groups g join group_members x on x.group_id = g.id
          where g.account_id = m.account_id and g.system and x.user_id = m.user_id)`,
  ],
  [
    'nothing happened after today, nor before its object existed',
    sql`select h.object_id as what from history h where h.at > ${NOW}
        union all select id from contracts where updated_at > ${NOW} or created_at > updated_at
        union all select c.id from contracts c join accounts a on a.id = c.owner_id where a.created_at > c.created_at`,
  ],
  [
    'only expired or open contracts run past their day',
    sql`select id as what from contracts where status = 'active' and expire_at <= ${NOW}`,
  ],
  [
    'companies that were only invited have no users and no open portal',
    sql`select a.id as what from accounts a where a.placeholder
          and (a.portal_opened_at is not null or exists (select from memberships m where m.account_id = a.id))`,
  ],
]

test.each(CONTRADICTIONS)('%s', async (_rule, rows) => {
  expect((await rows.execute(ctx.db)).rows).toEqual([])
})

test('forms are asked in every state of an enrolment, and every answer fits what was asked then', async () => {
  const rows = await ctx.db
    .selectFrom('contract_answers as a')
    .innerJoin('contracts as c', 'c.id', 'a.contract_id')
    .innerJoin('form_versions as w', (join) =>
      join.onRef('w.form_id', '=', 'a.form_id').onRef('w.version', '=', 'a.form_version'),
    )
    .select(['a.id', 'a.data', 'w.schema', 'c.status'])
    .execute()

  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['enrolling', 'pending']))
  for (const { id, schema, data } of rows) expect(await examine('', { schema, data }), id).toEqual([])
  for (const { schema } of await ctx.db.selectFrom('form_versions').select('schema').execute())
    expect(await examine('', { schema })).toEqual([])
})

test('there are contracts on older versions, tests, notes and days on which contracts end', async () => {
  const has = async (condition: ReturnType<typeof sql<SqlBool>>) => {
    const row = await ctx.db
      .selectFrom('contracts')
      .select('id')
      .where('issuer_id', '=', MICK)
      .where(condition)
      .executeTakeFirst()
    return row !== undefined
  }

  expect(await has(sql`kind = 'test' and status = 'active'`)).toBe(true)
  expect(await has(sql`note is not null`)).toBe(true)
  expect(await has(sql`expire_at > ${NOW}`)).toBe(true)
  expect(
    await has(sql`status = 'active' and version <> (
      select v.version from agreement_versions v where v.agreement_id = contracts.agreement_id and v.active)`),
  ).toBe(true)
})

test('the counters of the Directory equal a recount', async () => {
  const rows = await ctx.db.selectFrom('partners').selectAll().where('account_id', '=', MICK).execute()

  for (const row of rows) {
    const { n } = await ctx.db
      .selectFrom('contracts')
      .where((eb) =>
        eb.or([
          eb.and([eb('issuer_id', '=', MICK), eb('owner_id', '=', row.partner_id)]),
          eb.and([eb('owner_id', '=', MICK), eb('issuer_id', '=', row.partner_id)]),
        ]),
      )
      .where('type', '<>', 'referral')
      .where('status', 'in', [...OPEN])
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow()
    expect(row.program + row.distribution + row.service + row.syndication, row.name).toBe(n)
  }
})
