import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

/** A vendor that signed with the distributor, and whose contract was terminated. */
async function formerPartner(world: World, mick: Person, vendor: Person): Promise<void> {
  const agreement = { id: await world.agreement(mick, 'program') }
  const invited = await mick.post('/partners', { type: 'vendor', name: 'X', action: 'invite', agreement })
  const { contract } = invited.body
  const browser = await world.inBrowser(vendor)
  await browser.post(`/activation/${contract.activation.code}/accept`, {
    email: vendor.email,
    accepted: true,
    account: { id: vendor.account },
  })
  await mick.post(`/contracts/${contract.id}/terminate`)
}

const standing = async (viewer: Person, partner: string) => {
  const { body } = await viewer.get(`/partners/${partner}`)
  return [body.status, body.stats.waiting, body.contacts.length > 0]
}

test('a former partner can be offered a contract anew; it is invited, and active once it has signed (D-85)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  await world.db
    .updateTable('memberships')
    .set({ tags: ['business'] })
    .execute()
  await formerPartner(world, mick, vendor)
  expect(await standing(mick, vendor.account)).toEqual(['ended', 0, false])
  expect((await mick.get('/partners')).body).toEqual([])

  const agreement = await world.agreement(mick, 'program')
  const offered = await mick.post(`/agreements/${agreement}/contracts`, {
    partner: { id: vendor.account },
    activation: { message: 'Shall we try again?' },
  })
  expect(await standing(mick, vendor.account)).toEqual(['invited', 0, false])
  expect(await standing(vendor, mick.account)).toEqual(['invited', 1, false])

  await vendor.post(`/contracts/${offered.body.id}/sign`)
  expect(await standing(mick, vendor.account)).toEqual(['active', 0, true])
  expect((await mick.get('/partners')).body).toMatchObject([{ id: vendor.account }])
  expect((await mick.get(`/contracts?partner.id=${vendor.account}`)).body).toHaveLength(2)
})

test('invited twice under two names, a company that accepts both stands once in the directory (D-06)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  for (const name of ['Champions', 'Champions Corp']) {
    const agreement = { id: await world.agreement(mick, 'program') }
    const invited = await mick.post('/partners', { type: 'vendor', name, action: 'invite', agreement })
    const browser = await world.inBrowser(vendor)
    await browser.post(`/activation/${invited.body.contract.activation.code}/accept`, {
      email: vendor.email,
      accepted: true,
      account: { id: vendor.account },
    })
  }

  const { body } = await mick.get('/partners?in(status,(invited,active,ended))')
  expect(body).toMatchObject([{ id: vendor.account, status: 'active', stats: { contracts: { program: 2 } } }])
})
