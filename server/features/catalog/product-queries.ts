import { offeredProductList } from '@entente/shared/lists/products.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'

const productTable = tableOver<{ p: 'products' }>()(
  offeredProductList,
  {
    id: 'p.id',
    name: 'p.name',
    'category.id': 'p.category_id?',
    'category.name': computed(sql.ref('category.name')),
  },
  { key: ['id'] },
)

/** Products `p` in a linked group that are listed on a linked marketplace of the agreement (domain: section 5.4). */
const offeredBy = (agreementId: string) => sql<boolean>`exists (
  select from agreement_product_groups g
  join product_group_products m on m.product_group_id = g.product_group_id
  where g.agreement_id = ${agreementId} and m.product_id = p.id
) and exists (
  select from agreement_marketplaces l
  join listings on listings.marketplace_id = l.marketplace_id and listings.status = 'listed'
  where l.agreement_id = ${agreementId} and listings.product_id = p.id
)`

const products = ({ db }: MemberCtx, agreements: readonly string[]) =>
  db
    .selectFrom('products as p')
    .leftJoin('categories as category', 'category.id', 'p.category_id')
    .where(
      agreements.length === 0
        ? sql<boolean>`false`
        : sql<boolean>`(${sql.join(agreements.map(offeredBy), sql` or `)})`,
    )

const columns = (ctx: MemberCtx, agreements: readonly string[]) =>
  products(ctx, agreements)
    .innerJoin('accounts as o', 'o.id', 'p.owner_id')
    .select(['p.id', 'p.name', 'p.icon', 'p.status', 'p.description'])
    .select(['p.owner_id', 'o.name as owner_name', 'o.icon as owner_icon'])
    .select(['p.category_id', 'category.name as category_name'])

export type ProductRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** What partners of these service agreements find in their catalogue, by name. */
export const listProductsOf = (
  ctx: MemberCtx,
  agreements: readonly string[],
  list: ListRequest,
): Promise<Page<ProductRow>> =>
  readPage(ctx, list, productTable, { rows: columns(ctx, agreements), all: products(ctx, agreements) })

/** Those of the service agreements that offer this product. */
export async function offeringOf(
  ctx: MemberCtx,
  agreements: readonly string[],
  productId: string,
): Promise<string[]> {
  const offering: string[] = []
  for (const agreement of agreements) {
    const offered = products(ctx, [agreement]).select('p.id').where('p.id', '=', productId)
    if (await offered.executeTakeFirst()) offering.push(agreement)
  }
  return offering
}

/** Where the product is listed that the agreement offers; of several places the first. */
export const findOffer = (
  { db }: MemberCtx,
  agreementId: string,
  productId: string,
): Promise<{ vendor_id: string; listing_id: string } | undefined> =>
  db
    .selectFrom('products as p')
    .innerJoin('listings as l', 'l.product_id', 'p.id')
    .innerJoin('agreement_marketplaces as m', 'm.marketplace_id', 'l.marketplace_id')
    .select(['p.owner_id as vendor_id', 'l.id as listing_id'])
    .where('p.id', '=', productId)
    .where('m.agreement_id', '=', agreementId)
    .where('l.status', '=', 'listed')
    .where(offeredBy(agreementId))
    .orderBy('l.id')
    .executeTakeFirst()
