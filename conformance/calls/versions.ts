import { callerNamed } from '../product/callers.ts'
import { isRow, type Row, rowsOf } from '../product/client.ts'
import { heldAt } from '../reference/rows.ts'
import { someAgreement } from './agreements.ts'
import type { Call, Calls } from './call.ts'
import { foreignAgreement, made } from './things.ts'

const distributor = callerNamed('distributor')
const vendor = callerNamed('vendor')
const upstream = callerNamed('upstream')

const LINK: Row = { document_type: 'external', link: 'https://example.com/terms-2' }
const NO_DOCUMENT: Row = { document_type: 'none' }
const FILE = Buffer.from('Both keep to this, too.').toString('base64')

/** Versions of agreements (domain: sections 6 and 18.2). */
export const VERSIONS: Calls = {
  'POST /agreements/{agreement_id}/versions': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const id = await someAgreement(ask, { type: 'program' })
    const seen = await foreignAgreement(world, vendor, 'program')
    const post = (body: Row) => ({ caller: distributor, path: `/agreements/${id}/versions`, body })
    return [
      {
        ...post(LINK),
        status: 201,
        says: { version: 2, active: true, 'agreement.id': id, version_contracts: 0 },
        leaves: [
          { path: `/agreements/${id}`, status: 200, says: { 'version.version': 2, 'stats.versions': 2 } },
          { path: `/agreements/${id}/versions/1`, status: 200, says: { active: false } },
          { path: `/agreements/${id}/versions/2/document`, status: 302 },
          { path: `/agreements/${id}/document`, status: 302 },
        ],
      },
      {
        ...post({ ...NO_DOCUMENT, active: false }),
        status: 201,
        says: { version: 3, active: false, link: null },
        leaves: [
          { path: `/agreements/${id}/versions/3/document`, status: 404 },
          { path: `/agreements/${id}`, status: 200, says: { 'version.version': 2 } },
        ],
      },
      {
        ...post({ document_type: 'uploaded', file: FILE }),
        status: 201,
        says: { version: 4 },
        leaves: [{ path: `/agreements/${id}/document`, status: 302 }],
      },
      {
        caller: distributor,
        path: `/agreements/${id}/versions`,
        parts: { document_type: 'uploaded', file: new File(['As a part.'], 'terms.txt'), active: 'false' },
        status: 201,
        says: { version: 5, active: false },
      },
      { ...post({ document_type: 'external' }), status: 400, code: 'VAL_001' },
      { ...post({ document_type: 'spoken' }), status: 400, code: 'VAL_001' },
      { ...post({ ...LINK, active: 'soon' }), status: 400, code: 'VAL_001' },
      {
        ...post(LINK),
        caller: vendor,
        path: `/agreements/${seen}/versions`,
        status: 403,
        code: 'AUTH_003',
      },
      { ...post(LINK), caller: upstream, status: 404, code: 'NFD_001' },
    ]
  },

  'POST /agreements/{agreement_id}/versions/{version}/activate': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const id = await someAgreement(ask, { type: 'service' })
    const seen = await foreignAgreement(world, vendor, 'program')
    await made(ask, distributor, `/agreements/${id}/versions`, { ...LINK, active: false }, 'version')
    const activate = (version: number, agreement = id) => ({
      caller: distributor,
      path: `/agreements/${agreement}/versions/${version}/activate`,
    })
    return [
      {
        ...activate(2),
        status: 200,
        says: { version: 2, active: true },
        leaves: [{ path: `/agreements/${id}`, status: 200, says: { 'version.version': 2 } }],
      },
      { ...activate(2), status: 400, code: 'AGV_003' },
      { ...activate(1), status: 200, says: { version: 1, active: true } },
      { ...activate(99), status: 404, code: 'NFD_001' },
      { ...activate(1, seen), caller: vendor, status: 403, code: 'AUTH_003' },
      { ...activate(2), caller: upstream, status: 404, code: 'NFD_001' },
    ]
  },

  'DELETE /agreements/{agreement_id}/versions/{version}': async (world): Promise<readonly Call[]> => {
    const { ask } = world
    const id = await someAgreement(ask, { type: 'referral' })
    await made(ask, distributor, `/agreements/${id}/versions`, LINK, 'version')
    const seen = await foreignAgreement(world, vendor, 'program')
    const signed = rowsOf({ body: await world.look(distributor, '/agreements?limit=1000') })?.find(
      ({ version }) => isRow(version) && Number(version.version_contracts) > 0,
    )
    const number = Number(heldAt(signed, ['version', 'version']))
    const remove = (version: number, agreement = id) => ({
      caller: distributor,
      path: `/agreements/${agreement}/versions/${version}`,
    })
    return [
      { ...remove(number, String(signed?.id)), status: 400, code: 'AGV_001' },
      { ...remove(99), status: 404, code: 'NFD_001' },
      { ...remove(1, seen), caller: vendor, status: 403, code: 'AUTH_003' },
      { ...remove(1), caller: upstream, status: 404, code: 'NFD_001' },
      {
        ...remove(2),
        status: 204,
        leaves: [
          { path: `/agreements/${id}/versions/2`, status: 404 },
          { path: `/agreements/${id}/versions`, status: 200, says: { version: [1], active: [false] } },
        ],
      },
      { ...remove(2), status: 404, code: 'NFD_001' },
      { ...remove(1), status: 400, code: 'AGV_002' },
    ]
  },
}
