import { describe, expect, test } from 'vitest'
import { openClient } from '../client.ts'
import type { Client } from '../index.ts'
import type { Clock } from './clock.ts'
import type { ClientOptions } from './wire.ts'

type Answer = Response | Error | 'never'

const said = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers })
const refusal = (status: number, headers?: Record<string, string>) =>
  said(status, { error_code: 'SYS_002', errors: ['Later.'] }, headers)

interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: unknown
}

/** A client whose server answers in this order, in a world where time passes only by being slept. */
function scripted(answers: readonly Answer[], options: ClientOptions = {}) {
  const sent: Sent[] = []
  const slept: number[] = []
  const left = [...answers]
  const clock: Clock = {
    now: () => Date.parse('2026-01-01T00:00:00Z'),
    // Who waits for an answer is not to be woken, unless none will ever come.
    sleep: async (milliseconds, signal) => {
      if (milliseconds === TIMEOUT && left[0] !== 'never') return new Promise(() => {})
      if (milliseconds !== TIMEOUT && !signal.aborted) slept.push(milliseconds)
    },
  }
  const answer: typeof fetch = async (input, { method = 'GET', headers, body, signal } = {}) => {
    sent.push({ url: String(input), method, headers: new Headers(headers), body })
    const next = left[0]
    if (next === 'never')
      return new Promise((_, reject) => {
        const end = () => {
          left.shift()
          reject(signal?.reason)
        }
        if (signal?.aborted) end()
        else signal?.addEventListener('abort', end)
      })
    left.shift()
    if (next instanceof Error) throw next
    return next ?? said(200, {})
  }
  const client = openClient({ fetch: answer, clock, random: () => 1, timeout: TIMEOUT, ...options })
  return { client, sent, slept }
}

const TIMEOUT = 12_345
const broken = new TypeError('fetch failed')
const partner = { type: 'vendor', name: 'Champions LLC', action: 'invite' } as const
const read = (client: Client) => client.getPartner('VA-149-494')
const create = (client: Client) => client.createPartner(partner)
const signOut = (client: Client) => client.signOut()

describe('a request that only reads, or that has a key, is repeated', () => {
  test.each([
    ['a broken connection', broken],
    ['no answer in time', 'never' as const],
    ['a full server', refusal(429)],
    ['a gateway without a server', refusal(502)],
    ['a server without its database', refusal(503)],
    ['a gateway that waits no longer', refusal(504)],
  ])('after %s', async (_, failure) => {
    for (const ask of [read, create]) {
      const { client, sent } = scripted([
        failure === 'never' || failure instanceof Error ? failure : failure.clone(),
      ])

      expect(await ask(client)).toEqual({ ok: true, value: {} })
      expect(sent).toHaveLength(2)
      expect(sent[1]).toEqual(sent[0])
    }
  })

  test('three times at most, waiting twice as long before each', async () => {
    const { client, sent, slept } = scripted(Array.from({ length: 9 }, () => broken))

    expect(await read(client)).toEqual({ ok: false, error: { kind: 'network', cause: broken } })
    expect(sent).toHaveLength(4)
    expect(slept).toEqual([250, 500, 1000])
  })

  test('by chance a little earlier, so that not all come back at once', async () => {
    const { client, slept } = scripted([broken, broken], { random: () => 0.5 })
    await read(client)
    expect(slept).toEqual([125, 250])
  })

  test('not before the server wants to be asked again', async () => {
    const { client, slept } = scripted([
      refusal(429, { 'retry-after': '5' }),
      refusal(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }),
    ])
    await read(client)
    expect(slept).toEqual([5250, 7500])
  })

  test('not at all when the server wants more patience than there is', async () => {
    const { client, sent } = scripted([refusal(429, { 'retry-after': '61' })])
    expect(await read(client)).toMatchObject({ ok: false, error: { status: 429, retryAfter: 61 } })
    expect(sent).toHaveLength(1)
  })

  test('not after any other refusal', async () => {
    for (const status of [400, 401, 403, 404, 409, 500]) {
      const { client, sent } = scripted([refusal(status)])
      expect(await create(client)).toMatchObject({ ok: false, error: { status } })
      expect(sent).toHaveLength(1)
    }
  })
})

