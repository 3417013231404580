import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

type Status = 'enrolling' | 'pending' | 'active' | 'rejected' | 'terminated'

interface Seed {
  readonly agreement: string
  readonly issuer: Person
  readonly owner: Person
  readonly type: 'program' | 'service' | 'distribution' | 'syndication' | 'referral'
  readonly status: Status
  readonly version?: number | null
}

async function contractOf({ db }: World, { agreement, issuer, owner, type, status, version = null }: Seed) {
  const id = `${type}-${status}-${agreement}`.toUpperCase()
  await db
    .insertInto('contracts')
    .values({
      id,
      type,
      status,
      version,
      name: 'Contract',
      agreement_id: agreement,
      issuer_id: issuer.account,
      owner_id: owner.account,
      creator_id: issuer.account,
      bound: true,
    })
    .execute()
  return id
}

const none = { document_type: 'none' } as const

test('a new version is signed by the partner of an active contract, and the issuer hears of it (T11)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreement = await world.agreement(mick, 'program')
  const id = await contractOf(world, {
    agreement,
    issuer: mick,
    owner: vendor,
    type: 'program',
    status: 'active',
    version: 1,
  })
  expect((await vendor.post(`/contracts/${id}/sign`)).body.error_code).toBe('CTR_008')
  await mick.post(`/agreements/${agreement}/versions`, none)
  expect((await vendor.get(`/contracts/${id}`)).body).toMatchObject({ version: 1, latest: false })

  const { status, body } = await vendor.post(`/contracts/${id}/sign`)

  expect([status, body.errors]).toEqual([200, undefined])
  expect(body).toMatchObject({ status: 'active', version: 2, latest: true, signee: { id: vendor.user } })
  expect((await vendor.get(`/contracts/${id}/versions`)).body).toMatchObject([{ version: 2 }])
  expect((await mick.get(`/contracts/${id}/history`)).body[0]).toMatchObject({
    action: 'sign',
    from: 'active',
    note: '2',
  })
  expect((await mick.post(`/contracts/${id}/sign`)).status).toBe(403)
})

test('in a browser the box has to be ticked, by a token the call itself accepts (D-67)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreement = await world.agreement(mick, 'program')
  const id = await contractOf(world, {
    agreement,
    issuer: mick,
    owner: vendor,
    type: 'program',
    status: 'pending',
  })
  const browser = await world.inBrowser(vendor)

  for (const body of [{}, { accepted: false }])
    expect((await browser.post(`/contracts/${id}/sign`, body)).body).toMatchObject({ error_code: 'CTR_004' })
  expect((await vendor.post(`/contracts/${id}/sign`, { accepted: false })).body.error_code).toBe('CTR_004')
  expect((await browser.post(`/contracts/${id}/sign`, { accepted: true })).body).toMatchObject({
    status: 'active',
    version: 1,
  })
})

test('whoever read one version does not sign another that came into force meanwhile', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreement = await world.agreement(mick, 'program')
  const id = await contractOf(world, {
    agreement,
    issuer: mick,
    owner: vendor,
    type: 'program',
    status: 'pending',
  })
  await mick.post(`/agreements/${agreement}/versions`, none)
  const sign = (version: number) => vendor.post(`/contracts/${id}/sign`, { accepted: true, version })

  expect((await sign(1)).body).toMatchObject({
    error_code: 'CTR_004',
    errors: [expect.stringMatching(/^version: /)],
  })
  expect((await vendor.get(`/contracts/${id}`)).body).toMatchObject({ status: 'pending' })
  expect((await sign(2)).body).toMatchObject({ status: 'active', version: 2 })

  await mick.post(`/agreements/${agreement}/versions`, none)
  expect((await sign(2)).body.error_code).toBe('CTR_004')
  expect((await sign(3)).body).toMatchObject({ version: 3 })
})

test('whoever read one description does not sign under another that was written meanwhile', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreement = await world.agreement(mick, 'program')
  const read = (await mick.get(`/agreements/${agreement}`)).body.description
  const id = await contractOf(world, {
    agreement,
    issuer: mick,
    owner: vendor,
    type: 'program',
    status: 'pending',
  })
  await mick.put(`/agreements/${agreement}`, { description: 'Supply for nothing.' })
  const sign = (description: string) =>
    vendor.post(`/contracts/${id}/sign`, { accepted: true, version: 1, description })

  expect((await sign(read)).body).toMatchObject({
    error_code: 'CTR_004',
    errors: [expect.stringMatching(/^description: /)],
  })
  expect((await vendor.get(`/contracts/${id}`)).body).toMatchObject({ status: 'pending' })
  expect((await sign('Supply for nothing.')).body).toMatchObject({ status: 'active', version: 1 })
})

/** What each party is answered by type and status: 200, or how it is refused (7.4, D-72). */
const ANSWERS: [Seed['type'], Status, issuer: string, partner: string][] = [
  ['program', 'pending', 'AUTH_003', '200'],
  ['program', 'active', 'AUTH_003', 'CTR_008'],
  ['program', 'terminated', 'AUTH_003', 'CTR_001'],
  ['service', 'pending', 'AUTH_003', '200'],
  ['service', 'rejected', 'AUTH_003', 'CTR_001'],
  ['distribution', 'enrolling', 'CTR_001', 'CTR_001'],
  ['distribution', 'pending', '200', 'AUTH_003'],
  ['distribution', 'active', 'CTR_001', 'CTR_008'],
  ['distribution', 'terminated', 'CTR_001', 'CTR_001'],
  ['referral', 'pending', 'CTR_001', 'CTR_001'],
]

test.each(ANSWERS)('a %s contract that is %s', async (type, status, byIssuer, byPartner) => {
  const world = await newWorld()
  const [mick, partner, stranger] = [
    await world.distributor(),
    await world.vendor(),
    await world.distributor(),
  ]
  const agreement = await world.agreement(mick, type === 'distribution' ? 'program' : type)
  const version = status === 'pending' ? null : 1
  const id = await contractOf(world, { agreement, issuer: mick, owner: partner, type, status, version })
  const answer = async (person: Person) => {
    const { status: code, body } = await person.post(`/contracts/${id}/sign`)
    return code === 200 ? '200' : body.error_code
  }

  expect(await answer(stranger)).toBe('NFD_001')
  // Whoever is refused first leaves the contract as it was for the other.
  const answers =
    byIssuer === '200'
      ? [await answer(partner), await answer(mick)]
      : [await answer(mick), await answer(partner)]
  expect(byIssuer === '200' ? answers.reverse() : answers).toEqual([byIssuer, byPartner])
})

test('two admins who approve one contract at once: one does, the other is told so (T22)', async () => {
  const world = await newWorld()
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const agreement = await world.agreement(mick, 'program')
  const id = await contractOf(world, {
    agreement,
    issuer: mick,
    owner: vendor,
    type: 'distribution',
    status: 'pending',
    version: 1,
  })

  const answers = await Promise.all([1, 2, 3].map(() => mick.post(`/contracts/${id}/sign`)))

  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400])
  expect((await mick.get(`/contracts/${id}`)).body).toMatchObject({
    status: 'active',
    version: 1,
    events: { countersigned: { by: { id: mick.user } } },
  })
})
