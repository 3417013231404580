import { describe, expect, test } from 'vitest'
import { admitted, offer } from '../../test/trade.ts'
import { newWorld, type Person, type World } from '../../test/world.ts'

/** Active vendors of these names, in the order given. */
async function partnersOf(world: World, mick: Person, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const agreement = { id: await world.agreement(mick, 'program') }
    await mick.post('/partners', { type: 'vendor', name, action: 'create', agreement })
  }
}

const names = ({ body }: { body: { name: string }[] }) => body.map(({ name }) => name)

describe('the directory', () => {
  test('lists partners by name as a bare array with its range', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['Zeta', 'aalto', 'Ångström', 'Champions, Inc'])

    const all = await mick.get('/partners')
    const page = await mick.get('/partners?limit=2&offset=1')

    expect(names(all)).toEqual(['aalto', 'Ångström', 'Champions, Inc', 'Zeta'])
    expect(all.headers['content-range']).toBe('items 0-3/4')
    expect(names(page)).toEqual(['Ångström', 'Champions, Inc'])
    expect(page.headers['content-range']).toBe('items 1-2/4')
  })

  test.each([
    ['limit=0', 'items 0-0/3'],
    ['offset=7', 'items 7-7/3'],
    ['status=invited', 'items 0-0/0'],
    ['limit=two', 'items 0-2/3'],
  ])('?%s answers the range %s', async (query, range) => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['A', 'B', 'C'])

    const { status, headers } = await mick.get(`/partners?${query}`)

    expect([status, headers['content-range']]).toEqual([200, range])
  })

  test('finds by name and id, literally', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['Champions Corp', '100% Cloud'])
    const [{ id }] = (await mick.get('/partners?search=champ')).body

    expect(names(await mick.get(`/partners?search=${id.toLowerCase()}`))).toEqual(['Champions Corp'])
    expect(names(await mick.get('/partners?search=100%25'))).toEqual(['100% Cloud'])
    expect(names(await mick.get('/partners?search=%25'))).toEqual(['100% Cloud'])
    expect(names(await mick.get('/partners?search=_'))).toEqual([])
  })

  test('filters by equality in any case and orders as asked', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['A', 'B'])
    const agreement = { id: await world.agreement(mick, 'service') }
    await mick.post('/partners', { type: 'reseller', name: 'C', action: 'invite', agreement })

    expect(names(await mick.get('/partners?role=Vendor&ordering(-name)'))).toEqual(['B', 'A'])
    expect(
      names(await mick.get('/partners?in(status,(invited,active))&ordering=-stats.contracts.service,name')),
    ).toEqual(['C', 'A', 'B'])
    expect(names(await mick.get('/partners?stats__contracts__service=1'))).toEqual(['C'])
  })

  test.each([
    ['colour=red', 'colour: There is no such filter, at character 0.'],
    ['constructor=1', 'constructor: There is no such filter, at character 0.'],
    ['ordering(colour)', 'ordering: Bad ordering filter: colour, at character 9.'],
    ['stats.listings=many', 'stats.listings: This must be a number, at character 0.'],
    ['public=perhaps', 'public: This must be true or false, at character 0.'],
    ['limit=1&limit=2', 'Limit and offset are set incorrectly.'],
    ['a=1&!!', 'Bad filter query, at character 4 (!!): not a name.'],
    ['name=%E0%A4%A', 'Bad filter query, at character 11 (%A): broken percent.'],
    ['name=%00', 'Bad filter query, at character 5 (%00): broken character.'],
    [
      'gt(name,a)',
      'name: This can not be filtered by gt, only by eq, ne, like, ilike, in, out, at character 3.',
    ],
    ['eq(name,null())', 'name: This always has a value, null() can not be asked for, at character 3.'],
    ['in(name,(null(),a))', 'name: null() and empty() can not be used with in, at character 3.'],
    ['like(name,a**b)', 'Bad filter query, at character 10 (a**b): adjacent stars.'],
    ['status=actve', 'status: Allowed are: invited, active, ended, at character 0.'],
    ['t(name=a,colour=b)', 'colour: There is no such filter, at character 9.'],
    ['select(colour)', 'select: Bad select filter: colour, at character 7.'],
    ['cursor=abc', 'cursor: This is no cursor of this list in this order.'],
  ])('?%s is refused', async (query, error) => {
    const world = await newWorld()
    const mick = await world.distributor()

    const { status, body, headers } = await mick.get(`/partners?${query}`)

    expect([status, body]).toEqual([400, { error_code: 'VAL_001', errors: [error] }])
    expect(headers['content-type']).toBe('application/json')
  })

  test('answers the whole query language', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, [
      'Champions Corp',
      'Champ & Sons',
      'Front Street, Inc',
      "O'Malley",
      '100% Cloud',
    ])
    const asked = async (query: string) => names(await mick.get(`/partners?${query}`))

    expect(await asked('and(eq(role,vendor),ilike(name,*champ*))&ordering(-name)&limit=10&offset=0')).toEqual(
      ['Champions Corp', 'Champ & Sons'],
    )
    expect(await asked('name="Front Street, Inc"')).toEqual(['Front Street, Inc'])
    expect(await asked('like(name,*%25*)')).toEqual(['100% Cloud'])
    expect(await asked('(name="O\'Malley"|like(name,Front*))&ordering(name)')).toEqual([
      'Front Street, Inc',
      "O'Malley",
    ])
    expect(await asked('not(like(name,*C*))&ordering(name)')).toEqual(['Front Street, Inc', "O'Malley"])
    expect(
      await asked('stats.contracts.program=ge=1&out(name,(O%27Malley,"Champ & Sons"))&public=null()'),
    ).toHaveLength(3)
    expect((await mick.get('/partners?select(-contacts,-stats)&limit=1')).body[0]).not.toHaveProperty('stats')
  })

  test('shows contacts of active partners and nothing of invited ones', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['Champions Corp'])
    await world.db
      .updateTable('memberships')
      .set({ tags: ['technical', 'business'] })
      .where('user_id', '=', mick.user)
      .execute()
    await world.db.updateTable('accounts').set({ description: 'A fine company' }).execute()
    const agreement = { id: await world.agreement(mick, 'program') }
    await mick.post('/partners', { type: 'vendor', name: 'Front Street', action: 'invite', agreement })

    const { body } = await mick.get('/partners')

    expect(body[0]).toMatchObject({
      description: 'A fine company',
      contacts: [
        {
          id: mick.user,
          email: mick.email,
          tags: [
            { id: 'technical', name: 'Technical' },
            { id: 'business', name: 'Business' },
          ],
        },
      ],
    })
    expect(body[1]).toMatchObject({ name: 'Front Street', status: 'invited', description: '', contacts: [] })
  })

  test('finds partners by their contacts, and never by those it does not show', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const maker = await world.vendor()
    const silent = await world.vendor()
    const agreement = await world.agreement(mick, 'program')
    for (const vendor of [maker, silent]) await admitted(world, mick, vendor, agreement)
    await world.db
      .updateTable('memberships')
      .set({ tags: ['technical'] })
      .where('user_id', '=', maker.user)
      .execute()
    await world.db.updateTable('users').set({ name: 'Ada Wong' }).where('id', '=', maker.user).execute()
    const found = async (question: string) =>
      (await mick.get(`/partners?${question}`)).body.map(({ id }: { id: string }) => id)

    expect(await found('ilike(contacts.name,*ADA*)')).toEqual([maker.account])
    expect(await found(`contacts.email=${maker.email}`)).toEqual([maker.account])
    expect(await found('t(contacts.name=Ada%20Wong,contacts.tags=technical)')).toEqual([maker.account])
    expect(await found('t(contacts.name=Ada%20Wong,contacts.tags=business)')).toEqual([])
    expect(await found('contacts.name=null()')).toEqual([silent.account])
    expect(await found('ne(contacts.tags,technical)')).toEqual([silent.account])

    await world.db
      .updateTable('partners')
      .set({ status: 'invited' })
      .where('partner_id', '=', maker.account)
      .execute()
    expect(await found('contacts.name=Ada%20Wong')).toEqual([])
  })

  test('keeps former partners out unless they are asked for, and their detail readable', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    await partnersOf(world, mick, ['Champions Corp'])
    const [{ id }] = (await mick.get('/partners')).body
    await world.db.updateTable('partners').set({ status: 'ended' }).execute()

    expect((await mick.get('/partners')).body).toEqual([])
    expect(names(await mick.get('/partners?status=ended'))).toEqual(['Champions Corp'])
    expect((await mick.get(`/partners/${id.toLowerCase()}`)).body).toMatchObject({
      status: 'ended',
      contacts: [],
    })
  })
})

