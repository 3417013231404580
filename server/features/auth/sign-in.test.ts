import { describe, expect, test } from 'vitest'
import { newWorld, PASSWORD } from '../../test/world.ts'

const cookieOf = (headers: Record<string, unknown>) => String(headers['set-cookie'])

describe('signing in', () => {
  test('answers with who is signed in and a cookie that scripts and other sites can not use', async () => {
    const world = await newWorld()
    const vendor = await world.vendor()

    const { status, body, headers } = await world.anonymous.post('/auth/login', {
      email: vendor.email,
      password: PASSWORD,
    })

    expect(status).toBe(201)
    expect(body).toMatchObject({ account: { id: vendor.account, type: 'vendor' }, user: { id: vendor.user } })
    expect(cookieOf(headers)).toMatch(/^entente=[\w-]{43}; .*Path=\/; HttpOnly; SameSite=Lax$/)
    expect((await world.withCookie(cookieOf(headers)).get('/auth/context')).body).toEqual(body)
  })

  test('keeps only a hash of the session, the token and the password', async () => {
    const world = await newWorld()
    const vendor = await world.vendor()
    const { headers } = await world.anonymous.post('/auth/login', { email: vendor.email, password: PASSWORD })
    const token = /entente=([\w-]+)/.exec(cookieOf(headers))?.[1] ?? ''

    const sessions = await world.db.selectFrom('sessions').select('token_hash').execute()
    const everything = JSON.stringify(await world.db.selectFrom('users').selectAll().execute())

    expect(token).toHaveLength(43)
    expect(sessions.map(({ token_hash }) => token_hash.includes(token))).toEqual([false])
    expect(everything).not.toContain(PASSWORD)
    expect(everything).toContain('$argon2id$')
  })

  test('tells nobody whether the e-mail or the password was wrong', async () => {
    const world = await newWorld()
    const vendor = await world.vendor()

    const wrongPassword = await world.anonymous.post('/auth/login', {
      email: vendor.email,
      password: 'wrong',
    })
    const unknown = await world.anonymous.post('/auth/login', {
      email: 'nobody@example.com',
      password: 'wrong',
    })

    expect(wrongPassword).toMatchObject({
      status: 401,
      body: { error_code: 'AUTH_002', errors: ['Invalid e-mail or password.'] },
    })
    expect(unknown).toMatchObject({ status: 401, body: wrongPassword.body })
  })

  test('is refused for a minute after ten failures, for this e-mail only', async () => {
    const world = await newWorld()
    const [vendor, other] = [await world.vendor(), await world.vendor()]
    const attempt = (email: string, password: string) =>
      world.anonymous.post('/auth/login', { email, password })
    for (let n = 0; n < 10; n++) expect((await attempt(vendor.email, 'wrong')).status).toBe(401)

    const right = await attempt(vendor.email.toUpperCase(), PASSWORD)

    expect(right).toMatchObject({
      status: 429,
      body: { error_code: 'LIM_001' },
      headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
    })
    expect((await attempt(other.email, PASSWORD)).status).toBe(201)
  })
})

test('of a hundred wrong passwords at the same moment ten are looked at', async () => {
  const world = await newWorld()
  const { email } = await world.vendor()

  const answers = await Promise.all(
    Array.from({ length: 100 }, () => world.anonymous.post('/auth/login', { email, password: 'wrong' })),
  )

  expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(90)
})

test('signing in again ends the session before it', async () => {
  const world = await newWorld()
  const vendor = await world.vendor()
  const before = await world.inBrowser(vendor)

  await before.post('/auth/login', { email: vendor.email, password: PASSWORD })

  expect((await before.get('/auth/context')).status).toBe(401)
})

test('a token whose creator has left the account opens nothing any more', async () => {
  const world = await newWorld()
  const vendor = await world.vendor()
  await world.db
    .updateTable('memberships')
    .set({ status: 'expired' })
    .where('user_id', '=', vendor.user)
    .execute()

  expect((await vendor.get('/auth/context')).status).toBe(401)
})

describe('signing out', () => {
  test('ends the session', async () => {
    const world = await newWorld()
    const vendor = await world.vendor()
    const { headers } = await world.anonymous.post('/auth/login', { email: vendor.email, password: PASSWORD })
    const signedIn = world.withCookie(cookieOf(headers))

    await signedIn.post('/auth/logout')

    expect(await signedIn.get('/auth/context')).toMatchObject({
      status: 401,
      body: { error_code: 'AUTH_001' },
    })
  })
})

