import type { Ctx } from '../../platform/context.ts'
import { CATEGORIES, categoryOf } from '../demo/categories.ts'
import { HUBS, MARKETPLACES } from '../demo/marketplaces.ts'
import { PRODUCT_GROUPS } from '../demo/product-groups.ts'
import { PRODUCTS } from '../demo/products.ts'
import { earliest, type ToldAccount } from '../story/accounts.ts'
import { inForceSince, type ToldContract } from '../story/contracts.ts'
import { accountId, channelOf, signeeOf } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'

/** Writes hubs, marketplaces, products and the groups they are in. */
export async function writeCatalog(
  ctx: Ctx,
  accounts: readonly ToldAccount[],
  contracts: readonly ToldContract[],
): Promise<void> {
  const openedAt = new Map(accounts.map(({ key, openedAt }) => [key, openedAt ?? undefined]))
  const tables = [HUBS, MARKETPLACES, PRODUCT_GROUPS, CATEGORIES, PRODUCTS]
  await issueIds(
    ctx,
    tables.flatMap((table) => Object.values<{ readonly id: string }>(table).map(({ id }) => id)),
  )
  await ctx.db
    .insertInto('hubs')
    .values(Object.values(HUBS).map(({ id, owner, name }) => ({ id, owner_id: accountId(owner), name })))
    .execute()
  await ctx.db
    .insertInto('marketplaces')
    .values(
      Object.entries(MARKETPLACES).map(([name, { id, hub, description, currency, countries }]) => ({
        id,
        owner_id: accountId(HUBS[hub].owner),
        name,
        description,
        currency,
        countries: [...countries],
        created_at: openedAt.get(HUBS[hub].owner),
        updated_at: openedAt.get(HUBS[hub].owner),
      })),
    )
    .execute()
  await ctx.db
    .insertInto('marketplace_hubs')
    .values(Object.values(MARKETPLACES).map(({ id, hub }) => ({ marketplace_id: id, hub_id: HUBS[hub].id })))
    .execute()
  await ctx.db
    .insertInto('product_groups')
    .values(
      Object.entries(PRODUCT_GROUPS).map(([name, { id, owner, description }]) => ({
        id,
        owner_id: accountId(owner),
        name,
        description,
        created_at: openedAt.get(owner),
        created_by: channelOf(owner),
        updated_at: openedAt.get(owner),
        updated_by: channelOf(owner),
      })),
    )
    .execute()
  await ctx.db
    .insertInto('categories')
    .values(Object.entries(CATEGORIES).map(([name, { id }]) => ({ id, name })))
    .execute()
  await ctx.db
    .insertInto('products')
    .values(
      Object.entries(PRODUCTS).map(([name, { id, vendor, status, groups = [], code }]) => {
        const at = mayPublishSince(contracts, accountId(vendor))
        const by = signeeOf(vendor)
        return {
          id,
          owner_id: accountId(vendor),
          name,
          status: status ?? ('published' as const),
          category_id: categoryOf(groups) ?? null,
          external_id: code,
          created_at: at,
          created_by: by,
          updated_at: at,
          updated_by: by,
          ...(status !== 'draft' && { published_at: at, published_by: by }),
        }
      }),
    )
    .execute()
  await ctx.db
    .insertInto('product_group_products')
    .values(
      Object.values(PRODUCTS).flatMap(({ id, groups = [] }) =>
        groups.map((group) => ({ product_group_id: PRODUCT_GROUPS[group].id, product_id: id })),
      ),
    )
    .execute()
}

/** A vendor may define products from its first distribution contract on. */
const mayPublishSince = (contracts: readonly ToldContract[], vendorId: string): Date | undefined =>
  earliest(
    contracts
      .filter(({ seed, ownerId }) => seed.type === 'distribution' && ownerId === vendorId)
      .map(inForceSince),
  )
