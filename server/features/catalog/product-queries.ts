import { offeredProductList } from '@entente/shared/lists/products.ts'
import { type SqlBool, sql } from 'kysely'
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

/** Products `p` that one of these agreements opens to its partners. */
const offeredBy = (agreements: readonly string[]) => sql<SqlBool>`p.id in (
  select product_id from agreement_products where listed and agreement_id = any(${agreements}))`

const products = ({ db }: MemberCtx, agreements: readonly string[]) =>
  db
    .selectFrom('products as p')
    .leftJoin('categories as category', 'category.id', 'p.category_id')
    .where(offeredBy(agreements))

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
  const offering = await ctx.db
    .selectFrom('agreement_products')
    .select('agreement_id')
    .distinct()
    .where('listed', '=', true)
    .where('product_id', '=', productId)
    .where(sql<SqlBool>`agreement_id = any(${agreements})`)
    .execute()
  return offering.map(({ agreement_id }) => agreement_id)
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
    .where(offeredBy([agreementId]))
    .orderBy('l.id')
    .executeTakeFirst()
