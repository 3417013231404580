import { describe, expect, test } from 'vitest'
import { accept, offer } from '../../test/trade.ts'
import { newWorld, PASSWORD, type Person, type World } from '../../test/world.ts'

interface Invited {
  readonly world: World
  readonly mick: Person
  readonly code: string
  readonly partner: string
  readonly contract: string
  readonly agreement: string
}

/** A distributor with one open invitation. */
async function invited(
  more: object = {},
  { type = 'vendor', marketplaces = 0 }: { type?: 'vendor' | 'reseller'; marketplaces?: number } = {},
): Promise<Invited> {
  const world = await newWorld()
  const mick = await world.distributor()
  const links = await Promise.all(Array.from({ length: marketplaces }, () => world.marketplace(mick)))
  const sourcing =
    type === 'reseller' ? { sourcing_agreement: { id: await world.agreement(mick, 'syndication') } } : {}
  const { body } = await mick.post('/partners', {
    type,
    name: 'Champions LLC',
    action: 'invite',
    message: 'Welcome',
    note: 'vip',
    new_agreement: {
      title: 'Terms',
      description: 'What we agree.',
      marketplaces: links.map((id) => ({ id })),
      ...sourcing,
    },
    ...more,
  })
  return {
    world,
    mick,
    code: body.contract.activation.code,
    partner: body.partner.id,
    contract: body.contract.id,
    agreement: body.agreement.id,
  }
}

const adonis = {
  email: 'adonis@acreed.example',
  name: 'Adonis Creed',
  password: 'delphi-gym-8',
  accepted: true,
}

