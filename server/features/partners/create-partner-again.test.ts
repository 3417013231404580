import { describe, expect, test } from 'vitest'
import { newWorld, type Person } from '../../test/world.ts'

const newAgreement = { title: 'Vendor terms', description: 'What we **agree**.' }

const invite = (more: object) => ({ type: 'vendor', name: 'Champions LLC', action: 'invite', ...more })

const directory = async (person: Person) => (await person.get('/partners')).body

describe('repeating a request', () => {
  const key = { 'idempotency-key': 'draft-1' }

  test('under its key gives the same answer, link included, and one partner', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const request = invite({ agreement: { id: await world.agreement(mick, 'program') } })

    const first = await mick.post('/partners', request, key)
    const second = await mick.post('/partners', request, key)

    expect(second).toMatchObject({ status: 201, body: first.body })
    expect(await directory(mick)).toHaveLength(1)
  })

  test('at the same moment makes one partner and answers both alike', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const request = invite({ agreement: { id: await world.agreement(mick, 'program') } })

    const answers = await Promise.all(Array.from({ length: 8 }, () => mick.post('/partners', request, key)))

    expect(new Set(answers.map(({ body }) => body.partner.id)).size).toBe(1)
    expect(await directory(mick)).toHaveLength(1)
  })

  test('with another body under the same key is refused', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const request = invite({ agreement: { id: await world.agreement(mick, 'program') } })
    await mick.post('/partners', request, key)

    const other = await mick.post('/partners', { ...request, name: 'Somebody else' }, key)

    expect([other.status, other.body.error_code]).toEqual([409, 'IDM_001'])
  })

  test('after a refusal the key is still free', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const request = invite({ agreement: { id: await world.agreement(mick, 'program') } })
    await mick.post('/partners', { ...request, name: ' ' }, key)

    expect((await mick.post('/partners', request, key)).status).toBe(201)
  })
})

test('of commits that race for one marketplace exactly one wins and the others leave nothing', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.marketplace(mick)
  const others = await Promise.all(Array.from({ length: 5 }, () => world.marketplace(mick)))

  const answers = await Promise.all(
    others.map((other, index) =>
      mick.post(
        '/partners',
        invite({
          name: `Racer ${index}`,
          new_agreement: {
            ...newAgreement,
            marketplaces: index % 2 ? [{ id }, { id: other }] : [{ id: other }, { id }],
          },
        }),
      ),
    ),
  )

  expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400, 400])
  expect(answers.filter(({ status }) => status === 400).map(({ body }) => body.error_code)).toEqual(
    Array(4).fill('AGR_004'),
  )
  expect(await directory(mick)).toHaveLength(1)
  expect(await world.countRows()).toMatchObject({ contracts: 1, agreements: 3 })
})
