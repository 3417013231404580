import type { Insertable } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { LISTINGS } from '../demo/listings.ts'
import { MARKETPLACES } from '../demo/marketplaces.ts'
import { PRODUCTS } from '../demo/products.ts'
import type { Calendar } from '../story/calendar.ts'
import { inForceSince, lastAct, type ToldContract } from '../story/contracts.ts'
import { accountId } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'

type Listing = Insertable<Database['listings']>

/** Writes what is sold where: under distribution contracts by vendors, under syndication contracts by resellers. */
export async function writeListings(
  ctx: Ctx,
  at: Calendar,
  contracts: readonly ToldContract[],
): Promise<Listing[]> {
  const listings = [...distributed(at, contracts), ...contracts.flatMap(syndicated)]
  await issueIds(
    ctx,
    listings.map(({ id }) => id),
  )
  await ctx.db.insertInto('listings').values(listings).execute()
  return listings
}

const distributed = (at: Calendar, contracts: readonly ToldContract[]): Listing[] =>
  Object.entries(LISTINGS).flatMap(([title, rows]) =>
    rows.flatMap(({ ids, vendor, since, listed = [], unlisted = [] }) => {
      const contract = contracts.find(
        ({ seed, acts }) =>
          seed.title === title && seed.partner === vendor && acts.some(({ to }) => to === 'active'),
      )
      if (!contract) throw new Error(`${vendor} never had a contract of ${title}`)
      return [...listed, ...unlisted].map((product, index): Listing => {
        const isListed = index < listed.length
        const listedAt = at(since, vendor)
        return {
          id: `${ids}-${String(index + 1).padStart(3, '0')}`,
          contract_id: contract.seed.id,
          product_id: PRODUCTS[product].id,
          marketplace_id: contract.agreement.marketplaceId ?? '',
          vendor_id: contract.ownerId,
          provider_id: contract.issuerId,
          status: isListed ? 'listed' : 'unlisted',
          created_at: listedAt,
          updated_at: isListed ? listedAt : endOf(contract, listedAt),
        }
      })
    }),
  )

/** A syndicated product is on the reseller's marketplace from the approval until the contract ends. */
function syndicated(contract: ToldContract): Listing[] {
  const { seed, ownerId } = contract
  const approvedAt = inForceSince(contract)
  if (!approvedAt || !seed.product || !seed.marketplace || !seed.listing) return []
  const isListed = lastAct(contract).to === 'active'
  return [
    {
      id: seed.listing,
      contract_id: seed.id,
      product_id: PRODUCTS[seed.product].id,
      marketplace_id: MARKETPLACES[seed.marketplace].id,
      vendor_id: accountId(PRODUCTS[seed.product].vendor),
      provider_id: ownerId,
      status: isListed ? 'listed' : 'unlisted',
      created_at: approvedAt,
      updated_at: isListed ? approvedAt : endOf(contract, approvedAt),
    },
  ]
}

const endOf = (contract: ToldContract, otherwise: Date): Date => {
  const { to, at } = lastAct(contract)
  return to === 'terminated' ? at : otherwise
}
