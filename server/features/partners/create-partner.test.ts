import { describe, expect, test } from 'vitest'
import { newWorld, type Person, type World } from '../../test/world.ts'

const newAgreement = { title: 'Vendor terms', description: 'What we **agree**.' }

const invite = (more: object) => ({ type: 'vendor', name: 'Champions LLC', action: 'invite', ...more })

const directory = async (person: Person) => (await person.get('/partners')).body

describe('inviting a vendor', () => {
  test('under an existing program agreement makes an invited partner and a pending contract with a link', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program', 'Vendor Program')

    const { status, body } = await mick.post(
      '/partners',
      invite({ agreement: { id: agreement }, external_id: 'champ 001' }),
    )

    expect(status).toBe(201)
    expect(body.partner).toMatchObject({
      id: expect.stringMatching(/^VA-\d{3}-\d{3}$/),
      name: 'Champions LLC',
      status: 'invited',
      role: 'vendor',
      external_id: 'champ 001',
      stats: { contracts: { program: 1, distribution: 0, service: 0, syndication: 0 }, listings: 0 },
    })
    expect(body.contract).toMatchObject({
      id: expect.stringMatching(/^CRP-\d{5}-\d{5}-\d{5}$/),
      name: 'Contract of Vendor Program',
      status: 'pending',
      version: 1,
      version_created: null,
      partner: { id: body.partner.id, external_id: 'champ 001' },
      activation: {
        link: expect.stringMatching(/^http:\/\/entente\.test\/contracts\/activate\?secret=[\w-]{43}$/),
      },
    })
    expect(body.agreement).toMatchObject({ id: agreement, stats: { contracts: 1, versions: 1 } })
    expect(await directory(mick)).toEqual([body.partner])
  })

  test('under a new program agreement makes one distribution agreement for each marketplace, none without', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const marketplaces = [
      { id: await world.marketplace(mick, 'Nordics') },
      { id: await world.marketplace(mick, 'Alps') },
    ]

    const two = await mick.post('/partners', invite({ new_agreement: { ...newAgreement, marketplaces } }))
    const none = await mick.post('/partners', invite({ new_agreement: newAgreement }))

    expect(two.body.distribution_agreements).toMatchObject([
      {
        title: 'Alps Distribution Agreement',
        auto_accept: true,
        document_type: 'none',
        description: newAgreement.description,
      },
      { title: 'Nordics Distribution Agreement', parent: { id: two.body.agreement.id } },
    ])
    expect(two.body.distribution_contracts).toEqual([])
    expect(none.body.distribution_agreements).toEqual([])
  })
})

