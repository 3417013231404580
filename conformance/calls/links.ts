import { callerNamed } from '../product/callers.ts'
import type { World } from '../product/world.ts'
import { someAgreement } from './agreements.ts'
import type { Call, Calls } from './call.ts'
import { foreignAgreement, ownMarketplaces, ownProductGroups } from './things.ts'

const distributor = callerNamed('distributor')
const reseller = callerNamed('reseller')
const upstream = callerNamed('upstream')

type Own = typeof ownMarketplaces

/** What service agreements are linked with (domain: sections 5.4 and 18.2). */
export const LINKS: Calls = {
  'POST /agreements/{agreement_id}/marketplaces': (world) => linking(world, 'marketplaces', ownMarketplaces),
  'DELETE /agreements/{agreement_id}/marketplaces/{id}': (world) =>
    unlinking(world, 'marketplaces', ownMarketplaces),
  'POST /agreements/{agreement_id}/product-groups': (world) =>
    linking(world, 'product-groups', ownProductGroups),
  'DELETE /agreements/{agreement_id}/product-groups/{id}': (world) =>
    unlinking(world, 'product-groups', ownProductGroups),
}

async function linking(world: World, list: string, own: Own): Promise<readonly Call[]> {
  const { ask } = world
  const [service, program] = [
    await someAgreement(ask, { type: 'service' }),
    await someAgreement(ask, { type: 'program' }),
  ]
  const [one = '', other = ''] = await own(ask, distributor)
  const [foreign = ''] = await own(ask, upstream)
  const seen = await foreignAgreement(world, reseller, 'service')
  const link = (id: string, agreement = service) => ({
    caller: distributor,
    path: `/agreements/${agreement}/${list}`,
    body: { id },
  })
  const shown = { path: `/agreements/${service}/${list}`, status: 200 }
  return [
    { ...link(one), status: 201, says: { id: one }, leaves: [{ ...shown, says: { id: [one] } }] },
    { ...link(one), status: 400, code: 'AGR_010' },
    { ...link(other.toLowerCase()), status: 201, says: { id: other } },
    { ...link(one, program), status: 400, code: 'AGR_009' },
    { ...link(foreign), status: 400, code: 'VAL_001' },
    { ...link('unknown'), status: 400, code: 'VAL_001' },
    { ...link(one), body: { name: 'no identifier' }, status: 400, code: 'VAL_001' },
    { ...link(one, seen), caller: reseller, status: 403, code: 'AUTH_003' },
    { ...link(foreign), caller: upstream, status: 404, code: 'NFD_001' },
  ]
}

async function unlinking(world: World, list: string, own: Own): Promise<readonly Call[]> {
  const { ask } = world
  const [one = '', other = ''] = await own(ask, distributor)
  const linked = [{ id: one }, { id: other }]
  const service = await someAgreement(ask, { type: 'service', [list.replace('-', '_')]: linked })
  const seen = await foreignAgreement(world, reseller, 'service')
  const unlink = (id: string, agreement = service) => ({
    caller: distributor,
    path: `/agreements/${agreement}/${list}/${id}`,
  })
  const shown = { path: `/agreements/${service}/${list}`, status: 200 }
  return [
    { ...unlink(one, seen), caller: reseller, status: 403, code: 'AUTH_003' },
    { ...unlink(one), caller: upstream, status: 404, code: 'NFD_001' },
    { ...unlink(one), status: 204, leaves: [{ ...shown, says: { id: [other] } }] },
    { ...unlink(one), status: 404, code: 'NFD_001' },
    { ...unlink(other.toLowerCase()), status: 204, leaves: [{ ...shown, says: { id: [] } }] },
  ]
}