test('whoever is no longer a member of the account is signed out of it', async () => {
  const world = await newWorld()
  const vendor = await world.vendor()
  const { headers } = await world.anonymous.post('/auth/login', { email: vendor.email, password: PASSWORD })
  await world.db
    .updateTable('memberships')
    .set({ status: 'expired' })
    .where('user_id', '=', vendor.user)
    .execute()

  expect((await world.withCookie(cookieOf(headers)).get('/auth/context')).status).toBe(401)
})

describe('switching the account', () => {
  test('goes on in another account of the user and ends the session of the first', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = { id: await world.agreement(mick, 'program') }
    const made = await mick.post('/partners', { type: 'vendor', name: 'Second', action: 'create', agreement })
    const { headers } = await world.anonymous.post('/auth/login', { email: mick.email, password: PASSWORD })
    const before = world.withCookie(cookieOf(headers))

    const switched = await before.post('/auth/context', { account: { id: made.body.partner.id } })

    expect(switched).toMatchObject({
      status: 201,
      body: { account: { id: made.body.partner.id, role: 'vendor' } },
    })
    expect((await world.withCookie(cookieOf(switched.headers)).get('/auth/context')).body.account.id).toBe(
      made.body.partner.id,
    )
    expect((await before.get('/auth/context')).status).toBe(401)
  })

  test('is not for API tokens, whatever cookie comes with them', async () => {
    const world = await newWorld()
    const vendor = await world.vendor()

    const refused = await vendor.post(
      '/auth/context',
      { account: { id: vendor.account } },
      { cookie: 'entente=x' },
    )

    expect(refused).toMatchObject({ status: 403, body: { error_code: 'AUTH_003' } })
    expect(refused.headers).not.toHaveProperty('set-cookie')
  })

  test('into an account of others is refused', async () => {
    const world = await newWorld()
    const [vendor, other] = [await world.vendor(), await world.vendor()]
    const { headers } = await world.anonymous.post('/auth/login', { email: vendor.email, password: PASSWORD })

    const refused = await world
      .withCookie(cookieOf(headers))
      .post('/auth/context', { account: { id: other.account } })

    expect(refused).toMatchObject({
      status: 400,
      body: { errors: ['account.id: You are not a member of this account.'] },
    })
  })
})

describe('an API token', () => {
  test.each([
    ['a wrong secret', (header: string) => `${header}x`],
    ['another scheme', (header: string) => header.replace('ApiKey', 'Bearer')],
    ['no secret', (header: string) => header.split(':')[0] ?? ''],
  ])('with %s is unauthorized, even beside a valid cookie', async (_title, spoil) => {
    const world = await newWorld()
    const vendor = await world.vendor()
    const { id } = await world.db.selectFrom('api_tokens').select('id').executeTakeFirstOrThrow()
    const { headers } = await world.anonymous.post('/auth/login', { email: vendor.email, password: PASSWORD })

    const reply = await world.app.inject({
      url: '/public/v1/auth/context',
      headers: { authorization: spoil(`ApiKey ${id}:s`), cookie: cookieOf(headers) },
    })

    expect(reply.statusCode).toBe(401)
    expect(reply.json()).toEqual({ error_code: 'AUTH_001', errors: ['API request is unauthorized.'] })
  })
})

describe('another web site', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
    [{ origin: 'http://entente.test' }, 201],
    [{}, 201],
  ])('%j leads to %i', async (headers, status) => {
    const world = await newWorld()
    const vendor = await world.vendor()

    const reply = await world.anonymous.post(
      '/auth/login',
      { email: vendor.email, password: PASSWORD },
      headers,
    )

    expect(reply.status).toBe(status)
  })
})

describe('a window that shows another account than the session by now acts for', () => {
  test('changes nothing, but may still read', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const browser = await world.inBrowser(mick)
    const request = {
      type: 'vendor',
      name: 'A',
      action: 'invite',
      agreement: { id: await world.agreement(mick, 'program') },
    }

    const stale = await browser.post('/partners', request, { 'x-account': 'PA-000-000' })
    const fresh = await browser.post('/partners', request, { 'x-account': mick.account })

    expect(stale).toMatchObject({ status: 403, body: { error_code: 'AUTH_005' } })
    expect(fresh.status).toBe(201)
  })
})
