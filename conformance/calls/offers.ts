import { callerNamed, NOBODY } from '../product/callers.ts'
import { type Ask, isRow, type Row, rowsOf } from '../product/client.ts'
import { heldAt } from '../reference/rows.ts'
import { someAgreement } from './agreements.ts'
import type { Call, Calls } from './call.ts'
import { made } from './things.ts'

const distributor = callerNamed('distributor')
const vendor = callerNamed('vendor')
const upstream = callerNamed('upstream')

const WELCOME = { activation: { message: 'Welcome.' } } as const

/** Offers a contract of the distributor's to a new company and gives its identifier. */
async function someOffer(ask: Ask, more: Row = {}, type = 'program'): Promise<string> {
  const agreement = await someAgreement(ask, { type })
  return made(ask, distributor, `/agreements/${agreement}/contracts`, {
    ...WELCOME,
    partner: { name: 'Conformance LLC' },
    ...more,
  })
}

/** Signs an offer for the invited company, whose account is made by it. */
async function signed(ask: Ask, contract: string): Promise<void> {
  const { body } = await ask({ caller: distributor, method: 'GET', path: `/contracts/${contract}` })
  const code = String(heldAt(body, ['activation', 'code']))
  await made(ask, distributor, `/accounts?code=${code}`, { name: 'Conformance LLC' })
}

