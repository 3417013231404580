import {
  CONTRACT_ACTS,
  CONTRACT_TYPES,
  type ContractAct,
  type ContractStatus,
  type ContractType,
  lifecycles,
} from '@entente/shared/domain/contracts/index.ts'
import { expect, test } from 'vitest'
import { STAGES, type Staged } from '../../test/contract-states.ts'
import type { World } from '../../test/world.ts'

/** Section 7.4 of the domain, as it stands there: who may do what. Nothing here is read from the tables. */
const MAY: Record<ContractType, Partial<Record<ContractStatus, Record<'issuer' | 'partner', string>>>> = {
  program: {
    pending: { issuer: 'delete', partner: 'sign reject' },
    active: { issuer: 'terminate', partner: 'sign' },
    rejected: { issuer: '', partner: '' },
    terminated: { issuer: '', partner: '' },
  },
  service: {
    pending: { issuer: 'delete', partner: 'sign reject' },
    active: { issuer: 'terminate', partner: 'sign' },
    rejected: { issuer: '', partner: '' },
    terminated: { issuer: '', partner: '' },
  },
  distribution: {
    enrolling: { issuer: '', partner: 'answer enroll' },
    pending: { issuer: 'sign reject refine', partner: '' },
    active: { issuer: 'terminate', partner: 'sign' },
    rejected: { issuer: '', partner: '' },
    terminated: { issuer: '', partner: '' },
  },
  syndication: {
    pending: { issuer: 'sign reject', partner: '' },
    active: { issuer: 'terminate', partner: 'sign' },
    rejected: { issuer: '', partner: '' },
    terminated: { issuer: '', partner: '' },
  },
  referral: {
    pending: { issuer: '', partner: '' },
    active: { issuer: 'terminate', partner: '' },
    rejected: { issuer: '', partner: '' },
    terminated: { issuer: '', partner: '' },
  },
}

/** What the act leads to; an upgrade and an answer leave the status as it is. */
const LEADS_TO: Record<ContractAct, (from: ContractStatus) => ContractStatus | undefined> = {
  sign: () => 'active',
  answer: (from) => from,
  enroll: () => 'pending',
  refine: () => 'enrolling',
  reject: () => 'rejected',
  terminate: () => 'terminated',
  delete: () => undefined,
}

const PARTIES = ['issuer', 'partner', 'stranger', 'nobody'] as const
type Party = (typeof PARTIES)[number]

const may = (type: ContractType, status: ContractStatus, party: Party, act: ContractAct): boolean =>
  (party === 'issuer' || party === 'partner') &&
  (MAY[type][status]?.[party].split(' ').includes(act) ?? false)

const statusesOf = (type: ContractType) =>
  (['enrolling', 'pending', 'active', 'rejected', 'terminated'] as const).filter(
    (status) => MAY[type][status],
  )

const everMay = (type: ContractType, party: Party, act: ContractAct): boolean =>
  statusesOf(type).some((status) => may(type, status, party, act))

/**
 * How an act that is not allowed is refused: as not the caller's when it is only ever the other party's, or is so now; else as
 * one that does not fit. Whoever approves twice is told that it is done, although the other party may sign again then.
 */
function refusalOf(type: ContractType, status: ContractStatus, party: Party, act: ContractAct) {
  if (party === 'nobody') return [401, 'AUTH_001']
  if (party === 'stranger') return [404, 'NFD_001']
  const other = party === 'issuer' ? 'partner' : 'issuer'
  const isMine = everMay(type, party, act)
  const isApprovedTwice = act === 'sign' && status === 'active' && isMine
  if (may(type, status, other, act) && !isApprovedTwice) return [403, 'AUTH_003']
  if (everMay(type, other, act) && !isMine) return [403, 'AUTH_003']
  return [400, act === 'delete' ? 'CTR_005' : 'CTR_001']
}

function attempt({ world, id, ...people }: Staged, party: Party, act: ContractAct) {
  const caller = party === 'nobody' ? world.anonymous : people[party]
  if (act === 'delete') return caller.delete(`/contracts/${id}`)
  if (act === 'answer') return caller.post(`/contracts/${id}/data`, { data: {} })
  return caller.post(`/contracts/${id}/${act}`)
}

/** Everything in the database, jobs included, as one fingerprint for each table. */
async function everything({ pool }: World): Promise<Record<string, string>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema in ('public', 'graphile_worker')
     order by name`,
  )
  const { rows } = await pool.query<{ name: string; print: string }>(
    tables
      .map(
        ({
          name,
        }) => `select '${name}' as name, md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as print
          from ${name} t`,
      )
      .join(' union all '),
  )
  return Object.fromEntries(rows.map(({ name, print }) => [name, print]))
}

const everyStatus = CONTRACT_TYPES.flatMap((type) =>
  statusesOf(type).map((status) => [type, status] as const),
)

test('the lifecycles name exactly the acts of people that section 7.4 names', () => {
  for (const type of CONTRACT_TYPES) {
    const drawn = lifecycles[type].steps
      .filter(({ from, by }) => from !== 'new' && by !== 'system')
      .map(({ from, by, action }) => `${from} ${by} ${action}`)
    const said = statusesOf(type).flatMap((status) =>
      PARTIES.flatMap((party) =>
        CONTRACT_ACTS.filter((act) => may(type, status, party, act)).map(
          (act) => `${status} ${party} ${act}`,
        ),
      ),
    )
    expect(drawn.sort(), type).toEqual(said.sort())
  }
})

test.each(everyStatus)(
  'of a %s contract that is %s, what nobody may do changes nothing',
  async (type, status) => {
    const staged = await STAGES[type](status)
    expect((await staged.issuer.get(`/contracts/${staged.id}`)).body.status).toBe(status)
    for (const person of [staged.issuer, staged.partner, staged.stranger]) await person.get('/auth/context')
    const before = await everything(staged.world)
    for (const act of CONTRACT_ACTS)
      for (const party of PARTIES) {
        if (may(type, status, party, act)) continue
        const { status: answered, body } = await attempt(staged, party, act)
        expect([answered, body.error_code], `${party}: ${act}`).toEqual(refusalOf(type, status, party, act))
        expect(await everything(staged.world), `${party}: ${act}`).toEqual(before)
      }
  },
)

const everyAllowed = everyStatus.flatMap(([type, status]) =>
  PARTIES.flatMap((party) =>
    CONTRACT_ACTS.filter((act) => may(type, status, party, act)).map(
      (act) => [type, status, party, act] as const,
    ),
  ),
)

test.each(everyAllowed)('of a %s contract that is %s, the %s may %s', async (type, status, party, act) => {
  const staged = await STAGES[type](status)
  const { id, issuer, partner } = staged
  const offered = (await (party === 'issuer' ? issuer : partner).get(`/contracts/${id}`)).body.actions
  expect(offered).toContain(act)

  const { status: answered } = await attempt(staged, party, act)

  expect(answered).toBe(act === 'delete' ? 204 : act === 'answer' ? 201 : 200)
  const after = await issuer.get(`/contracts/${id}`)
  expect(after.body.status).toBe(LEADS_TO[act](status))
  const { rows } = await staged.world.pool.query(
    'select action, from_status from history where object_id = $1 order by id desc limit 1',
    [id],
  )
  expect(rows).toMatchObject([{ from_status: status }])
})