describe('the activation page', () => {
  test('shows what is offered and nothing internal, and reading it never spends the link', async () => {
    const { world, code } = await invited()

    const first = await world.anonymous.get(`/activation/${code}`)
    await world.anonymous.get(`/activation/${code}`)
    const accepted = await world.anonymous.post(`/activation/${code}/accept`, adonis)

    expect(first.body).toMatchObject({
      type: 'program',
      agreement: {
        name: 'Terms',
        description: 'What we agree.',
        version: 1,
        document_type: 'none',
        link: null,
      },
      partner: { name: 'Champions LLC' },
      message: 'Welcome',
    })
    expect(JSON.stringify(first.body)).not.toMatch(/vip|(AGP|CRP|VA|PA|UR)-\d/)
    expect(accepted.status).toBe(201)
  })

  test('says whether an e-mail is known and shows accounts to nobody but their own user', async () => {
    const { world, code } = await invited()
    const vendor = await world.vendor()

    const unknown = await world.anonymous.post(`/activation/${code}/check`, { email: 'new@example.com' })
    const known = await world.anonymous.post(`/activation/${code}/check`, {
      email: vendor.email.toUpperCase(),
    })
    const own = await (await world.inBrowser(vendor)).post(`/activation/${code}/check`, {
      email: vendor.email,
    })

    expect(unknown.body).toEqual({ known: false, signed_in: false, accounts: [] })
    expect(known.body).toEqual({ known: true, signed_in: false, accounts: [] })
    expect(own.body).toEqual({
      known: true,
      signed_in: true,
      accounts: [{ id: vendor.account, name: 'vendor 2' }],
    })
  })

  test('leads to the document under a short-lived address', async () => {
    const text = 'The terms.'
    const { world, code } = await invited({
      new_agreement: {
        title: 'Terms',
        description: 'What we agree.',
        document_type: 'uploaded',
        file: {
          name: '../terms\u202e.txt',
          content: `data:text/plain;base64,${Buffer.from(text).toString('base64')}`,
        },
      },
    })

    const shown = await world.anonymous.get(`/activation/${code}`)
    const redirect = await world.anonymous.get(`/activation/${code}/document`)
    const location = String(redirect.headers.location)
    const file = await world.anonymous.get(location)
    world.clock.now = new Date(Date.now() + 6 * 60_000)
    const late = await world.anonymous.get(location)

    expect(shown.body.agreement).toMatchObject({
      link: `/public/v1/activation/${code}/document`,
      document: {
        name: 'terms.txt',
        media_type: 'text/plain',
        size: text.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    expect([redirect.status, redirect.headers['cache-control']]).toEqual([302, 'no-store'])
    expect(file.body).toBe(text)
    expect(file.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-disposition': "inline; filename*=UTF-8''terms.txt",
    })
    expect(late.status).toBe(404)
    expect((await world.anonymous.get(location.replace(/signature=..../, 'signature=AAAA'))).status).toBe(404)
  })
})

describe('accepting as a new user', () => {
  test('signs the contract, opens the account and goes on signed in there', async () => {
    const { world, mick, code, partner, contract } = await invited({}, { marketplaces: 2 })

    const accepted = await world.anonymous.post(`/activation/${code}/accept`, {
      ...adonis,
      account: { name: 'Champions Corp' },
    })

    expect(accepted.status).toBe(201)
    expect(accepted.body).toMatchObject({
      account: { id: partner, name: 'Champions Corp', role: 'vendor' },
      user: { name: 'Adonis Creed', email: adonis.email },
      contract: {
        id: contract,
        status: 'active',
        version: 1,
        latest: true,
        signee: { name: 'Adonis Creed' },
      },
    })
    const portal = world.withCookie(String(accepted.headers['set-cookie']).split(';')[0] ?? '')
    expect((await portal.get('/auth/context')).body.account.id).toBe(partner)
    expect((await portal.get('/partners')).body).toMatchObject([
      {
        id: mick.account,
        status: 'active',
        role: 'distributor',
        stats: { contracts: { program: 1, distribution: 2 } },
      },
    ])
    expect((await mick.get('/partners')).body).toMatchObject([
      { name: 'Champions Corp', status: 'active', stats: { contracts: { program: 1, distribution: 2 } } },
    ])
    expect((await portal.get(`/contracts/${contract}`)).body).toMatchObject({
      note: null,
      activation: { message: 'Welcome', note: null },
    })
  })

  test('pins what was accepted and writes the history both sides may read', async () => {
    const { world, mick, code, contract } = await invited()

    const accepted = await world.anonymous.post(`/activation/${code}/accept`, adonis)

    const portal = world.withCookie(String(accepted.headers['set-cookie']).split(';')[0] ?? '')
    const kept = await world.db
      .selectFrom('contract_versions')
      .selectAll()
      .where('contract_id', '=', contract)
      .execute()
    expect(kept).toMatchObject([
      {
        version: 1,
        signee_id: accepted.body.user.id,
        description_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ])
    for (const side of [mick, portal])
      expect((await side.get(`/contracts/${contract}/history`)).body).toMatchObject([
        { action: 'sign', from: 'pending', to: 'active', by: { name: 'Adonis Creed' } },
        { action: 'create', from: 'new', to: 'pending' },
      ])
  })

  test('the history names the recipient, whoever sent the request', async () => {
    const { world, code, partner } = await invited()
    const other = await world.vendor()

    const { body } = await other.post(`/activation/${code}/accept`, {
      ...adonis,
      account: { name: 'New name' },
    })

    const entries = await world.db
      .selectFrom('history')
      .select(['action', 'user_id', 'token_id'])
      .where('object_id', 'in', [partner, body.user.id, body.contract.id])
      .where('action', 'in', ['rename', 'admit user', 'sign'])
      .execute()
    expect(entries).toHaveLength(3)
    expect(new Set(entries.map(({ user_id }) => user_id))).toEqual(new Set([body.user.id]))
    expect(entries.every(({ token_id }) => token_id === null)).toBe(true)
  })

  test('can sign in with the password afterwards', async () => {
    const { world, code, partner } = await invited()
    await world.anonymous.post(`/activation/${code}/accept`, adonis)

    const login = await world.anonymous.post('/auth/login', {
      email: 'ADONIS@acreed.example',
      password: adonis.password,
    })

    expect(login.body.account.id).toBe(partner)
  })

  test.each([
    ['without the ticked box', { accepted: false }, 'CTR_004', 'accepted: Agreement must be accepted.'],
    [
      'with a password of 7 characters',
      { password: '1234567' },
      'VAL_001',
      'password: At least 8 characters are needed.',
    ],
    ['without a name', { name: undefined }, 'VAL_001', 'name: This field is required.'],
    ['without a password', { password: undefined }, 'VAL_001', 'password: This field is required.'],
    [
      'with something that is no e-mail',
      { email: 'adonis' },
      'VAL_001',
      'email: This is not a valid e-mail address.',
    ],
    [
      'with a blank company name',
      { account: { name: ' ' } },
      'VAL_001',
      'account.name: This field is required.',
    ],
  ])('%s is refused and the link stays open', async (_title, change, code, error) => {
    const invitation = await invited()

    const refused = await invitation.world.anonymous.post(`/activation/${invitation.code}/accept`, {
      ...adonis,
      ...change,
    })

    expect(refused).toMatchObject({ status: 400, body: { error_code: code, errors: [error] } })
    expect((await invitation.world.anonymous.get(`/activation/${invitation.code}`)).status).toBe(200)
  })

  test('of twenty who accept at once exactly one signs and nothing of the others is left', async () => {
    const { world, mick, code } = await invited()

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.anonymous.post(`/activation/${code}/accept`, { ...adonis, email: `a${n}@example.com` }),
      ),
    )

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(
      answers.filter(({ status, body }) => status === 404 && body.error_code === 'ACT_001'),
    ).toHaveLength(19)
    const users = await world.db.selectFrom('users').select('id').where('email', '!=', mick.email).execute()
    expect(users).toHaveLength(1)
  })
})

describe('accepting as somebody known', () => {
  test('asks for the password first', async () => {
    const { world, code } = await invited()
    const vendor = await world.vendor()
    const { email } = vendor

    const without = await world.anonymous.post(`/activation/${code}/accept`, { email, accepted: true })
    const wrong = await world.anonymous.post(`/activation/${code}/accept`, {
      email,
      accepted: true,
      password: 'wrong password',
    })
    const right = await world.anonymous.post(`/activation/${code}/accept`, {
      email,
      accepted: true,
      password: PASSWORD,
    })

    expect(without).toMatchObject({ status: 400, body: { error_code: 'ACT_003' } })
    expect(wrong).toMatchObject({ status: 401, body: { error_code: 'AUTH_002' } })
    expect(right.status).toBe(201)
    expect(right.body.account.id).not.toBe(vendor.account)
  })

  test('somebody signed in under another e-mail does not sign for the one who is named', async () => {
    const { world, code } = await invited()
    const vendor = await world.vendor()

    const accepted = await vendor.post(`/activation/${code}/accept`, adonis)

    expect(accepted.body.user).toMatchObject({ name: adonis.name, email: adonis.email })
    expect(accepted.body.contract.signee.id).not.toBe(vendor.user)
  })

  test('an API token proves no person: it neither sees the accounts nor signs without the password', async () => {
    const { world, code } = await invited()
    const vendor = await world.vendor()

    const check = await vendor.post(`/activation/${code}/check`, { email: vendor.email })
    const accept = await vendor.post(`/activation/${code}/accept`, { email: vendor.email, accepted: true })

    expect(check.body).toEqual({ known: true, signed_in: false, accounts: [] })
    expect(accept).toMatchObject({ status: 400, body: { error_code: 'ACT_003' } })
    expect(accept.headers).not.toHaveProperty('set-cookie')
  })

  test('with an existing account binds the contract to it and the placeholder is gone', async () => {
    const { world, mick, code, partner, contract } = await invited(
      { external_id: 'champ 001' },
      { marketplaces: 1 },
    )
    const vendor = await world.vendor()

    const accepted = await (await world.inBrowser(vendor)).post(`/activation/${code}/accept`, {
      email: vendor.email,
      accepted: true,
      account: { id: vendor.account },
    })

    expect(accepted).toMatchObject({
      status: 201,
      body: { account: { id: vendor.account }, contract: { id: contract, status: 'active' } },
    })
    expect((await mick.get('/partners')).body).toMatchObject([
      { id: vendor.account, external_id: 'champ 001', stats: { contracts: { program: 1, distribution: 1 } } },
    ])
    expect((await mick.get(`/partners/${partner}`)).status).toBe(404)
    expect((await vendor.get('/partners')).body).toMatchObject([
      { id: mick.account, status: 'active', external_id: null },
    ])
    expect(await world.db.selectFrom('accounts').select('id').where('id', '=', partner).execute()).toEqual([])
    for (const party of [mick, vendor])
      expect((await party.get(`/contracts/${contract}/history`)).body).toMatchObject([
        { action: 'sign', by: { id: vendor.user }, from: 'pending', to: 'active' },
        { action: 'rebind', by: { id: 'system' }, from: 'pending', to: 'pending', note: 'Champions LLC' },
        { action: 'create', from: 'new', to: 'pending' },
      ])
  })

  test('what is left to the company that was invited says what it would be, and no longer what was taken over', async () => {
    const { world, mick, agreement, partner } = await invited({}, { type: 'reseller' })
    const terms = await mick.post('/agreements', {
      type: 'service',
      title: 'Distribution',
      description: 'With programs of your own.',
      document_type: 'none',
      sourcing_agreement: (await mick.get(`/agreements/${agreement}`)).body.sourcing_agreement,
    })
    const delegating = await offer(mick, terms.body.id, {
      partner: { id: partner },
      permissions: { agreement: { program: { create: true } } },
    })
    const seen = async () => (await mick.get(`/partners?id=${partner}`)).body
    expect(await seen()).toMatchObject([{ role: 'distributor', stats: { contracts: { service: 2 } } }])

    expect((await accept(world, await world.reseller(), delegating)).status).toBe(201)

    expect(await seen()).toMatchObject([
      { role: 'reseller', status: 'invited', stats: { contracts: { service: 1 } } },
    ])
  })

  test('an account that already has an open contract on the agreement is refused', async () => {
    const first = await invited()
    const { world, mick, agreement } = first
    const vendor = await world.vendor()
    const by = { email: vendor.email, password: PASSWORD, accepted: true, account: { id: vendor.account } }
    await world.anonymous.post(`/activation/${first.code}/accept`, by)
    const second = await mick.post('/partners', {
      type: 'vendor',
      name: 'Again',
      action: 'invite',
      agreement: { id: agreement },
    })

    const refused = await world.anonymous.post(
      `/activation/${second.body.contract.activation.code}/accept`,
      by,
    )

    expect(refused).toMatchObject({
      status: 400,
      body: { error_code: 'CTR_002', errors: [expect.stringMatching(/^account\.id: /)] },
    })
  })

  test.each([
    ['an account of the wrong type', async (_world: World, reseller: Person) => reseller.account, 'ACT_002'],
    ['an account of somebody else', async (world: World) => (await world.vendor()).account, 'VAL_001'],
    ['an account that does not exist', async () => 'VA-000-000', 'VAL_001'],
  ])('%s is refused', async (_title, choose, code) => {
    const invitation = await invited()
    const reseller = await invitation.world.reseller()

    const refused = await (await invitation.world.inBrowser(reseller)).post(
      `/activation/${invitation.code}/accept`,
      {
        email: reseller.email,
        accepted: true,
        account: { id: await choose(invitation.world, reseller) },
      },
    )

    expect(refused).toMatchObject({
      status: 400,
      body: { error_code: code, errors: [expect.stringMatching(/^account\.id: /)] },
    })
  })

  test('a distributor can not accept its own service invitation', async () => {
    const { world, mick, code } = await invited({}, { type: 'reseller' })

    const refused = await (await world.inBrowser(mick)).post(`/activation/${code}/accept`, {
      email: mick.email,
      accepted: true,
      account: { id: mick.account },
    })

    expect(refused.body.error_code).toBe('ACT_002')
  })
})

describe('a reseller', () => {
  test('accepts a service contract and becomes an active partner', async () => {
    const { world, mick, code, partner } = await invited({}, { type: 'reseller', marketplaces: 1 })

    const accepted = await world.anonymous.post(`/activation/${code}/accept`, adonis)

    expect(accepted.body).toMatchObject({
      account: { id: partner, type: 'provider', role: 'reseller' },
      contract: { type: 'service' },
    })
    expect((await mick.get('/partners')).body).toMatchObject([
      { status: 'active', stats: { contracts: { service: 1 } } },
    ])
  })
})

describe('rejecting', () => {
  test('ends the contract, takes the row out of the directory and tells why', async () => {
    const { world, mick, code, contract, partner } = await invited()

    const rejected = await world.anonymous.post(`/activation/${code}/reject`, { note: 'Not now' })

    expect(rejected.status).toBe(200)
    expect((await mick.get('/partners')).body).toEqual([])
    expect((await mick.get(`/partners/${partner}`)).status).toBe(404)
    expect((await mick.get(`/contracts/${contract}`)).body.status).toBe('rejected')
    expect((await mick.get(`/contracts/${contract}/history`)).body[0]).toMatchObject({
      action: 'reject',
      note: 'Not now',
      by: { id: 'recipient', name: '' },
    })
    expect((await world.anonymous.post(`/activation/${code}/accept`, adonis)).status).toBe(404)
  })
})

describe('a link that can not be answered', () => {
  test('unknown and used ones are not valid, expired ones say so', async () => {
    const { world, code, contract } = await invited()
    const other = await invited()
    const expire_at = new Date(world.clock.now.getTime() - 1000)
    await world.db.updateTable('contracts').set({ expire_at }).where('id', '=', contract).execute()
    await other.world.anonymous.post(`/activation/${other.code}/accept`, adonis)

    const unknown = await world.anonymous.get('/activation/no-such-code')
    const expired = await world.anonymous.get(`/activation/${code}`)
    const late = await world.anonymous.post(`/activation/${code}/accept`, adonis)
    const used = await other.world.anonymous.get(`/activation/${other.code}`)

    expect(unknown).toMatchObject({
      status: 404,
      body: { error_code: 'ACT_001', errors: ['Activation link is not valid.'] },
    })
    expect(expired).toMatchObject({ status: 400, body: { error_code: 'CTR_006' } })
    expect(late).toMatchObject({ status: 400, body: { error_code: 'CTR_006' } })
    expect(used).toMatchObject({ status: 404, body: { error_code: 'ACT_001' } })
  })

  test('the code is kept nowhere in clear, and after signing not even encrypted', async () => {
    const { world, code, mick, contract } = await invited()
    const kept = () => world.db.selectFrom('activations').selectAll().executeTakeFirstOrThrow()

    const { code_hash, code_cipher } = await kept()
    expect([code_hash.includes(code), code_cipher?.includes(code)]).toEqual([false, false])
    await world.anonymous.post(`/activation/${code}/accept`, adonis)

    expect((await kept()).code_cipher).toBeNull()
    expect((await mick.get(`/contracts/${contract}`)).body.activation).not.toHaveProperty('link')
  })
})

test('refusals are written in the language of the recipient', async () => {
  const { world } = await invited()

  const german = await world.app.inject({
    url: '/public/v1/activation/nothing',
    headers: { 'accept-language': 'de-AT,en;q=0.5' },
  })

  expect(german.json()).toEqual({ error_code: 'ACT_001', errors: ['Der Aktivierungslink ist nicht gültig.'] })
})

describe('step by step, as existing clients do it (section 18.5)', () => {
  async function offered() {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program')
    const { body } = await mick.post(`/agreements/${agreement}/contracts`, {
      partner: { name: 'Champions LLC' },
      activation: { message: 'Welcome.' },
    })
    return { world, mick, contract: body, code: String(body.activation.code) }
  }

  test('the account is made for the caller and its users, and signs at once', async () => {
    const { world, mick, contract, code } = await offered()
    const colleague = await world.colleague(mick)

    const { status, body } = await mick.post(`/accounts?code=${code}`, {
      id: contract.partner.id,
      contract_id: contract.id,
      code,
      name: 'Champions Corp',
      users: [{ id: colleague.id }],
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({ id: contract.partner.id, name: 'Champions Corp', type: 'vendor' })
    expect((await mick.get(`/contracts/${contract.id}`)).body).toMatchObject({
      status: 'active',
      signee: { id: mick.user },
    })
    expect((await mick.get('/partners')).body).toMatchObject([{ name: 'Champions Corp', status: 'active' }])
    const members = await world.db
      .selectFrom('memberships')
      .select('user_id')
      .where('account_id', '=', contract.partner.id)
      .execute()
    expect(members.map(({ user_id }) => user_id).sort()).toEqual([mick.user, colleague.id].sort())
    expect((await mick.post(`/accounts?code=${code}`, { name: 'Again' })).body.error_code).toBe('ACT_001')
  })

  test.each([
    ['without a name', { name: ' ' }, 'VAL_001', 'name'],
    ['for another contract', { contract_id: 'CRP-00000-00000-00000' }, 'VAL_001', 'contract_id'],
    ['for another company', { id: 'VA-000-000' }, 'VAL_001', 'id'],
    ['for users who are not its own', { users: [{ id: 'UR-000-000-000' }] }, 'VAL_001', 'users.0.id'],
    ['without accepting', { accepted: false }, 'CTR_004', 'accepted'],
  ])('it is refused %s, and nothing is left of it', async (_how, wrong, code, field) => {
    const invitation = await offered()
    const before = await invitation.world.countRows()

    const { body } = await invitation.mick.post(`/accounts?code=${invitation.code}`, {
      name: 'Champions Corp',
      ...wrong,
    })

    expect(body).toMatchObject({ error_code: code, errors: [expect.stringMatching(`^${field}: `)] })
    expect(await invitation.world.countRows()).toEqual(before)
  })
})
