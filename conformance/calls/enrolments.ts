import { callerNamed, NOBODY } from '../product/callers.ts'
import { type Ask, type Row, rowsOf } from '../product/client.ts'
import { heldAt } from '../reference/rows.ts'
import type { Call, Calls } from './call.ts'
import { made, ownMarketplaces } from './things.ts'

const distributor = callerNamed('distributor')
const vendor = callerNamed('vendor')
const upstream = callerNamed('upstream')

const QUESTIONS = { type: 'object', properties: { vat: { type: 'string' } }, required: ['vat'] } as const

/** A distribution agreement with a form in a program that the vendor is in, for the nth of the distributor's marketplaces. */
async function asking(ask: Ask, nth: number): Promise<string> {
  const form = await made(ask, distributor, '/forms', {
    type: 'enroll',
    name: 'Your company',
    schema: QUESTIONS,
  })
  const me = await ask({ caller: vendor, method: 'GET', path: '/auth/context' })
  const active = `type=program&status=active&owner.id=${String(heldAt(me.body, ['account', 'id']))}`
  const [contract] =
    rowsOf(await ask({ caller: distributor, method: 'GET', path: `/contracts?${active}` })) ?? []
  const program = String(heldAt(contract, ['agreement', 'id']))
  const marketplaces = await ownMarketplaces(ask, distributor)
  const children = await ask({
    caller: distributor,
    method: 'GET',
    path: `/agreements/${program}/agreements`,
  })
  const used = [heldAt(children.body, ['marketplace', 'id'])].flat()
  const free = marketplaces.filter((id) => !used.includes(id))
  return made(ask, distributor, `/agreements/${program}/agreements`, {
    title: 'Conformance distribution',
    description: 'What both keep to.',
    document_type: 'none',
    marketplace: { id: String(free[nth]) },
    forms: { enroll: { id: form } },
  })
}

/** The vendor enrolls and fills in the form. */
async function filledIn(ask: Ask, nth: number): Promise<string> {
  const contract = await made(ask, vendor, `/agreements/${await asking(ask, nth)}/contracts`, {})
  await made(ask, vendor, `/contracts/${contract}/data`, { data: { vat: 'DE123' } })
  return contract
}

/** Distribution contracts with a form (domain: sections 8.3 and 18.3). */
export const ENROLMENTS: Calls = {
  'POST /contracts/{id}/enroll': async ({ ask }): Promise<readonly Call[]> => {
    const contract = await filledIn(ask, 0)
    const enroll = (body?: Row) => ({
      caller: vendor,
      path: `/contracts/${contract}/enroll`,
      ...(body && { body }),
    })
    return [
      { ...enroll({ accepted: false }), status: 400, code: 'CTR_004' },
      { ...enroll(), caller: distributor, status: 403, code: 'AUTH_003' },
      { ...enroll(), caller: upstream, status: 404, code: 'NFD_001' },
      { ...enroll(), caller: NOBODY, status: 401, code: 'AUTH_001' },
      { ...enroll(), status: 200, says: { id: contract, status: 'pending' } },
      { ...enroll(), status: 400, code: 'CTR_001' },
    ]
  },

  'POST /contracts/{id}/refine': async ({ ask }): Promise<readonly Call[]> => {
    const contract = await filledIn(ask, 0)
    const refine = { caller: distributor, path: `/contracts/${contract}/refine` }
    await ask({ caller: vendor, method: 'POST', path: `/contracts/${contract}/enroll` })
    return [
      { ...refine, caller: vendor, status: 403, code: 'AUTH_003' },
      { ...refine, caller: upstream, status: 404, code: 'NFD_001' },
      {
        ...refine,
        body: { message: 'Once more, please.' },
        status: 200,
        says: { id: contract, status: 'enrolling' },
      },
      { ...refine, status: 400, code: 'CTR_001' },
    ]
  },
}
