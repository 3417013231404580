import type { ListingRequestState, ListingRequestType } from '@entente/shared/domain/listings.ts'
import { refreshRelation } from '../features/partners/index.ts'
import { takeId } from '../platform/ids.ts'
import type { Person, World } from './world.ts'

const none = { document_type: 'none' } as const

/** Offers a contract and gives the answer of the issuer. */
export const offer = async (issuer: Person, agreement: string, more: object = {}) =>
  (
    await issuer.post(`/agreements/${agreement}/contracts`, {
      partner: { name: 'Newcomer' },
      activation: { message: 'Welcome.' },
      ...more,
    })
  ).body

/** An account accepts what was offered to a newcomer. */
export async function accept(world: World, partner: Person, contract: { activation: { code: string } }) {
  const browser = await world.inBrowser(partner)
  return browser.post(`/activation/${contract.activation.code}/accept`, {
    email: partner.email,
    accepted: true,
    account: { id: partner.account },
  })
}

/** The partner is in the agreement: offered, accepted by link. Returns the contract's identifier. */
export async function admitted(
  world: World,
  issuer: Person,
  partner: Person,
  agreement: string,
  more: object = {},
): Promise<string> {
  const contract = await offer(issuer, agreement, more)
  await accept(world, partner, contract)
  return String(contract.id)
}

/** A distribution agreement of a program for a marketplace of its own. */
export async function distributionAgreement(
  world: World,
  owner: Person,
  program: string,
  more: object = {},
): Promise<{ id: string; marketplace: string }> {
  const marketplace = await world.marketplace(owner)
  const { body } = await owner.post(`/agreements/${program}/agreements`, {
    title: 'Distribution',
    description: 'Of what you make.',
    marketplace: { id: marketplace },
    ...none,
    ...more,
  })
  return { id: String(body.id), marketplace }
}

/** A published product of the vendor. */
export async function product({ db }: World, vendor: Person, name = 'Product'): Promise<string> {
  const id = await takeId(vendor.ctx, 'product')
  await db
    .insertInto('products')
    .values({ id, owner_id: vendor.account, name, status: 'published' })
    .execute()
  return id
}

interface Listed {
  readonly contract: string
  readonly product: string
  readonly marketplace: string
  readonly vendor: Person
  readonly provider: Person
}

/** The product is listed on the marketplace under the contract. */
export async function listed({ db }: World, { contract, product, marketplace, vendor, provider }: Listed) {
  const id = await takeId(vendor.ctx, 'listing')
  await db
    .insertInto('listings')
    .values({
      id,
      contract_id: contract,
      product_id: product,
      marketplace_id: marketplace,
      vendor_id: vendor.account,
      provider_id: provider.account,
      status: 'listed',
    })
    .execute()
  await refreshRelation(vendor.ctx, vendor.account, provider.account)
  return id
}

/** A marketplace of the account that something can be sold on. */
export async function marketplaceWithHub(world: World, owner: Person): Promise<string> {
  const [marketplace, hub] = [await world.marketplace(owner), await takeId(owner.ctx, 'hub')]
  await world.db.insertInto('hubs').values({ id: hub, owner_id: owner.account, name: 'Hub' }).execute()
  await world.db.insertInto('marketplace_hubs').values({ marketplace_id: marketplace, hub_id: hub }).execute()
  return marketplace
}

/**
 * A distributor sells a vendor's product, and lets the seller source it: the seller is in a service agreement that offers the
 * product and sources from an agreement of this type.
 */
export async function sourcing(world: World, type: 'syndication' | 'referral') {
  const [mick, vendor] = [await world.distributor(), await world.vendor()]
  const seller = type === 'syndication' ? await world.reseller() : await world.distributor()
  const program = await world.agreement(mick, 'program')
  const distribution = await distributionAgreement(world, mick, program, { auto_accept: true })
  const programContract = await admitted(world, mick, vendor, program)
  const [{ id: distributionContract }] = (await vendor.get('/contracts?type=distribution')).body
  const made = await product(world, vendor)
  const listing = await listed(world, {
    contract: distributionContract,
    product: made,
    marketplace: distribution.marketplace,
    vendor,
    provider: mick,
  })
  const group = await world.productGroup(mick)
  await world.db
    .insertInto('product_group_products')
    .values({ product_group_id: group, product_id: made })
    .execute()
  const agreement = await world.agreement(mick, type)
  const service = String(
    (
      await mick.post('/agreements', {
        type: 'service',
        title: 'Resale',
        description: 'Of what we have.',
        ...none,
        sourcing_agreement: { id: agreement },
        marketplaces: [{ id: distribution.marketplace }],
        product_groups: [{ id: group }],
      })
    ).body.id,
  )
  const serviceContract = await admitted(world, mick, seller, service)
  return {
    mick,
    vendor,
    seller,
    program,
    programContract,
    distributionContract: String(distributionContract),
    product: made,
    listing,
    agreement,
    service,
    serviceContract,
    marketplace: await marketplaceWithHub(world, seller),
  }
}

interface Asked {
  readonly listing: string
  readonly vendor: Person
  readonly type?: ListingRequestType
  readonly state?: ListingRequestState
  readonly number?: number
}

/** The vendor asked something of the listing, and it came so far. */
export async function requested(
  { db }: World,
  { listing, vendor, type = 'update', state = 'reviewing', number = 1 }: Asked,
): Promise<string> {
  const id = `${listing.replace('LST', 'LSTR')}-${String(number).padStart(3, '0')}`
  await db.insertInto('issued_ids').values({ id }).execute()
  await db
    .insertInto('listing_requests')
    .columns(['id', 'listing_id', 'vendor_id', 'provider_id', 'type', 'state', 'created_by', 'updated_by'])
    .expression((eb) =>
      eb
        .selectFrom('listings')
        .select((of) => [of.val(id).as('id'), 'listings.id as listing_id', 'vendor_id', 'provider_id'])
        .select((of) => [of.val(type).as('type'), of.val(state).as('state')])
        .select((of) => [of.val(vendor.user).as('created_by'), of.val(vendor.user).as('updated_by')])
        .where('listings.id', '=', listing),
    )
    .execute()
  return id
}

/** The seller syndicates the product, and the distributor approves; with the listing that this opens. */
export async function syndicated({
  mick,
  seller,
  agreement,
  product: made,
  marketplace,
}: Awaited<ReturnType<typeof sourcing>>): Promise<{ contract: string; listing: string }> {
  const { body: contract } = await seller.post(`/agreements/${agreement}/contracts`, {
    accepted: true,
    sourcing: { product: { id: made }, marketplace: { id: marketplace } },
  })
  await mick.post(`/contracts/${contract.id}/sign`)
  const [opened] = (await seller.get(`/listings?contract.id=${contract.id}`)).body
  return { contract: String(contract.id), listing: String(opened.id) }
}
