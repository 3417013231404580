import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

/** A vendor of its own that has signed the distributor's program agreement by its link. */
async function signed(world: World, mick: Person, id: string): Promise<{ vendor: Person; contract: string }> {
  const vendor = await world.vendor()
  const { body } = await mick.post('/partners', {
    type: 'vendor',
    name: 'Champions',
    action: 'invite',
    agreement: { id },
  })
  const browser = await world.inBrowser(vendor)
  const { status } = await browser.post(`/activation/${body.contract.activation.code}/accept`, {
    email: vendor.email,
    accepted: true,
    account: { id: vendor.account },
  })
  expect(status).toBe(201)
  return { vendor, contract: body.contract.id }
}

const none = { document_type: 'none' } as const

const activeOf = async ({ db }: World, id: string) =>
  (
    await db
      .selectFrom('agreement_versions')
      .select('version')
      .where('agreement_id', '=', id)
      .where('active', '=', true)
      .execute()
  ).map(({ version }) => version)

test('a new version takes the place of the active one, signed contracts stay on theirs and hear of it', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  const { vendor, contract } = await signed(world, mick, id)
  await mick.post('/partners', { type: 'vendor', name: 'Waiting', action: 'invite', agreement: { id } })

  const added = await mick.post(`/agreements/${id}/versions`, {
    document_type: 'external',
    link: 'https://example.com/two',
  })

  expect([added.status, added.body.version, added.body.active]).toEqual([201, 2, true])
  expect(await activeOf(world, id)).toEqual([2])
  expect((await vendor.get(`/contracts/${contract}`)).body).toMatchObject({
    status: 'active',
    version: 1,
    latest: false,
  })
  const { body: versions } = await mick.get(`/agreements/${id}/versions`)
  expect(
    versions.map((row: Record<string, unknown>) => [row.version, row.active, row.version_contracts]),
  ).toEqual([
    [2, true, 1],
    [1, false, 1],
  ])
  const { body: history } = await vendor.get(`/contracts/${contract}/history`)
  expect(history[0]).toMatchObject({ action: 'update_available', note: '2' })
  const { rows } = await world.pool.query(
    `select payload->>'account' as account from graphile_worker._private_jobs where payload->>'event' = 'agreement_version_activated'`,
  )
  expect(rows).toEqual([{ account: vendor.account }])
})

test('a version added for later is used by nobody until it is activated, and going back is possible', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'service')
  await mick.post(`/agreements/${id}/versions`, { ...none, active: false })
  expect(await activeOf(world, id)).toEqual([1])

  const { status, body } = await mick.post(`/agreements/${id}/versions/2/activate`)
  expect([status, body.active]).toEqual([200, true])
  expect((await mick.post(`/agreements/${id}/versions/2/activate`)).body.error_code).toBe('AGV_003')
  expect((await mick.post(`/agreements/${id}/versions/1/activate`)).status).toBe(200)
  expect(await activeOf(world, id)).toEqual([1])
  expect((await mick.post(`/agreements/${id}/versions/9/activate`)).status).toBe(404)
})

test('a version with contracts and the last version stay; the number of a deleted one is never used again', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  expect((await mick.delete(`/agreements/${id}/versions/1`)).body.error_code).toBe('AGV_002')
  await mick.post(`/agreements/${id}/versions`, none)
  await signed(world, mick, id)

  expect((await mick.delete(`/agreements/${id}/versions/2`)).body.error_code).toBe('AGV_001')
  expect((await mick.delete(`/agreements/${id}/versions/1`)).status).toBe(204)
  await mick.post(`/agreements/${id}/versions`, { ...none, active: false })
  expect((await mick.delete(`/agreements/${id}/versions/3`)).status).toBe(204)
  expect((await mick.post(`/agreements/${id}/versions`, none)).body.version).toBe(4)
})

test('a pending contract ties only the version that it follows now', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  await mick.post(`/agreements/${id}/versions`, none)
  await mick.post('/partners', { type: 'vendor', name: 'Waiting', action: 'invite', agreement: { id } })

  expect((await mick.delete(`/agreements/${id}/versions/2`)).body.error_code).toBe('AGV_001')
  expect((await mick.delete(`/agreements/${id}/versions/1`)).status).toBe(204)
})

test('without an active version nobody can be invited, and invitations wait', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  await mick.post(`/agreements/${id}/versions`, { ...none, active: false })
  expect((await mick.delete(`/agreements/${id}/versions/1`)).status).toBe(204)

  const { body } = await mick.post('/partners', {
    type: 'vendor',
    name: 'V',
    action: 'invite',
    agreement: { id },
  })
  expect(body.error_code).toBe('AGR_006')
  expect((await mick.get(`/agreements/${id}`)).body.version).toMatchObject({ version: 2, active: false })
})

test('?version leads to that version', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')

  const { status, headers } = await mick.get(`/agreements/${id}?version=1`)

  expect([status, headers.location]).toEqual([302, `/public/v1/agreements/${id}/versions/1`])
  expect((await mick.get(`/agreements/${id}/versions/1`)).body).toMatchObject({
    version: 1,
    agreement: { id },
  })
  expect((await mick.get(`/agreements/${id}?version=one`)).status).toBe(400)
})

test('whatever owners activate, add and delete at once, there is exactly one active version', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  for (let version = 2; version <= 4; version++)
    await mick.post(`/agreements/${id}/versions`, { ...none, active: false })

  for (let round = 0; round < 12; round++) {
    const answers = await Promise.all([
      ...[1, 2, 3, 4].map((version) => mick.post(`/agreements/${id}/versions/${version}/activate`)),
      mick.post(`/agreements/${id}/versions`, none),
    ])
    for (const { status, body } of answers)
      expect([200, 201].includes(status) || body.error_code === 'AGV_003').toBe(true)
    expect(await activeOf(world, id)).toHaveLength(1)
  }
})

test('signing and activating at the same time gives a contract on one of the two versions', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  for (let round = 0; round < 8; round++) {
    const [{ contract }] = await Promise.all([
      signed(world, mick, id),
      mick.post(`/agreements/${id}/versions`, none),
    ])
    const { body } = await mick.get(`/contracts/${contract}`)
    expect(body.status).toBe('active')
    expect([round + 1, round + 2]).toContain(body.version)
  }
})
