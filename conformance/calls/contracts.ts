import { type Caller, callerNamed } from '../product/callers.ts'
import { type Row, rowsOf } from '../product/client.ts'
import type { World } from '../product/world.ts'
import type { Call, Calls } from './call.ts'

const distributor = callerNamed('distributor')
const vendor = callerNamed('vendor')
const upstream = callerNamed('upstream')

/** What happens to contracts (domain: sections 7.4 and 7.5). */
export const CONTRACTS: Calls = {
  'POST /contracts/{id}/sign': async (world): Promise<readonly Call[]> => {
    const enrolled = await someContract(world, distributor, 'type=distribution&status=pending')
    const outdated = await someContract(world, vendor, 'status=active', ({ latest }) => latest === false)
    const sign = (caller: Caller, id: string) => ({ caller, path: `/contracts/${id}/sign` })
    return [
      { ...sign(distributor, enrolled), status: 200, says: { id: enrolled, status: 'active', latest: true } },
      { ...sign(vendor, outdated), body: { accepted: false }, status: 400, code: 'CTR_004' },
      { ...sign(vendor, outdated), status: 200, says: { id: outdated, status: 'active', latest: true } },
      { ...sign(vendor, outdated), status: 400, code: 'CTR_008' },
      { ...sign(upstream, enrolled), status: 404, code: 'NFD_001' },
    ]
  },
}

async function someContract(
  { look }: World,
  caller: Caller,
  filter: string,
  isWanted: (row: Row) => boolean = () => true,
): Promise<string> {
  const rows = rowsOf({ body: await look(caller, `/contracts?${filter}&limit=1000`) }) ?? []
  return String(rows.find(isWanted)?.id)
}
