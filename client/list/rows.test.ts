import { expect, test } from 'vitest'
import { openClient } from '../client.ts'
import { ClientError } from '../result.ts'

const BASE = '/public/v1/contracts'

/** A server that holds these pages, by their address; everything else is not found. */
function holding(pages: Readonly<Record<string, Response>>) {
  const asked: string[] = []
  const answer: typeof fetch = async (input) => {
    asked.push(String(input))
    return (
      pages[String(input)]?.clone() ??
      new Response('{"error_code":"NFD_001","errors":["Gone."]}', { status: 404 })
    )
  }
  return { asked, client: openClient({ fetch: answer }) }
}

const page = (ids: readonly string[], range: string, next?: string) =>
  new Response(JSON.stringify(ids.map((id) => ({ id }))), {
    headers: { 'content-range': `items ${range}`, ...(next && { link: `<${BASE}${next}>; rel="next"` }) },
  })

const first = page(['a', 'b'], '0-1/3', '?limit=2&cursor=x.y')
const last = page(['c'], '2-2/3')
const whole = { [`${BASE}?limit=2`]: first, [`${BASE}?limit=2&cursor=x.y`]: last }

test('a page knows its place in the list and the way on', async () => {
  const { client } = holding(whole)
  const found = await client.listContracts({ limit: 2 }).page()
  expect(found).toMatchObject({
    ok: true,
    value: { total: 3, first: 0, last: 1, next: '?limit=2&cursor=x.y' },
  })
  expect(await client.listContracts('?limit=2&cursor=x.y').page()).toMatchObject({
    value: { items: [{ id: 'c' }], first: 2, next: undefined },
  })
})

test('the rows go on to the end of the list, one request a page', async () => {
  const { client, asked } = holding(whole)
  const ids: string[] = []
  for await (const { id } of client.listContracts({ limit: 2 })) ids.push(id)
  expect(ids).toEqual(['a', 'b', 'c'])
  expect(asked).toHaveLength(2)
})

test('whoever stops early has asked for no more', async () => {
  const { client, asked } = holding(whole)
  for await (const { id } of client.listContracts({ limit: 2 })) if (id === 'a') break
  expect(asked).toHaveLength(1)
})

test('page by page a failure is the last of the values', async () => {
  const { client } = holding({ [`${BASE}?limit=2`]: first })
  const results: unknown[] = []
  for await (const result of client.listContracts({ limit: 2 }).pages()) results.push(result)
  expect(results).toMatchObject([{ ok: true }, { ok: false, error: { kind: 'refused', status: 404 } }])
})

test('row by row a failure is thrown after the rows before it', async () => {
  const { client } = holding({ [`${BASE}?limit=2`]: first })
  const ids: string[] = []
  const walk = async () => {
    for await (const { id } of client.listContracts({ limit: 2 })) ids.push(id)
  }
  const error: unknown = await walk().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ClientError)
  expect(error).toMatchObject({ message: 'NFD_001 Gone.', failure: { status: 404 } })
  expect(ids).toEqual(['a', 'b'])
})

test('nothing is sent before something is asked', () => {
  const { client, asked } = holding(whole)
  client.listContracts({ limit: 2 })
  expect(asked).toEqual([])
})