/** Contracts from their first day (domain: sections 8, 12.1 and 18.2). */
export const OFFERS: Calls = {
  'POST /agreements/{agreement_id}/contracts': async ({ ask }): Promise<readonly Call[]> => {
    const program = await someAgreement(ask, { type: 'program' })
    const service = await someAgreement(ask, { type: 'service' })
    const unsigned = await someAgreement(ask, { type: 'program', active: false })
    const [partner] =
      rowsOf(
        await ask({ caller: distributor, method: 'GET', path: '/partners?role=vendor&status=active' }),
      ) ?? []
    const post = (agreement: string, body: Row) => ({
      caller: distributor,
      path: `/agreements/${agreement}/contracts`,
      body: { ...WELCOME, ...body },
    })
    const bad = (agreement: string, body: Row, code = 'VAL_001') => ({
      ...post(agreement, body),
      status: 400,
      code,
    })
    const company = { partner: { name: 'Conformance LLC' } }
    return [
      {
        ...post(program, { ...company, note: 'From the reference', kind: 'test' }),
        status: 201,
        says: { type: 'program', status: 'pending', kind: 'test', note: 'From the reference' },
      },
      {
        ...post(service, { ...company, permissions: { agreement: { program: { create: false } } } }),
        status: 201,
        says: { type: 'service', status: 'pending' },
      },
      {
        ...post(program, { partner: { id: String(partner?.id) } }),
        status: 201,
        says: { 'partner.id': String(partner?.id), status: 'pending' },
      },
      bad(program, { partner: { id: String(partner?.id) } }, 'CTR_002'),
      bad(unsigned, company, 'AGR_006'),
      bad(program, { ...company, activation: {} }),
      bad(program, { partner: { id: 'VA-000-000' } }),
      bad(program, { ...company, expire_at: '2001-01-01T00:00:00+00:00' }),
      { ...post(program, company), caller: upstream, status: 404, code: 'NFD_001' },
      { ...post(program, company), caller: NOBODY, status: 401, code: 'AUTH_001' },
    ]
  },

  'POST /accounts': async ({ ask }): Promise<readonly Call[]> => {
    const contract = await someOffer(ask)
    const { body } = await ask({ caller: distributor, method: 'GET', path: `/contracts/${contract}` })
    const code = String(heldAt(body, ['activation', 'code']))
    const post = { caller: distributor, path: `/accounts?code=${code}` }
    return [
      { ...post, body: { name: '' }, status: 400, code: 'VAL_001' },
      { ...post, caller: NOBODY, body: { name: 'Conformance' }, status: 401, code: 'AUTH_001' },
      {
        ...post,
        body: { name: 'Conformance Corp', contract_id: contract, code },
        status: 201,
        says: { name: 'Conformance Corp', type: 'vendor' },
        leaves: [{ path: `/contracts/${contract}`, status: 200, says: { status: 'active', version: 1 } }],
      },
      { ...post, body: { name: 'Conformance' }, status: 404, code: 'ACT_001' },
    ]
  },

  'PUT /contracts/{id}': async ({ ask }): Promise<readonly Call[]> => {
    const contract = await someOffer(ask)
    const put = (body: Row) => ({ caller: distributor, path: `/contracts/${contract}`, body })
    const { body: held } = await ask({ caller: distributor, method: 'GET', path: `/contracts/${contract}` })
    return [
      {
        ...put({ activation: { message: 'Hello again.' }, note: 'Call first', kind: 'test' }),
        status: 200,
        says: { 'activation.message': 'Hello again.', note: 'Call first', kind: 'test' },
      },
      { ...put({ note: 'Call twice' }), method: 'PATCH', status: 200, says: { note: 'Call twice' } },
      { ...put({ expire_at: '2099-01-01T00:00:00+00:00' }), status: 200 },
      {
        ...put({ ...(isRow(held) ? held : {}), note: null, kind: 'test', expire_at: null }),
        status: 200,
        says: { note: null },
      },
      { ...put({ expire_at: '2001-01-01T00:00:00+00:00' }), status: 400, code: 'VAL_001' },
      { ...put({ note: 'x'.repeat(101) }), status: 400, code: 'VAL_001' },
      { ...put({ termination_note: 'Too early' }), status: 400, code: 'CTR_001' },
      { ...put({ note: 'Not mine' }), caller: vendor, status: 404, code: 'NFD_001' },
    ]
  },

  'DELETE /contracts/{id}': async ({ ask }): Promise<readonly Call[]> => {
    const [contract, active] = [await someOffer(ask), await someOffer(ask)]
    await signed(ask, active)
    const remove = (id: string) => ({ caller: distributor, path: `/contracts/${id}` })
    return [
      { ...remove(active), status: 400, code: 'CTR_005' },
      { ...remove(contract), caller: vendor, status: 404, code: 'NFD_001' },
      {
        ...remove(contract),
        status: 204,
        leaves: [{ path: `/contracts?id=${contract}`, status: 200, says: { id: [] } }],
      },
      { ...remove(contract), status: 404, code: 'NFD_001' },
    ]
  },

  'POST /contracts/{id}/terminate': async ({ ask }): Promise<readonly Call[]> => {
    const [contract, pending] = [await someOffer(ask, {}, 'service'), await someOffer(ask)]
    await signed(ask, contract)
    const terminate = (id: string) => ({ caller: distributor, path: `/contracts/${id}/terminate` })
    return [
      { ...terminate(pending), status: 400, code: 'CTR_001' },
      { ...terminate(contract), caller: upstream, status: 404, code: 'NFD_001' },
      { ...terminate(contract), body: { termination_note: 'x'.repeat(101) }, status: 400, code: 'VAL_001' },
      {
        ...terminate(contract),
        body: { termination_note: 'No orders.' },
        status: 200,
        says: { status: 'terminated', termination_note: 'No orders.' },
      },
      { ...terminate(contract), status: 400, code: 'CTR_001' },
    ]
  },

  'POST /contracts/{id}/reject': async ({ ask, look }): Promise<readonly Call[]> => {
    const offer = await someOffer(ask)
    const [enrolled] =
      rowsOf({ body: await look(distributor, '/contracts?type=syndication&status=pending&limit=1000') }) ?? []
    const reject = (id: string) => ({ caller: distributor, path: `/contracts/${id}/reject` })
    return [
      { ...reject(offer), status: 403, code: 'AUTH_003' },
      {
        ...reject(String(enrolled?.id)),
        body: { message: 'Not this season.' },
        status: 200,
        says: { status: 'rejected' },
      },
      { ...reject(String(enrolled?.id)), status: 400, code: 'CTR_001' },
      { ...reject(offer), caller: vendor, status: 404, code: 'NFD_001' },
    ]
  },
}