describe('a change without a key', () => {
  test.each([
    ['a broken connection', broken],
    ['a full server', refusal(429)],
    ['no answer', 'never' as const],
  ])('is never sent twice, not even after %s', async (_, failure) => {
    const { client, sent } = scripted([failure])
    expect(await signOut(client)).toMatchObject({ ok: false })
    expect(sent).toHaveLength(1)
  })
})

describe('the key of a change', () => {
  test('is new for every call', async () => {
    const { client, sent } = scripted([])
    await create(client)
    await create(client)
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(keys[1]).not.toBe(keys[0])
  })

  test('is the one that the caller gives', async () => {
    const { client, sent } = scripted([broken])
    await client.createPartner(partner, { key: 'order-17' })
    expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['order-17', 'order-17'])
  })
})

describe('the caller', () => {
  test('can end a call that is under way', async () => {
    const { client, sent } = scripted(['never'], { timeout: Number.POSITIVE_INFINITY })
    const stop = new AbortController()
    const asked = client.getPartner('VA-149-494', { signal: stop.signal })
    stop.abort('enough')
    expect(await asked).toEqual({ ok: false, error: { kind: 'aborted', cause: 'enough' } })
    expect(sent).toHaveLength(1)
  })

  test('can end the wait before a repeat', async () => {
    const stop = new AbortController()
    const { client, sent } = scripted([broken], {
      clock: {
        now: Date.now,
        sleep: async (ms) => (ms === TIMEOUT ? new Promise(() => {}) : stop.abort('enough')),
      },
    })
    expect(await client.getPartner('VA-149-494', { signal: stop.signal })).toEqual({
      ok: false,
      error: { kind: 'aborted', cause: 'enough' },
    })
    expect(sent).toHaveLength(1)
  })

  test('says who it is and whatever else every request has to say', async () => {
    const { client, sent } = scripted([], {
      url: 'https://partners.example/',
      token: 'SU-1:s',
      headers: ({ method }) => ({ 'x-account': method }),
    })
    await client.signOut({ headers: { 'accept-language': 'de' } })
    const [{ url, headers, body } = { url: '', headers: new Headers(), body: '' }] = sent
    expect(url).toBe('https://partners.example/public/v1/auth/logout')
    expect(Object.fromEntries(headers)).toEqual({
      accept: 'application/json',
      'accept-language': 'de',
      authorization: 'ApiKey SU-1:s',
      'content-type': 'application/json',
      'x-account': 'POST',
    })
    expect(body).toBe('{}')
  })
})

describe('what went wrong', () => {
  test('is said with the sentences of each field', async () => {
    const errors = ['name: This field is required.', 'name: Too short.', 'Not today.']
    const { client } = scripted([said(400, { error_code: 'VAL_001', errors }, { 'x-request-id': 'r1' })])
    expect(await create(client)).toEqual({
      ok: false,
      error: {
        kind: 'refused',
        status: 400,
        error_code: 'VAL_001',
        sentences: errors,
        fields: { name: 'This field is required.' },
        requestId: 'r1',
      },
    })
  })

  test.each([
    ['unauthorized', said(401, { error_code: 'AUTH_001', errors: [] })],
    ['timeout', 'never' as const],
    ['network', broken],
    ['unreadable', new Response('<html>')],
  ])('is called %s', async (kind, answer) => {
    const { client } = scripted([answer], { retries: { most: 0 } })
    expect(await read(client)).toMatchObject({ ok: false, error: { kind } })
  })

  test('has the status for a code when it is not Entente that speaks', async () => {
    const { client } = scripted([new Response('<html>', { status: 502 })], { retries: { most: 0 } })
    expect(await read(client)).toMatchObject({
      error: { kind: 'refused', error_code: 'http_502', sentences: [] },
    })
  })
})

test('an identifier never leads to another place', async () => {
  const { client, sent } = scripted([])
  for (const id of ['', '.', '..', 'a/../b?c#d']) await client.getPartner(id)
  expect(sent.map(({ url }) => url)).toEqual(
    ['%20', '%20', '%20', 'a%2F..%2Fb%3Fc%23d'].map((part) => `/public/v1/partners/${part}`),
  )
})