describe('making the account at once', () => {
  test('signs for a vendor, with its distribution contracts and three users beside the one who acts', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const users = [await world.colleague(mick), await world.colleague(mick), await world.colleague(mick)]
    const marketplaces = [{ id: await world.marketplace(mick) }, { id: await world.marketplace(mick) }]

    const { status, body } = await mick.post('/partners', {
      type: 'vendor',
      name: 'Champions LLC',
      action: 'create',
      new_agreement: { ...newAgreement, marketplaces },
      users: users.map(({ id }) => ({ id })),
    })

    expect(status).toBe(201)
    expect(body.partner).toMatchObject({
      status: 'active',
      stats: { contracts: { program: 1, distribution: 2 } },
    })
    expect(body.contract).toMatchObject({ status: 'active', version: 1, signee: { id: mick.user } })
    expect(body.contract.activation.link).toBeUndefined()
    expect(body.distribution_contracts).toHaveLength(2)
    expect(body.distribution_contracts[0]).toMatchObject({
      status: 'active',
      events: { signed: { by: { id: mick.user } }, countersigned: { by: { id: 'system' } } },
    })
    const members = await world.db
      .selectFrom('group_members as m')
      .innerJoin('groups as g', 'g.id', 'm.group_id')
      .select(['m.user_id', 'g.name'])
      .where('g.account_id', '=', body.partner.id)
      .execute()
    expect(members.map((row) => row.user_id).sort()).toEqual([mick.user, ...users.map(({ id }) => id)].sort())
    expect(new Set(members.map((row) => row.name))).toEqual(new Set(['Administrators']))
  })

  test('signs for a reseller whose agreement links marketplaces, product groups and what it sources from', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const marketplace = await world.marketplace(mick)
    const group = await world.productGroup(mick)
    const sourcing = await world.agreement(mick, 'syndication', 'Syndication terms')

    const { body } = await mick.post('/partners', {
      type: 'reseller',
      name: 'ACreed LLC',
      action: 'create',
      new_agreement: {
        title: 'Reseller terms',
        description: 'What we agree.',
        marketplaces: [{ id: marketplace }],
        product_groups: [{ id: group.toLowerCase() }],
        sourcing_agreement: { id: sourcing },
      },
    })

    expect(body.partner).toMatchObject({
      id: expect.stringMatching(/^PA-/),
      role: 'reseller',
      status: 'active',
    })
    expect(body.contract).toMatchObject({ type: 'service', status: 'active' })
    expect(body.agreement.sourcing_agreement).toEqual({ id: sourcing, name: 'Syndication terms' })
    const { id } = body.agreement
    expect((await mick.get(`/agreements/${id}/marketplaces`)).body).toMatchObject([{ id: marketplace }])
    expect((await mick.get(`/agreements/${id}/product-groups`)).body).toMatchObject([{ id: group }])
  })

  test.each(['vendor', 'reseller'] as const)('under an existing agreement signs for a %s', async (type) => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, type === 'vendor' ? 'program' : 'service')

    const { body } = await mick.post('/partners', {
      type,
      name: 'Partner',
      action: 'create',
      agreement: { id: agreement },
    })

    expect(body.partner.status).toBe('active')
    expect(body.distribution_contracts).toEqual([])
  })

  test('the new account appears among those the acting user can switch to', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'program')
    const { body } = await mick.post('/partners', {
      ...invite({ agreement: { id: agreement } }),
      action: 'create',
    })

    const login = await world.anonymous.post('/auth/login', { email: mick.email, password: 'correct horse' })
    const mine = await world.withCookie(String(login.headers['set-cookie'])).get('/accounts')

    expect(mine.body.map((account: { id: string }) => account.id).sort()).toEqual(
      [mick.account, body.partner.id].sort(),
    )
  })
})

describe('a reseller invitation', () => {
  test('under an existing service agreement makes an invited reseller', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const agreement = await world.agreement(mick, 'service')

    const { body } = await mick.post('/partners', {
      type: 'reseller',
      name: 'ACreed LLC',
      action: 'invite',
      agreement: { id: agreement },
    })

    expect(body.partner).toMatchObject({
      role: 'reseller',
      status: 'invited',
      stats: { contracts: { service: 1 } },
    })
    expect(body.contract).toMatchObject({ type: 'service', status: 'pending' })
  })

  test('under a new service agreement makes an invited reseller', async () => {
    const world = await newWorld()
    const mick = await world.distributor()
    const sourcing_agreement = { id: await world.agreement(mick, 'referral') }

    const { body } = await mick.post('/partners', {
      type: 'reseller',
      name: 'ACreed LLC',
      action: 'invite',
      new_agreement: { ...newAgreement, sourcing_agreement },
    })

    expect(body.partner.status).toBe('invited')
    expect(body.agreement.type).toBe('service')
  })
})

interface Refused {
  readonly title: string
  readonly code: string
  readonly errors: readonly string[]
  readonly status?: number
  readonly request: (world: World, mick: Person) => Promise<object>
}

