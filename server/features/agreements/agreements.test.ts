import { expect, test } from 'vitest'
import { admitted, offer } from '../../test/trade.ts'
import { newWorld, type Person } from '../../test/world.ts'

test('a former partner reads the version it signed and none that came after', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const id = await world.agreement(mick, 'program')
  const { body } = await mick.post('/partners', {
    type: 'vendor',
    name: 'Champions',
    action: 'invite',
    agreement: { id },
  })
  const browser = await world.inBrowser(vendor)
  await browser.post(`/activation/${body.contract.activation.code}/accept`, {
    email: vendor.email,
    accepted: true,
    account: { id: vendor.account },
  })
  await world.db
    .updateTable('agreement_versions')
    .set({ active: false })
    .where('agreement_id', '=', id)
    .execute()
  await world.db
    .insertInto('agreement_versions')
    .values({
      agreement_id: id,
      version: 2,
      active: true,
      document_type: 'external',
      link: 'https://example.com/two',
    })
    .execute()
  const versions = async () =>
    (await vendor.get(`/agreements/${id}/versions`)).body.map(({ version }: { version: number }) => version)

  expect(await versions()).toEqual([2, 1])
  await world.db.updateTable('contracts').set({ status: 'terminated' }).execute()

  expect(await versions()).toEqual([1])
  expect((await vendor.get(`/agreements/${id}`)).body.version).toMatchObject({ version: 1, active: false })
  expect((await vendor.get(`/agreements/${id}/document`)).status).toBe(404)
  expect((await vendor.get('/agreements')).body).toEqual([])
})

test("an owner's figures are not for its partners", async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const marketplaces = [{ id: await world.marketplace(mick) }]
  const new_agreement = { title: 'Terms', description: 'What we agree.', marketplaces }
  const first = await mick.post('/partners', { type: 'vendor', name: 'A', action: 'create', new_agreement })
  const agreement = { id: first.body.agreement.id }
  const second = await mick.post('/partners', { type: 'vendor', name: 'B', action: 'invite', agreement })
  const vendor = await world.vendor()
  await (await world.inBrowser(vendor)).post(`/activation/${second.body.contract.activation.code}/accept`, {
    email: vendor.email,
    accepted: true,
    account: { id: vendor.account },
  })

  expect((await mick.get('/marketplaces')).body[0]).toMatchObject({
    active_contracts: 2,
    stats: { contracts: 2 },
  })
  expect((await vendor.get('/marketplaces')).body[0]).toMatchObject({
    active_contracts: 1,
    stats: { contracts: 1 },
  })
  expect((await vendor.get(`/agreements/${agreement.id}`)).body).not.toHaveProperty('stats')
})

test('agreements are found by how many open contracts are under them, and only by their owner', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const maker = await world.vendor()
  const busy = await world.agreement(mick, 'program')
  const idle = await world.agreement(mick, 'program')
  await admitted(world, mick, maker, busy)
  const withdrawn = await offer(mick, busy)
  await mick.delete(`/contracts/${withdrawn.id}`)
  await offer(mick, busy)
  const found = async (person: Person, question: string) =>
    (await person.get(`/agreements?${question}`)).body.map(({ id }: { id: string }) => id)

  expect(await found(mick, 'stats.contracts=2')).toEqual([busy])
  expect(await found(mick, 'lt(stats.contracts,1)')).toEqual([idle])
  expect(await found(maker, 'stats.contracts=2')).toEqual([])
  expect(await found(maker, 'stats.contracts=null()')).toEqual([busy])
})
