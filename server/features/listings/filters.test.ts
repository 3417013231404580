import { expect, test } from 'vitest'
import { listed, product, requested, sourcing, syndicated } from '../../test/trade.ts'
import { newWorld, type Person } from '../../test/world.ts'

/** Three products under one contract, one of them taken down; two of them are asked something of, one by a reseller. */
async function story() {
  const world = await newWorld()
  const trade = await sourcing(world, 'syndication')
  const { mick, vendor, seller, listing, distributionContract: contract, product: first } = trade
  const [{ marketplace }] = (await mick.get(`/listings?id=${listing}`)).body
  const under = { contract, marketplace: marketplace.id, vendor, provider: mick }
  const second = await product(world, vendor, 'Nimbus 100%_files')
  const third = await product(world, vendor, 'Archive')
  const rename = world.db.updateTable('products').set({ name: 'Backup', version: 3, external_id: 'B-1' })
  await rename.where('id', '=', first).execute()
  const listings = {
    Backup: listing,
    Nimbus: await listed(world, { ...under, product: second }),
    Archive: await listed(world, { ...under, product: third }),
  }
  await world.db
    .updateTable('listings')
    .set({ status: 'unlisted' })
    .where('id', '=', listings.Archive)
    .execute()
  const sourced = await syndicated(trade)
  const requests = {
    Backup: await requested(world, { listing, vendor, type: 'update', state: 'reviewing' }),
    Archive: await requested(world, { listing: listings.Archive, vendor, type: 'new', state: 'draft' }),
  }
  const words: Record<string, string> = {
    CONTRACT: contract,
    MARKETPLACE: marketplace.id,
    VENDOR: vendor.account,
    PROVIDER: mick.account,
    SELLER: seller.account,
    TARGET: trade.marketplace,
    LISTING: listing,
    REQUEST: requests.Backup,
    PRODUCT: first,
    SERVICE: trade.service,
  }
  const named = (query: string) => query.replace(/[A-Z]{4,}/g, (word) => words[word] ?? word)
  return { world, ...trade, sourced, listings, requests, named }
}

interface Row {
  readonly product?: { readonly name: string }
  readonly name?: string
}

/** Which of them a list answers, by the first word of the product. */
async function found(person: Person, address: string): Promise<string[]> {
  const { status, body } = await person.get(address)
  expect([address, status]).toEqual([address, 200])
  return body.map(({ product, name }: Row) => (product?.name ?? name)?.split(' ')[0])
}

const LISTINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ordering(product.name)', ['Archive', 'Backup', 'Nimbus']],
  ['status=LISTED&ordering(-product.name)', ['Nimbus', 'Backup']],
  ['contract__id=CONTRACT&status=unlisted', ['Archive']],
  [
    'marketplace.id=MARKETPLACE&vendor.id=VENDOR&provider.id=PROVIDER&ordering(product.name)',
    ['Archive', 'Backup', 'Nimbus'],
  ],
  ['product.id=PRODUCT', ['Backup']],
  ['product__name__icontains=backu', ['Backup']],
  ['product.name.icontains=0%25_f', ['Nimbus']],
  ['search=nimbus', ['Nimbus']],
  ['pending_request__is_null=true', ['Nimbus']],
  ['pending_request.id=REQUEST', ['Backup']],
  ['in(pending_request.status,(draft,deploying))', ['Archive']],
  ['pending_request.type=update', ['Backup']],
  ['pricelist.id=null()&product.name=Archive', ['Archive']],
  ['offer.id=PRD-1', []],
  ['vendor.id=PROVIDER', []],
  ['lt(created,2000-01-01)', []],
]

const REQUESTS: readonly (readonly [string, readonly string[]])[] = [
  ['ordering(product__name)', ['Archive', 'Backup']],
  ['state=reviewing', ['Backup']],
  ['status=unlisted', ['Archive']],
  ['type=new', ['Archive']],
  ['listing.id=LISTING', ['Backup']],
  ['listing.contract.id=CONTRACT&contract__id=CONTRACT&ordering(-state)', ['Backup', 'Archive']],
  ['product.version=ge=2', ['Backup']],
  ['listing.product.version=1', ['Archive']],
  ['vendor__id=VENDOR&provider__id=PROVIDER&marketplace__id=MARKETPLACE&type=new', ['Archive']],
  ['search=REQUEST', ['Backup']],
]

const PRODUCTS: readonly (readonly [string, readonly string[]])[] = [
  ['ordering(name)', ['Backup', 'Nimbus']],
  ['visibility.listing=true&visibility.catalog=false&external_id=B-1', ['Backup']],
  ['visibility.owner=true', []],
  ['owner.id=VENDOR&like(name,Nim*)', ['Nimbus']],
  ['status=indevelopment', []],
  ['events.published.at=null()&name=Backup', ['Backup']],
  ['sourcing.marketplaces=null()&ordering(name)', ['Backup', 'Nimbus']],
  ['purchase_model=referral', []],
]

test('listings, requests and products are filtered, ordered and searched', async () => {
  const { mick, named } = await story()
  for (const [path, questions] of [
    ['/listings', LISTINGS],
    ['/listing-requests', REQUESTS],
    ['/products', PRODUCTS],
  ] as const)
    for (const [query, expected] of questions)
      expect([query, await found(mick, `${path}?${named(query)}`)]).toEqual([query, expected])
})

test('a reseller asks for what it sources, where for, and in which group it found it', async () => {
  const { seller, named, world } = await story()
  const { id: group } = await world.db.selectFrom('product_groups').select('id').executeTakeFirstOrThrow()
  const questions = [
    ['sourcing.marketplaces=TARGET', ['Backup']],
    ['sourcing.marketplaces=MARKETPLACE', []],
    [`groups.id=${group}`, ['Backup']],
    ['visibility.syndication=true', ['Backup']],
    ['visibility.syndication=false', []],
  ] as const
  for (const [query, expected] of questions)
    expect([query, await found(seller, `/products?${named(query)}`)]).toEqual([query, expected])
})

test.each([
  ['/listings?status=lost', 'status: Allowed are: unlisted, listed'],
  ['/listings?ordering(id)', 'ordering'],
  ['/listings?like(product.name.icontains,a*)', 'product.name.icontains'],
  ['/listing-requests?nothing=1', 'nothing'],
  ['/products?visibility.owner=maybe', 'visibility.owner'],
])('%s is refused', async (address, complaint) => {
  const world = await newWorld()
  const { status, body } = await (await world.vendor()).get(address)
  expect([status, body.error_code]).toEqual([400, 'VAL_001'])
  expect(body.errors[0]).toContain(complaint)
})