const REFUSED: readonly Refused[] = [
  {
    title: 'a marketplace that already has a distribution agreement',
    code: 'AGR_004',
    errors: ['new_agreement.marketplaces.1.id: Marketplace MP-00001 already has a distribution agreement.'],
    request: async (world, mick) => {
      await world.db.insertInto('issued_ids').values({ id: 'MP-00001' }).execute()
      await world.db
        .insertInto('marketplaces')
        .values({ id: 'MP-00001', owner_id: mick.account, name: 'Taken' })
        .execute()
      await mick.post(
        '/partners',
        invite({ new_agreement: { ...newAgreement, marketplaces: [{ id: 'MP-00001' }] } }),
      )
      const free = await world.marketplace(mick)
      return invite({ new_agreement: { ...newAgreement, marketplaces: [{ id: free }, { id: 'MP-00001' }] } })
    },
  },
  {
    title: 'a new service agreement without a sourcing agreement',
    code: 'AGR_005',
    errors: [
      'new_agreement.sourcing_agreement: Sourcing agreement is required: choose one of your syndication or referral agreements.',
    ],
    request: async () => ({
      type: 'reseller',
      name: 'ACreed',
      action: 'invite',
      new_agreement: newAgreement,
    }),
  },
  {
    title: 'a sourcing agreement that is no sourcing agreement',
    code: 'AGR_005',
    errors: [
      'new_agreement.sourcing_agreement: Sourcing agreement is required: choose one of your syndication or referral agreements.',
    ],
    request: async (world, mick) => ({
      type: 'reseller',
      name: 'ACreed',
      action: 'invite',
      new_agreement: { ...newAgreement, sourcing_agreement: { id: await world.agreement(mick, 'program') } },
    }),
  },
  {
    title: 'an agreement without an active version',
    code: 'AGR_006',
    errors: ['agreement.id: Agreement has no active version.'],
    request: async (world, mick) => {
      const id = await world.agreement(mick, 'program')
      await world.db
        .updateTable('agreement_versions')
        .set({ active: false })
        .where('agreement_id', '=', id)
        .execute()
      return invite({ agreement: { id } })
    },
  },
  {
    title: 'an agreement of somebody else, like one that does not exist',
    code: 'VAL_001',
    errors: ['agreement.id: There is no such object.'],
    request: async (world) =>
      invite({ agreement: { id: await world.agreement(await world.distributor(), 'program') } }),
  },
  {
    title: 'an agreement of the wrong type',
    code: 'VAL_001',
    errors: ['agreement.id: There is no such object.'],
    request: async (world, mick) => invite({ agreement: { id: await world.agreement(mick, 'service') } }),
  },
  {
    title: 'an external id that another partner has',
    code: 'VAL_001',
    errors: ['external_id: This is already used for another of your partners.'],
    request: async (world, mick) => {
      const agreement = { id: await world.agreement(mick, 'program') }
      await mick.post('/partners', invite({ agreement, external_id: 'champ 001' }))
      return invite({ agreement, external_id: ' champ 001 ' })
    },
  },
  {
    title: 'a name of 65 characters and every other wrong field, all at once',
    code: 'VAL_001',
    errors: [
      'type: Allowed are: vendor, reseller.',
      'name: At most 64 characters are allowed.',
      'action: Allowed are: create, invite.',
      'message: At most 200 characters are allowed.',
    ],
    request: async () => ({ type: 'friend', name: 'x'.repeat(65), action: 'wait', message: 'x'.repeat(201) }),
  },
  {
    title: 'a blank name and a new agreement that says nothing',
    code: 'VAL_001',
    errors: [
      'name: This field is required.',
      'new_agreement.title: This field is required.',
      'new_agreement.description: This field is required.',
      'new_agreement.link: This must be a link that begins with http:// or https://.',
    ],
    request: async () =>
      invite({
        name: '  ',
        new_agreement: {
          title: ' ',
          description: ' ',
          document_type: 'external',
          link: 'javascript:alert(1)',
        },
      }),
  },
  {
    title: 'neither an agreement nor a new one',
    code: 'VAL_001',
    errors: ['agreement: This field is required.'],
    request: async () => invite({}),
  },
  {
    title: 'an agreement and a new one',
    code: 'VAL_001',
    errors: ['new_agreement: This can not be given together with agreement.'],
    request: async (world, mick) =>
      invite({ agreement: { id: await world.agreement(mick, 'program') }, new_agreement: newAgreement }),
  },
  {
    title: 'a marketplace given twice',
    code: 'VAL_001',
    errors: ['new_agreement.marketplaces.1.id: This is given twice.'],
    request: async (world, mick) => {
      const id = await world.marketplace(mick)
      return invite({ new_agreement: { ...newAgreement, marketplaces: [{ id }, { id: id.toLowerCase() }] } })
    },
  },
  {
    title: 'a marketplace of somebody else',
    code: 'VAL_001',
    errors: ['new_agreement.marketplaces.0.id: There is no such object.'],
    request: async (world) =>
      invite({
        new_agreement: {
          ...newAgreement,
          marketplaces: [{ id: await world.marketplace(await world.distributor()) }],
        },
      }),
  },
  {
    title: 'a user of another account',
    code: 'VAL_001',
    errors: ['users.0.id: There is no such object.'],
    request: async (world, mick) => ({
      ...invite({ agreement: { id: await world.agreement(mick, 'program') } }),
      action: 'create',
      users: [{ id: (await world.vendor()).user }],
    }),
  },
  {
    title: 'a text with a NUL character',
    code: 'VAL_001',
    errors: ['name: This contains characters that can not be stored.'],
    request: async () => invite({ name: 'a\0b', new_agreement: newAgreement }),
  },
  {
    title: 'a link with a line break in it',
    code: 'VAL_001',
    errors: ['new_agreement.link: This must be a link that begins with http:// or https://.'],
    request: async () =>
      invite({
        new_agreement: { ...newAgreement, document_type: 'external', link: 'https://example.com/a\nb' },
      }),
  },
  {
    title: 'a file whose content is no base64',
    code: 'VAL_001',
    errors: ['new_agreement.file: This must be a file: its name and its content in base64.'],
    request: async () =>
      invite({
        new_agreement: {
          ...newAgreement,
          document_type: 'uploaded',
          file: { name: 'terms.pdf', content: `${' '.repeat(1_000_000)}!` },
        },
      }),
  },
  {
    title: 'a file that is a program',
    code: 'VAL_001',
    errors: [
      'new_agreement.file: This kind of file is not accepted. Accepted are: pdf, docx, odt, txt, html, png, jpg.',
    ],
    request: async () =>
      invite({
        new_agreement: {
          ...newAgreement,
          document_type: 'uploaded',
          file: {
            name: 'terms.pdf',
            content: Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0').toString('base64'),
          },
        },
      }),
  },
]

describe('a refused wizard names its field and leaves nothing behind', () => {
  test.each(REFUSED)('$title', async ({ code, errors, request, status = 400 }) => {
    const world = await newWorld()
    const mick = await world.distributor()
    const body = await request(world, mick)
    const before = await world.countRows()

    const refused = await mick.post('/partners', body)

    expect(refused.body).toEqual({ error_code: code, errors })
    expect(refused.status).toBe(status)
    expect(refused.headers['content-type']).toBe('application/json')
    expect(await world.countRows()).toEqual(before)
  })

  test.each([
    ['vendor', 'program'],
    ['reseller', 'service'],
  ])('an account without the grant may not invite a %s', async (type, agreement) => {
    const world = await newWorld()
    const reseller = await world.reseller()

    const { status, body } = await reseller.post('/partners', {
      type,
      name: 'A',
      action: 'invite',
      agreement: { id: 'AGP-1' },
    })

    expect([status, body]).toEqual([
      403,
      {
        error_code: 'ACC_001',
        errors: [`Account is not allowed to create ${agreement} agreements and contracts.`],
      },
    ])
  })
})
