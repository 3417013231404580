import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const between = async (viewer: Person, partner: string): Promise<string[]> =>
  (await viewer.get(`/agreements?partner.id=${partner}&ordering(title)`)).body.map(
    ({ title }: { title: string }) => title,
  )

/** The vendor signs a program of the distributor, which opens one marketplace. */
async function joined(world: World, distributor: Person, vendor: Person, title: string) {
  const marketplaces = [{ id: await world.marketplace(distributor, `${title} market`) }]
  const { body } = await distributor.post('/partners', {
    type: 'vendor',
    name: 'Invited',
    action: 'invite',
    new_agreement: { title, description: 'What we agree.', marketplaces },
  })
  const { contract, partner } = body
  const accept = async () =>
    (await world.inBrowser(vendor)).post(`/activation/${contract.activation.code}/accept`, {
      email: vendor.email,
      accepted: true,
      account: { id: vendor.account },
    })
  return { accept, placeholder: partner.id as string }
}

test('each of two partners finds the agreements between them: what is open to it, and of its own what is open to the other', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  await world.agreement(mick, 'program', 'Never offered')
  const { accept, placeholder } = await joined(world, mick, vendor, 'Vendor program')
  expect(await between(mick, placeholder)).toEqual(['Vendor program'])
  expect(await between(vendor, mick.account)).toEqual([])

  await accept()

  const open = ['Vendor program', 'Vendor program market Distribution Agreement']
  expect(await between(mick, vendor.account)).toEqual(open)
  expect(await between(vendor, mick.account)).toEqual(open)
})

test('whom else somebody’s agreement is open to is not to be found out', async () => {
  const world = await newWorld()
  const [mick, one, other] = [await world.distributor(), await world.vendor(), await world.vendor()]
  const agreement = { id: await world.agreement(mick, 'program', 'Shared') }
  for (const vendor of [one, other]) {
    const { body } = await mick.post('/partners', { type: 'vendor', name: 'X', action: 'invite', agreement })
    await (await world.inBrowser(vendor)).post(`/activation/${body.contract.activation.code}/accept`, {
      email: vendor.email,
      accepted: true,
      account: { id: vendor.account },
    })
  }

  expect(await between(one, mick.account)).toEqual(['Shared'])
  expect(await between(one, other.account)).toEqual([])
  expect(await between(one, one.account)).toEqual([])
})
