import { contractList } from '@entente/shared/lists/contracts.ts'
import type { List } from '@entente/shared/lists/field.ts'
import { marketplaceList } from '@entente/shared/lists/marketplaces.ts'
import { partnerList } from '@entente/shared/lists/partners.ts'
import { expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const CURRENCIES = ['EUR', null, 'USD', null, 'EUR', 'CHF', null]

/** A distributor with seven marketplaces, some without a currency, and seven invited vendors. */
async function withSeven(world: World): Promise<Person> {
  const mick = await world.distributor()
  const agreement = { id: await world.agreement(mick, 'program') }
  for (const [index, currency] of CURRENCIES.entries()) {
    const id = await world.marketplace(mick, `Market ${index % 3}-${index}`)
    await world.db.updateTable('marketplaces').set({ currency }).where('id', '=', id).execute()
    const name = `Vendor ${index % 3} ${index}`
    const { status } = await mick.post('/partners', { type: 'vendor', name, action: 'invite', agreement })
    expect(status).toBe(201)
  }
  return mick
}

/** Follows `Link` from page to page until there is none. */
async function walk(person: Person, path: string) {
  const pages: { ids: string[]; range: unknown }[] = []
  let next: string | undefined = path
  while (next !== undefined) {
    const { status, body, headers } = await person.get(next)
    expect(status).toBe(200)
    pages.push({ ids: body.map(({ id }: { id: string }) => id), range: headers['content-range'] })
    next = /<\/public\/v1([^>]*)>; rel="next"/.exec(String(headers.link ?? ''))?.[1]
  }
  return pages
}

const LISTS: [path: string, list: List][] = [
  ['/partners', partnerList],
  ['/contracts', contractList],
  ['/marketplaces', marketplaceList],
]

test.each(LISTS)('walking %s by cursor shows every row once, in every order', async (path, { fields }) => {
  const world = await newWorld()
  const mick = await withSeven(world)
  const orderings = Object.keys(fields).filter((name) => fields[name]?.ordering)
  for (const ordering of orderings.flatMap((name) => [name, `-${name}`, `${name},-id`])) {
    const whole = await mick.get(`${path}?ordering(${ordering})`)
    const ids = whole.body.map(({ id }: { id: string }) => id)
    const pages = await walk(mick, `${path}?ordering(${ordering})&limit=3`)

    expect([ordering, pages.flatMap((page) => page.ids)]).toEqual([ordering, ids])
    expect(pages.map(({ range }) => range)).toEqual(['items 0-2/7', 'items 3-5/7', 'items 6-6/7'])
  }
})

test('a row that comes in between moves no row to another page', async () => {
  const world = await newWorld()
  const mick = await withSeven(world)
  const first = await mick.get('/marketplaces?ordering(name)&limit=3')
  await world.marketplace(mick, 'A first one')

  const next = /<\/public\/v1([^>]*)>/.exec(String(first.headers.link))?.[1] ?? ''
  const second = await mick.get(next)

  const seen = [...first.body, ...second.body].map(({ name }: { name: string }) => name)
  expect(seen).toEqual(['Market 0-0', 'Market 0-3', 'Market 0-6', 'Market 1-1', 'Market 1-4', 'Market 2-2'])
})

test('the address of the next page keeps the question', async () => {
  const world = await newWorld()
  const mick = await withSeven(world)
  const pages = await walk(mick, '/marketplaces?ilike(name,*0-*)&currency=null()&select(-owner)&limit=1')
  expect(pages.map(({ range }) => range)).toEqual(['items 0-0/2', 'items 1-1/2'])
  const some = await mick.get('/marketplaces?search=market 0&select(-owner)&limit=2&offset=0')
  expect(decodeURIComponent(String(some.headers.link))).toMatch(
    /^<\/public\/v1\/marketplaces\?eq\(search,"market 0"\)&select\(-owner\)&limit=2&cursor=.*>; rel="next"$/,
  )
})

test('a cursor of another order, another list or no list is refused, and so is an offset beside it', async () => {
  const world = await newWorld()
  const mick = await withSeven(world)
  const { headers } = await mick.get('/marketplaces?ordering(name)&limit=2')
  const cursor = /cursor=([\w.-]+)/.exec(String(headers.link))?.[1] ?? ''
  const forged = `${Buffer.from('[2,"name","z","MP-1"]').toString('base64url')}.${cursor.split('.')[1]}`
  for (const query of [
    `ordering(-name)&cursor=${cursor}`,
    `ordering(name)&cursor=${cursor}&offset=2`,
    `ordering(name)&cursor=${cursor.slice(0, -3)}`,
    `ordering(name)&cursor=${forged}`,
    `search=x&ordering(name)&cursor=${cursor}`,
    'cursor=abc',
    'cursor=',
  ]) {
    const { status, body } = await mick.get(`/marketplaces?${query}`)
    expect([query, status, body.error_code]).toEqual([query, 400, 'VAL_001'])
  }
  const elsewhere = await mick.get(`/contracts?ordering(name)&cursor=${cursor}`)
  expect([elsewhere.status, elsewhere.body.error_code]).toEqual([400, 'VAL_001'])
})
