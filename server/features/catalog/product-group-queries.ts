import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { productGroupList } from '@entente/shared/lists/product-groups.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'

const productGroupTable = tableOver<{ pg: 'product_groups'; creator: 'users'; updater: 'users' }>()(
  productGroupList,
  {
    id: 'pg.id',
    name: 'pg.name',
    'stats.agreements': computed(sql.ref('counted.agreements'), false),
    'stats.contracts': computed(sql.ref('counted.contracts'), false),
    'stats.products': computed(sql.ref('counted.products'), false),
    'events.created.at': 'pg.created_at',
    'events.created.by.id': 'pg.created_by?',
    'events.created.by.name': 'creator.name',
    'events.updated.at': 'pg.updated_at',
    'events.updated.by.id': 'pg.updated_by?',
    'events.updated.by.name': 'updater.name',
  },
  { key: ['id'] },
)

interface Counted {
  products: number
  agreements: number
  contracts: number
}

/** Counts what the caller may see: all of it for the owner, its own for others. */
const countedFor = ({ actor }: MemberCtx) =>
  sql<Counted>`(
    select
      (select count(*)::int from product_group_products p where p.product_group_id = pg.id) as products,
      count(distinct l.agreement_id)::int as agreements,
      count(v.contract_id) filter (where v.status in (${sql.join([...OPEN_STATUSES])}))::int as contracts
    from agreement_product_groups l
    left join contract_parties v on v.agreement_id = l.agreement_id and v.account_id = ${actor.account.id}
    where l.product_group_id = pg.id
      and l.agreement_id in (select agreement_id from agreement_viewers where account_id = ${actor.account.id}))`.as(
    'counted',
  )

const productGroups = (ctx: MemberCtx) =>
  ctx.db
    .selectFrom('product_groups as pg')
    .leftJoin('users as creator', 'creator.id', 'pg.created_by')
    .leftJoin('users as updater', 'updater.id', 'pg.updated_by')
    .innerJoinLateral(countedFor(ctx), (join) => join.onTrue())

const columns = (ctx: MemberCtx) =>
  productGroups(ctx)
    .innerJoin('accounts as o', 'o.id', 'pg.owner_id')
    .selectAll('pg')
    .select(['o.name as owner_name', 'o.icon as owner_icon'])
    .select(['creator.name as creator_name', 'updater.name as updater_name'])
    .select(['counted.products', 'counted.agreements', 'counted.contracts'])

export type ProductGroupRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The caller's own product groups. */
export async function listProductGroups(ctx: MemberCtx, list: ListRequest): Promise<Page<ProductGroupRow>> {
  const own = sql<boolean>`pg.owner_id = ${ctx.actor.account.id}`
  const [rows, all] = [columns(ctx).where(own), productGroups(ctx).where(own)]
  return await readPage(ctx, list, productGroupTable, { rows, all })
}

/** Product groups that a service agreement offers. */
export async function listProductGroupsOf(
  ctx: MemberCtx,
  agreementId: string,
  list: ListRequest,
): Promise<Page<ProductGroupRow>> {
  const linked = sql<boolean>`pg.id in (
    select product_group_id from agreement_product_groups where agreement_id = ${agreementId})`
  const [rows, all] = [columns(ctx).where(linked), productGroups(ctx).where(linked)]
  return await readPage(ctx, list, productGroupTable, { rows, all })
}

/** One product group, for whoever just named it as its own. */
export const findProductGroup = (ctx: MemberCtx, id: string): Promise<ProductGroupRow | undefined> =>
  columns(ctx).where('pg.id', '=', id).executeTakeFirst()
