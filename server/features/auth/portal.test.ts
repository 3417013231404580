import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'
import { insertContract } from '../contracts/contract-store.ts'

const offered = async (world: World, mick: Person, vendor: Person) =>
  insertContract(mick.ctx, {
    type: 'program',
    status: 'pending',
    name: 'Contract of Terms',
    agreementId: await world.agreement(mick, 'program'),
    issuerId: mick.account,
    ownerId: vendor.account,
    creatorId: mick.account,
    bound: true,
    kind: 'production',
  })

const portalOf = async (person: Pick<Person, 'get'>) =>
  (await person.get('/auth/context')).body.account.portal

test('the portal of an account opens with its first signature, in the same session, and stays open (D-66)', async () => {
  const world = await newWorld()
  const [mick, newcomer] = [await world.distributor(), await world.newcomer()]
  const { id } = await offered(world, mick, newcomer)
  const browser = await world.inBrowser(newcomer)
  expect([await portalOf(mick), await portalOf(newcomer), await portalOf(browser)]).toEqual([
    'open',
    'closed',
    'closed',
  ])

  await browser.post(`/contracts/${id}/sign`, { accepted: true })
  expect([await portalOf(newcomer), await portalOf(browser)]).toEqual(['open', 'open'])

  await mick.post(`/contracts/${id}/terminate`)
  expect(await portalOf(browser)).toBe('open')
})

test('an offer that is turned down opens nothing', async () => {
  const world = await newWorld()
  const [mick, newcomer] = [await world.distributor(), await world.newcomer()]
  const { id } = await offered(world, mick, newcomer)

  await newcomer.post(`/contracts/${id}/reject`)

  expect(await portalOf(newcomer)).toBe('closed')
})

test('whoever activates an account comes into an open portal', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  const invitation = { type: 'vendor', name: 'Champions LLC', action: 'invite', agreement }
  const { activation } = (await mick.post('/partners', invitation)).body.contract

  const accepted = await world.anonymous.post(`/activation/${activation.code}/accept`, {
    email: 'new@champions.example',
    accepted: true,
    name: 'Robert Balboa',
    password: 'correct horse',
  })

  expect(accepted.body.account.portal).toBe('open')
})
