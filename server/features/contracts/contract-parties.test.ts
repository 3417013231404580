import { expect, test } from 'vitest'
import { admitted } from '../../test/trade.ts'
import { newWorld, type Person, type World } from '../../test/world.ts'

/** What the projection should hold, and what it holds. */
async function compare({ db }: World) {
  const columns = [
    'account_id',
    'contract_id',
    'partner_id',
    'status',
    'agreement_name',
    'owner_name',
    'version',
    'expire_at',
    'note',
  ] as const
  const kept = await db
    .selectFrom('contract_parties')
    .select([...columns, 'issuer_name', 'searched', 'turn'])
    .execute()
  const meant = await db
    .selectFrom('contract_viewers')
    .select([...columns, 'issuer_name', 'searched', 'turn'])
    .execute()
  const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(row)).sort()
  expect(sorted(kept)).toEqual(sorted(meant))
  return kept
}

test('an invitation is seen by its issuer alone, a signed contract by both', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  await mick.post('/partners', { type: 'vendor', name: 'Invited', action: 'invite', agreement })
  expect(await compare(world)).toHaveLength(1)

  const users = [{ id: mick.user }]
  await mick.post('/partners', { type: 'vendor', name: 'Signed', action: 'create', agreement, users })
  expect(await compare(world)).toHaveLength(3)
})

test('whatever is renamed is found under its new name by the lists', async () => {
  const world = await newWorld()
  const { db } = world
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  await mick.post('/partners', { type: 'vendor', name: 'Ångström', action: 'invite', agreement })
  expect((await mick.get('/contracts?search=ångSTRÖM')).body).toHaveLength(1)

  await db.updateTable('accounts').set({ name: 'Newton' }).where('name', '=', 'Ångström').execute()
  await db.updateTable('agreements').set({ title: 'Gravity' }).where('id', '=', agreement.id).execute()
  await db.updateTable('users').set({ name: 'Emmy Noether' }).where('id', '=', mick.user).execute()
  await compare(world)

  for (const word of ['newton', 'gravity', 'noether'])
    expect((await mick.get(`/contracts?search=${word}`)).body).toHaveLength(1)
  expect((await mick.get('/contracts?owner.name=Newton&like(agreement.name,Grav*)')).body).toHaveLength(1)
  expect((await mick.get('/contracts?search=ångström')).body).toEqual([])
})

test('a deleted contract is nobody’s', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  await mick.post('/partners', { type: 'vendor', name: 'Gone', action: 'invite', agreement })
  await world.db.deleteFrom('contracts').execute()
  expect(await compare(world)).toEqual([])
})

test('contracts are found by their version, by when they end and by what their issuer noted, which nobody else can look for', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const vendor = await world.vendor()
  const program = await world.agreement(mick, 'program')
  const noted = await admitted(world, mick, vendor, program)
  const invited = { partner: { name: 'Invited' }, activation: { message: 'Welcome.' } }
  const pending = (await mick.post(`/agreements/${program}/contracts`, invited)).body.id
  await mick.put(`/contracts/${noted}`, { note: 'Ask Adrian', expire_at: '2099-06-30T21:59:59Z' })
  await compare(world)
  const found = async (who: Person, query: string) =>
    (await who.get(`/contracts?${query}`)).body.map(({ id }: { id: string }) => id)

  expect(await found(mick, 'version=1')).toEqual([noted])
  expect(await found(mick, 'version=null()')).toEqual([pending])
  for (const { get } of [mick, vendor].map((who) => ({ get: (query: string) => found(who, query) }))) {
    expect(await get('ge(expire_at,2099-01-01)&lt(expire_at,2099-07-01)')).toEqual([noted])
    expect(await get('gt(expire_at,2099-07-01)')).toEqual([])
  }
  expect(await found(mick, 'ordering(expire_at)')).toEqual([noted, pending])
  expect(await found(mick, 'ilike(note,*ADRIAN*)')).toEqual([noted])
  expect(await found(mick, 'note=null()')).toEqual([pending])
  expect(await found(vendor, 'ilike(note,*adrian*)')).toEqual([])
  expect(await found(vendor, 'note=null()')).toEqual([noted])

  await mick.put(`/contracts/${noted}`, { note: null, expire_at: null })
  await compare(world)
  expect(await found(mick, 'note=null()&expire_at=null()&ordering(id)')).toHaveLength(2)
})
