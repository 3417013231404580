import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MemberCtx } from '../../platform/context.ts'
import type { Page } from '../../platform/http/page.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { asksFor, type ListRequest, matching, ordered } from '../../platform/lists/query.ts'

const of = filtersOver<{ p: 'partners' }>()

/** What may be asked of GET /partners. */
const partnerFilters = filters({
  id: of.word('p.partner_id', { search: true, ordering: true, nullable: true }),
  name: of.text('p.name', { search: true, ordering: true }),
  type: of.word('p.type', { ordering: true }),
  role: of.word('p.role', { ordering: true }),
  status: of.word('p.status', { ordering: true }),
  public: of.boolean('p.public', { nullable: true }),
  'stats.contracts.program': of.number('p.program', { ordering: true }),
  'stats.contracts.distribution': of.number('p.distribution', { ordering: true }),
  'stats.contracts.service': of.number('p.service', { ordering: true }),
  'stats.contracts.syndication': of.number('p.syndication', { ordering: true }),
  'stats.listings': of.number('p.listings', { ordering: true }),
})

const relations = (ctx: MemberCtx) =>
  ctx.db.selectFrom('partners as p').where('p.account_id', '=', ctx.actor.account.id)

const columns = (ctx: MemberCtx) =>
  relations(ctx)
    .innerJoin('accounts as a', 'a.id', 'p.partner_id')
    .select([
      'p.partner_id',
      'p.name',
      'p.type',
      'p.role',
      'p.status',
      'p.public',
      'p.external_id',
      'p.since',
    ])
    .select(['p.program', 'p.distribution', 'p.service', 'p.syndication', 'p.listings'])
    .select([
      'a.icon',
      'a.description',
      'a.overview',
      'a.headquarters',
      'a.countries',
      'a.languages',
      'a.websites',
    ])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('memberships as m')
          .innerJoin('users as u', 'u.id', 'm.user_id')
          .select(['u.id', 'u.name', sql<string>`u.email::text`.as('email'), 'u.icon', 'm.tags'])
          .whereRef('m.account_id', '=', 'p.partner_id')
          .where('m.status', '=', 'joined')
          .where(sql<boolean>`m.tags <> '{}'`)
          .orderBy('u.name')
          .orderBy('u.id'),
      ).as('contacts'),
      jsonArrayFrom(
        eb
          .selectFrom('account_industries as ai')
          .innerJoin('industries as i', 'i.id', 'ai.industry_id')
          .select(['i.id', 'i.name'])
          .whereRef('ai.account_id', '=', 'p.partner_id')
          .orderBy('i.name'),
      ).as('industries'),
    ])

export type PartnerRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The caller's directory, by name. */
export async function listPartners(ctx: MemberCtx, list: ListRequest): Promise<Page<PartnerRow>> {
  // Partners whose relation ended are listed only when a filter on the status asks for them (D-69).
  const condition = asksFor(list, 'status')
    ? matching(list, partnerFilters)
    : sql<boolean>`p.status <> 'ended' and ${matching(list, partnerFilters)}`
  const otherwise = [{ field: 'name', descending: false }]
  const order = ordered(list, partnerFilters, { otherwise, key: 'p.partner_id' })
  const [items, { total }] = await Promise.all([
    columns(ctx).where(condition).orderBy(order).limit(list.limit).offset(list.offset).execute(),
    relations(ctx).where(condition).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

/** One partner of the caller, whatever became of the relation (D-84). */
export const findPartner = (ctx: MemberCtx, id: string): Promise<PartnerRow | undefined> =>
  columns(ctx).where('p.partner_id', '=', id).executeTakeFirst()
