import { callerNamed, NOBODY } from '../product/callers.ts'
import type { Json, Row } from '../product/client.ts'
import type { Call, Calls } from './call.ts'
import {
  agreementWithContracts,
  foreignAgreement,
  made,
  ownMarketplaces,
  ownProductGroups,
} from './things.ts'

const distributor = callerNamed('distributor')
const vendor = callerNamed('vendor')
const upstream = callerNamed('upstream')

/** What every agreement is made with; says nothing of its text. */
const WORDS = { title: 'Conformance terms', description: 'What *both* keep to.' } as const

const LINK = { document_type: 'external', link: 'https://example.com/terms' } as const
const NO_DOCUMENT = { document_type: 'none' } as const
const TEXT = 'Both keep to this.'
const FILE = `data:text/plain;base64,${Buffer.from(TEXT).toString('base64')}`

/** Makes an agreement of this type for the distributor and gives its identifier. */
export const someAgreement = (ask: Parameters<typeof made>[0], body: Row): Promise<string> =>
  made(ask, distributor, '/agreements', { ...WORDS, ...NO_DOCUMENT, ...body })

/** Agreements, and distribution agreements within programs (domain: sections 5 and 18.2). */
export const AGREEMENTS: Calls = {
  'POST /agreements': async ({ ask }): Promise<readonly Call[]> => {
    const [marketplace = ''] = await ownMarketplaces(ask, distributor)
    const [group = ''] = await ownProductGroups(ask, distributor)
    const sourcing = await someAgreement(ask, { type: 'syndication' })
    const post = { caller: distributor, path: '/agreements' }
    const good = (body: Row, says: Row) => ({
      ...post,
      body: { ...WORDS, ...body },
      status: 201,
      says: { title: WORDS.title, name: WORDS.title, ...says },
    })
    const bad = (body: Row, code = 'VAL_001') => ({ ...post, body, status: 400, code })
    const program = { ...WORDS, ...LINK, type: 'program' }
    return [
      good(
        { ...LINK, type: 'program' },
        { type: 'program', document_type: 'external', 'version.version': 1, 'version.active': true },
      ),
      good(
        { ...NO_DOCUMENT, type: 'program', active: false },
        { document_type: 'none', 'version.active': false, 'version.link': null },
      ),
      good({ document_type: 'upload', file: FILE, type: 'program' }, { document_type: 'uploaded' }),
      good(
        {
          ...NO_DOCUMENT,
          type: 'service',
          marketplaces: [{ id: marketplace }],
          product_groups: [{ id: group }],
          sourcing_agreement: { id: sourcing },
        },
        { type: 'service', 'sourcing_agreement.id': sourcing, 'stats.versions': 1 },
      ),
      good({ ...LINK, type: 'sourcing', sourcing: { type: 'syndication' } }, { type: 'syndication' }),
      good({ ...LINK, type: 'sourcing', sourcing: { type: 'referral' } }, { type: 'referral' }),
      good({ ...LINK, type: 'syndication' }, { type: 'syndication' }),
      good({ ...LINK, type: 'referral' }, { type: 'referral' }),
      {
        ...post,
        parts: { ...WORDS, type: 'program', document_type: 'upload', file: new File([TEXT], 'terms.txt') },
        status: 201,
        says: { document_type: 'uploaded' },
      },
      {
        ...post,
        body: { ...LINK, name: 'By its other name', description: 'D', type: 'program' },
        status: 201,
      },
      bad({ ...program, type: 'distribution' }, 'AGR_007'),
      bad({ ...program, type: 'product' }, 'AGR_007'),
      bad({ ...program, type: 'lease' }),
      bad({ ...program, title: '' }),
      bad({ ...program, title: 'x'.repeat(101) }),
      bad({ ...program, description: '' }),
      bad({ ...program, link: `https://example.com/${'x'.repeat(200)}` }),
      bad({ ...program, link: 'terms' }),
      bad({ ...WORDS, type: 'program', document_type: 'upload' }),
      bad({ ...program, type: 'service', sourcing_agreement: { id: 'AGU-000-000-000' } }, 'AGR_005'),
      bad({ ...program, type: 'service', marketplaces: [{ id: 'MP-00000' }] }),
      { ...post, caller: vendor, body: program, status: 403, code: 'ACC_001' },
      { ...post, caller: NOBODY, body: program, status: 401, code: 'AUTH_001' },
    ]
  },

  'PUT /agreements/{id}': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const program = await someAgreement(ask, { type: 'program' })
    const service = await someAgreement(ask, { type: 'service' })
    const sourcing = await someAgreement(ask, { type: 'referral' })
    const [marketplace = ''] = await ownMarketplaces(ask, distributor)
    const distribution = await made(ask, distributor, `/agreements/${program}/agreements`, {
      ...WORDS,
      ...NO_DOCUMENT,
      marketplace: { id: marketplace },
    })
    const put = (id: string, body: Json) => ({ caller: distributor, path: `/agreements/${id}`, body })
    const bad = (id: string, body: Json, code: string) => ({ ...put(id, body), status: 400, code })
    const seen = await foreignAgreement(world, vendor, 'program')
    return [
      {
        ...put(program, { title: 'Another name', description: 'Other words.' }),
        status: 200,
        says: { title: 'Another name', name: 'Another name', description: 'Other words.' },
        leaves: [{ path: `/agreements/${program}`, status: 200, says: { title: 'Another name' } }],
      },
      { ...put(program, { name: 'A third name' }), status: 200, says: { title: 'A third name' } },
      { ...put(program, { name: 'A fourth' }), method: 'PATCH', status: 200, says: { title: 'A fourth' } },
      { ...put(program, await world.look(distributor, `/agreements/${program}`)), status: 200 },
      { ...put(distribution, { auto_accept: true }), status: 200, says: { auto_accept: true } },
      {
        ...put(service, { sourcing_agreement: { id: sourcing } }),
        status: 200,
        says: { 'sourcing_agreement.id': sourcing },
      },
      { ...put(service, { sourcing_agreement: null }), status: 200, says: { sourcing_agreement: null } },
      bad(program, { title: '' }, 'VAL_001'),
      bad(program, { type: 'service' }, 'AGR_008'),
      bad(distribution, { marketplace: { id: 'MP-00000' } }, 'AGR_008'),
      bad(distribution, { parent: { id: 'AGP-000-000-000' } }, 'AGR_008'),
      bad(service, { sourcing_agreement: { id: 'AGU-000-000-000' } }, 'AGR_005'),
      { ...put(seen, { title: 'Not mine' }), caller: vendor, status: 403, code: 'AUTH_003' },
      { ...put(program, { title: 'Not mine' }), caller: upstream, status: 404, code: 'NFD_001' },
    ]
  },

  'DELETE /agreements/{id}': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const program = await someAgreement(ask, { type: 'program' })
    const withChild = await someAgreement(ask, { type: 'program' })
    const sourcing = await someAgreement(ask, { type: 'syndication' })
    const [marketplace = ''] = await ownMarketplaces(ask, distributor)
    await made(ask, distributor, `/agreements/${withChild}/agreements`, {
      ...WORDS,
      ...NO_DOCUMENT,
      marketplace: { id: marketplace },
    })
    await someAgreement(ask, { type: 'service', sourcing_agreement: { id: sourcing } })
    const withContracts = await agreementWithContracts(world, distributor, 'service')
    const seen = await foreignAgreement(world, vendor, 'program')
    const remove = (id: string) => ({ caller: distributor, path: `/agreements/${id}` })
    return [
      { ...remove(withContracts), status: 400, code: 'AGR_001' },
      { ...remove(withChild), status: 400, code: 'AGR_002' },
      { ...remove(sourcing), status: 400, code: 'AGR_002' },
      { ...remove(seen), caller: vendor, status: 403, code: 'AUTH_003' },
      { ...remove(program), caller: upstream, status: 404, code: 'NFD_001' },
      {
        ...remove(program),
        status: 204,
        leaves: [
          { path: `/agreements/${program}`, status: 404 },
          { path: `/agreements?id=${program}`, status: 200, says: { id: [] } },
        ],
      },
      { ...remove(program), status: 404, code: 'NFD_001' },
    ]
  },

  'POST /agreements/{agreement_id}/agreements': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const program = await someAgreement(ask, { type: 'program' })
    const service = await someAgreement(ask, { type: 'service' })
    const [one = '', other = '', third = ''] = await ownMarketplaces(ask, distributor)
    const [foreign = ''] = await ownMarketplaces(ask, upstream)
    const seen = await foreignAgreement(world, vendor, 'program')
    const post = (marketplace: string, body: Row = LINK, parent = program) => ({
      caller: distributor,
      path: `/agreements/${parent}/agreements`,
      body: { ...WORDS, ...body, marketplace: { id: marketplace } },
    })
    return [
      {
        ...post(one),
        status: 201,
        says: {
          type: 'distribution',
          'parent.id': program,
          'marketplace.id': one,
          auto_accept: false,
          'version.active': true,
        },
        leaves: [
          { path: `/agreements/${program}/agreements`, status: 200, says: { 'marketplace.id': [one] } },
        ],
      },
      {
        ...post(other, { ...NO_DOCUMENT, auto_accept: true, active: false }),
        status: 201,
        says: { auto_accept: true, 'version.active': false },
      },
      { ...post(third, { document_type: 'uploaded', file: FILE }), status: 201 },
      { ...post(one), status: 400, code: 'AGR_004' },
      { ...post(one, LINK, service), status: 400, code: 'AGR_003' },
      { ...post(foreign), status: 400, code: 'VAL_001' },
      { ...post(one), body: { ...WORDS, ...LINK }, status: 400, code: 'VAL_001' },
      { ...post(third, LINK, seen), caller: vendor, status: 403, code: 'AUTH_003' },
      { ...post(third), caller: upstream, status: 404, code: 'NFD_001' },
    ]
  },
}
