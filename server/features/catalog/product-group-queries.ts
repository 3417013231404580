import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { type ListRequest, matching, ordered } from '../../platform/lists/query.ts'

const of = filtersOver<{ pg: 'product_groups' }>()

/** What may be asked of GET /catalog/groups. */
const productGroupFilters = filters({
  id: of.word('pg.id', { search: true, ordering: true }),
  name: of.text('pg.name', { search: true, ordering: true }),
})

/** Numbers are the owner's; others count only what is theirs. */
const columns = (ctx: MemberCtx) =>
  ctx.db
    .selectFrom('product_groups as pg')
    .innerJoin('accounts as o', 'o.id', 'pg.owner_id')
    .selectAll('pg')
    .select(['o.name as owner_name', 'o.icon as owner_icon'])
    .select((eb) => [
      eb
        .selectFrom('product_group_products as p')
        .whereRef('p.product_group_id', '=', 'pg.id')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('products'),
      eb
        .selectFrom('agreement_product_groups as l')
        .whereRef('l.product_group_id', '=', 'pg.id')
        .where(
          sql<boolean>`(pg.owner_id = ${ctx.actor.account.id} or exists (
            select from contracts c where c.agreement_id = l.agreement_id and c.owner_id = ${ctx.actor.account.id}))`,
        )
        .select(sql<number>`count(*)::int`.as('n'))
        .as('agreements'),
      eb
        .selectFrom('agreement_product_groups as l')
        .innerJoin('contracts as c', 'c.agreement_id', 'l.agreement_id')
        .whereRef('l.product_group_id', '=', 'pg.id')
        .where('c.status', 'in', [...OPEN_STATUSES])
        .where(sql<boolean>`(pg.owner_id = ${ctx.actor.account.id} or c.owner_id = ${ctx.actor.account.id})`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('contracts'),
    ])

export type ProductGroupRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The caller's own product groups. */
export async function listProductGroups(ctx: MemberCtx, list: ListRequest) {
  const condition = matching(list, productGroupFilters)
  const order = ordered(list, productGroupFilters, {
    otherwise: [{ field: 'name', descending: false }],
    key: 'pg.id',
  })
  const [items, { total }] = await Promise.all([
    columns(ctx)
      .where('pg.owner_id', '=', ctx.actor.account.id)
      .where(condition)
      .orderBy(order)
      .limit(list.limit)
      .offset(list.offset)
      .execute(),
    ctx.db
      .selectFrom('product_groups as pg')
      .where('pg.owner_id', '=', ctx.actor.account.id)
      .where(condition)
      .select(sql<number>`count(*)::int`.as('total'))
      .executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

/** Product groups a service agreement offers. */
export const productGroupsOf = (ctx: MemberCtx, agreementId: string): Promise<ProductGroupRow[]> =>
  columns(ctx)
    .innerJoin('agreement_product_groups as link', 'link.product_group_id', 'pg.id')
    .where('link.agreement_id', '=', agreementId)
    .orderBy('pg.name')
    .orderBy('pg.id')
    .execute()