describe('what belongs to others', () => {
  test('is not found, in lists and one by one', async () => {
    const world = await newWorld()
    const [mick, other] = [await world.distributor(), await world.distributor()]
    await partnersOf(world, mick, ['Champions Corp'])
    const [partner] = (await mick.get('/partners')).body
    const [contract] = (await mick.get('/contracts')).body
    const [agreement] = (await mick.get('/agreements')).body
    await world.marketplace(mick)
    await world.productGroup(mick)

    for (const path of ['/partners', '/contracts', '/agreements', '/marketplaces', '/catalog/groups'])
      expect([path, (await other.get(path)).body]).toEqual([path, []])
    for (const path of [
      `/partners/${partner.id}`,
      `/contracts/${contract.id}`,
      `/contracts/${contract.id}/history`,
      `/contracts/${contract.id}/versions`,
      `/agreements/${agreement.id}`,
      `/agreements/${agreement.id}/versions`,
      `/agreements/${agreement.id}/agreements`,
      `/accounts/${mick.account}`,
      `/accounts/${mick.account}/users`,
    ])
      expect([path, await other.get(path)]).toMatchObject([
        path,
        { status: 404, body: { error_code: 'NFD_001', errors: ['Object not found.'] } },
      ])
  })

  test('nobody in particular gets 401 everywhere', async () => {
    const world = await newWorld()

    for (const path of [
      '/partners',
      '/contracts',
      '/agreements',
      '/accounts',
      '/marketplaces',
      '/catalog/groups',
      '/auth/context',
    ])
      expect([path, (await world.anonymous.get(path)).status]).toEqual([path, 401])
    expect((await world.anonymous.post('/partners', { name: 1 })).status).toBe(401)
  })
})

test('a filter, an order by a counter and a page, all in one address (T20)', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  await partnersOf(world, mick, ['Champ & Sons', 'Champions Corp', 'Front Street, Inc'])
  const [corp] = (await mick.get('/partners?name="Champions Corp"')).body
  await offer(mick, await world.agreement(mick, 'program'), { partner: { id: corp.id } })

  const answer = await mick.get(
    '/partners?and(eq(role,vendor),ilike(name,*champ*))&ordering(-stats.contracts.program)&limit=10&offset=0',
  )

  expect(names(answer)).toEqual(['Champions Corp', 'Champ & Sons'])
  expect(answer.headers['content-range']).toBe('items 0-1/2')
})
