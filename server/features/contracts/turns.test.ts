import { CONTRACT_STATUSES, CONTRACT_TYPES } from '@entente/shared/domain/contracts/index.ts'
import { turnOf } from '@entente/shared/domain/contracts/turn.ts'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'
import { insertContract, type NewContract } from './contract-store.ts'
import { expireContracts } from './expire-contracts.ts'

type Made = Pick<NewContract, 'type' | 'status'> & { expireAt?: Date; version?: number }

/** A contract between the two under an agreement of its own. */
async function made(world: World, issuer: Person, owner: Person, { version, ...rest }: Made) {
  const agreementId = await world.agreement(
    issuer,
    rest.type === 'distribution' ? 'program' : rest.type === 'service' ? 'service' : rest.type,
  )
  const { id } = await insertContract(issuer.ctx, {
    ...rest,
    name: 'Contract',
    agreementId,
    issuerId: issuer.account,
    ownerId: owner.account,
    creatorId: issuer.account,
    bound: true,
    kind: 'production',
    ...(version && { signature: { version, signeeId: owner.user, approved: false } }),
  })
  return { id, agreementId }
}

const idsOf = async (person: Person, query: string): Promise<string[]> =>
  (await person.get(`/contracts?${query}`)).body.map(({ id }: { id: string }) => id)

const turnsOf = async (id: string, ...people: Person[]) =>
  Promise.all(people.map(async (person) => (await person.get(`/contracts/${id}`)).body.turn))

describe('whose turn it is', () => {
  test('the database says as the lifecycles do, for every type, status and age', async () => {
    const { db } = await newWorld()
    for (const type of CONTRACT_TYPES)
      for (const status of CONTRACT_STATUSES)
        for (const expired of [false, true]) {
          const { rows } = await sql<{ turn: string | null }>`
            select contract_turn(${type}::text, ${status}::text, ${expired}::boolean) as turn`.execute(db)
          expect([type, status, expired, rows[0]?.turn ?? undefined]).toEqual([
            type,
            status,
            expired,
            turnOf({ type, status, expired }),
          ])
        }
  })

  test('an offer waits for the partner, an application for the issuer, and each finds what waits for it', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const offer = await made(world, mick, vendor, { type: 'program', status: 'pending' })
    const application = await made(world, mick, vendor, { type: 'distribution', status: 'pending' })
    await made(world, mick, vendor, { type: 'referral', status: 'pending' })
    await made(world, mick, vendor, { type: 'service', status: 'active', version: 1 })

    expect(await turnsOf(offer.id, mick, vendor)).toEqual(['partner', 'you'])
    expect(await turnsOf(application.id, mick, vendor)).toEqual(['you', 'partner'])
    expect(await idsOf(vendor, 'turn=you')).toEqual([offer.id])
    expect(await idsOf(mick, 'turn=you')).toEqual([application.id])
    expect(await idsOf(mick, 'turn=partner')).toEqual([offer.id])
    expect(await idsOf(mick, 'turn=null()')).toHaveLength(2)
  })

  test('a signed offer waits for nobody', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const { id } = await made(world, mick, vendor, { type: 'program', status: 'pending' })

    await vendor.post(`/contracts/${id}/sign`)

    expect(await turnsOf(id, mick, vendor)).toEqual([null, null])
    expect(await idsOf(vendor, 'turn=you')).toEqual([])
  })

  test('an offer that nobody answered in time is the issuer’s again, until it is prolonged', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const expireAt = new Date(world.clock.now.getTime() + 60_000)
    const { id } = await made(world, mick, vendor, { type: 'program', status: 'pending', expireAt })

    world.clock.now = new Date(world.clock.now.getTime() + 120_000)
    await expireContracts(world.ctx)
    expect(await turnsOf(id, mick, vendor)).toEqual(['you', 'partner'])

    const later = new Date(world.clock.now.getTime() + 600_000).toISOString()
    await mick.put(`/contracts/${id}`, { expire_at: later })
    expect(await turnsOf(id, mick, vendor)).toEqual(['partner', 'you'])
  })

  test('a directory counts what waits for the viewer', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const agreement = { id: await world.agreement(mick, 'program') }
    await mick.post('/partners', { type: 'vendor', name: 'Invited', action: 'invite', agreement })
    expect((await mick.get('/partners')).body[0].stats.waiting).toBe(0)

    const { id } = await made(world, mick, vendor, { type: 'program', status: 'pending' })
    await vendor.post(`/contracts/${id}/sign`)
    await made(world, mick, vendor, { type: 'distribution', status: 'pending' })

    expect((await mick.get(`/partners/${vendor.account}`)).body.stats.waiting).toBe(1)
    expect((await vendor.get(`/partners/${mick.account}`)).body.stats.waiting).toBe(0)
  })
})

describe('an update is available', () => {
  const none = { document_type: 'none' }

  test('to both parties of a contract in force, from a new version until it is signed', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    const { id, agreementId } = await made(world, mick, vendor, {
      type: 'program',
      status: 'active',
      version: 1,
    })
    await made(world, mick, vendor, { type: 'program', status: 'active', version: 1 })
    expect(await idsOf(vendor, 'update_available=true')).toEqual([])

    await mick.post(`/agreements/${agreementId}/versions`, none)
    for (const person of [mick, vendor]) {
      expect(await idsOf(person, 'update_available=true')).toEqual([id])
      expect(await idsOf(person, 'update_available=false')).toHaveLength(1)
      expect((await person.get(`/contracts/${id}`)).body.update_available).toBe(true)
    }

    await vendor.post(`/contracts/${id}/sign`)
    expect(await idsOf(vendor, 'update_available=true')).toEqual([])

    await mick.post(`/agreements/${agreementId}/versions/1/activate`)
    expect(await idsOf(mick, 'update_available=true')).toEqual([id])
  })

  test('to nobody where the contract is not in force, or only follows another one', async () => {
    const world = await newWorld()
    const [mick, vendor] = [await world.distributor(), await world.vendor()]
    for (const contract of [
      { type: 'program', status: 'terminated', version: 1 },
      { type: 'program', status: 'pending' },
      { type: 'referral', status: 'active', version: 1 },
    ] as const) {
      const { id, agreementId } = await made(world, mick, vendor, contract)
      await mick.post(`/agreements/${agreementId}/versions`, none)
      expect((await mick.get(`/contracts/${id}`)).body.update_available).toBe(false)
    }
    for (const person of [mick, vendor]) expect(await idsOf(person, 'update_available=true')).toEqual([])
  })
})
