import { describe, expect, test } from 'vitest'
import { type ClientOptions, openClient, orThrow } from '../../client/index.ts'
import { newWorld, type Person, type World } from './world.ts'

/** A real server on the loopback, ended with its world, and clients of it. */
async function served(world: World) {
  const url = await world.app.listen({ port: 0, host: '127.0.0.1' })
  return (person: Person, options: ClientOptions = {}) => openClient({ url, token: person.token, ...options })
}

/** A connection that breaks once, when the server has done its work and its answer is on the way. */
function breakingOnce(): typeof fetch {
  let isWhole = false
  return async (...asked) => {
    const answer = await fetch(...asked)
    if (isWhole) return answer
    isWhole = true
    await answer.arrayBuffer()
    throw new TypeError('other side closed')
  }
}

/** A distributor with a program agreement and so many vendors under it. */
async function directory(count: number) {
  const world = await newWorld()
  const clientOf = await served(world)
  const mick = await world.distributor()
  const client = clientOf(mick)
  const agreement = await world.agreement(mick, 'program')
  for (let number = 1; number <= count; number++)
    orThrow(
      await client.createPartner({
        type: 'vendor',
        name: `Vendor ${number}`,
        action: number % 2 ? 'invite' : 'create',
        agreement: { id: agreement },
      }),
    )
  return { world, clientOf, mick, client, agreement }
}

describe('a list', () => {
  test('answers what it is asked', async () => {
    const { client } = await directory(4)

    const found = await client
      .listPartners({
        filter: (partner) => partner('status').in('active', 'ended'),
        search: 'vendor',
        ordering: ['-name'],
        select: ['-stats'],
      })
      .page()

    expect(found).toMatchObject({
      ok: true,
      value: { total: 2, items: [{ name: 'Vendor 4' }, { name: 'Vendor 2' }] },
    })
    expect(orThrow(found).items[0]).not.toHaveProperty('stats')
  })

  test('is walked to its end by cursor, whatever is added on the way', async () => {
    const { client, agreement } = await directory(5)
    const names: string[] = []

    for await (const { name } of client.listPartners({ ordering: ['name'], limit: 2 })) {
      if (names.push(name) === 2)
        orThrow(
          await client.createPartner({
            type: 'vendor',
            name: 'Vendor 0',
            action: 'invite',
            agreement: { id: agreement },
          }),
        )
    }

    expect(names).toEqual([1, 2, 3, 4, 5].map((number) => `Vendor ${number}`))
  })

  test('refuses what it does not know, naming it', async () => {
    const { client } = await directory(0)

    const refused = await client.listPartners('colour=red').page()

    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'refused', status: 400, error_code: 'VAL_001' },
    })
    expect(refused.ok ? [] : Object.keys('fields' in refused.error ? refused.error.fields : {})).toEqual([
      'colour',
    ])
  })
})

describe('a partner', () => {
  test('is created once, though the connection broke and the request was sent again', async () => {
    const { world, clientOf, mick, agreement } = await directory(0)
    const before = await world.countRows()
    const client = clientOf(mick, { fetch: breakingOnce(), retries: { firstWait: 0 } })

    const created = orThrow(
      await client.createPartner({
        type: 'vendor',
        name: 'Champions LLC',
        action: 'invite',
        agreement: { id: agreement },
      }),
    )

    const after = await world.countRows()
    expect(created).toMatchObject({ partner: { name: 'Champions LLC' }, contract: { status: 'pending' } })
    expect(after.contracts).toBe(Number(before.contracts) + 1)
    expect(after.accounts).toBe(Number(before.accounts) + 1)
    expect(orThrow(await client.getContract(created.contract.id))).toEqual(created.contract)
  })

  test('is refused as a value, with the sentence of each field', async () => {
    const { client } = await directory(0)

    const refused = await client.createPartner({
      type: 'vendor',
      name: 'Champions LLC',
      action: 'invite',
      agreement: { id: 'AGP-000-000-000' },
    })

    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'refused', error_code: 'VAL_001', fields: { 'agreement.id': expect.any(String) } },
    })
  })
})

test('whoever is not known is told so', async () => {
  const { clientOf, mick } = await directory(0)

  expect(await clientOf({ ...mick, token: 'SU-000-000-000:s' }).getContext()).toMatchObject({
    ok: false,
    error: { kind: 'unauthorized', status: 401, error_code: 'AUTH_001' },
  })
})

test('a server that has ended is a value too', async () => {
  const { world, clientOf, mick } = await directory(0)
  const client = clientOf(mick, { retries: { most: 1, firstWait: 0 } })
  await world.app.close()

  expect(await client.getContext()).toMatchObject({ ok: false, error: { kind: 'network' } })
})
