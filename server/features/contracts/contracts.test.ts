import { describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'
import { insertActivation } from './activation-store.ts'
import { insertContract } from './contract-store.ts'

/** A pending program contract offered to an existing vendor. */
async function offered(world: World, mick: Person, vendor: Person, bound: boolean) {
  const contract = await insertContract(mick.ctx, {
    type: 'program',
    status: 'pending',
    name: 'Contract of Terms',
    agreementId: await world.agreement(mick, 'program'),
    issuerId: mick.account,
    ownerId: vendor.account,
    creatorId: mick.account,
    bound,
    kind: 'production',
    note: 'vip',
    message: 'Welcome',
  })
  await insertActivation(mick.ctx, contract.id)
  return contract.id
}

describe('a pending contract', () => {
  test('shows its link and the internal note to the issuer alone', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const id = await offered(world, mick, vendor, true)

    const issuers = (await mick.get(`/contracts/${id}`)).body
    const partners = (await vendor.get(`/contracts/${id}`)).body

    expect(issuers).toMatchObject({
      note: 'vip',
      activation: { message: 'Welcome', note: 'vip', code: expect.any(String) },
    })
    expect(partners).toMatchObject({ note: null, activation: { message: 'Welcome', note: null } })
    expect(partners.activation).not.toHaveProperty('code')
    expect(partners.activation).not.toHaveProperty('link')
    expect(partners.partner).toMatchObject({ id: mick.account })
    expect(partners.partner).not.toHaveProperty('external_id')
  })

  test('is nothing to an account it is not bound to', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const id = await offered(world, mick, vendor, false)

    expect((await vendor.get(`/contracts/${id}`)).status).toBe(404)
    expect((await vendor.get('/contracts')).body).toEqual([])
    expect((await mick.get('/contracts')).body).toMatchObject([{ id }])
  })

  test('follows the active version of its agreement', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const id = await offered(world, mick, vendor, true)
    const { agreement_id } = await world.db
      .selectFrom('contracts')
      .select('agreement_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await world.db
      .updateTable('agreement_versions')
      .set({ active: false })
      .where('agreement_id', '=', agreement_id)
      .execute()
    await world.db
      .insertInto('agreement_versions')
      .values({ agreement_id, version: 2, active: true, document_type: 'none' })
      .execute()

    expect((await vendor.get(`/contracts/${id}`)).body).toMatchObject({
      version: 2,
      version_created: null,
      latest: true,
    })
  })
})
