import { partnerList } from '@entente/shared/lists/partners.ts'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MemberCtx } from '../../platform/context.ts'
import { asksFor, type ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'

/** The contacts that a partner shows; what an invited or former one says of itself is not shown, so not found either (D-40). */
const amongContacts: Related = (condition) => sql`exists (
  select from memberships m
  cross join unnest(m.tags) as tag(id)
  join (select id, name, email::text as email from users) contact on contact.id = m.user_id
  where m.account_id = p.partner_id and m.status = 'joined' and p.status = 'active' and ${condition})`

const partnerTable = tableOver<{ p: 'partners' }>()(
  partnerList,
  {
    id: 'p.partner_id',
    name: 'p.name',
    type: 'p.type',
    role: 'p.role',
    status: 'p.status',
    public: computed(sql`case when p.status = 'active' then p.public end`),
    'contacts.name': among(amongContacts, 'contact.name'),
    'contacts.email': among(amongContacts, 'contact.email'),
    'contacts.tags': among(amongContacts, 'tag.id'),
    'stats.contracts.program': 'p.program',
    'stats.contracts.distribution': 'p.distribution',
    'stats.contracts.service': 'p.service',
    'stats.contracts.syndication': 'p.syndication',
    'stats.listings': 'p.listings',
  },
  { key: ['name', 'id'], searched: 'p.searched' },
)

const relations = (ctx: MemberCtx) =>
  ctx.db.selectFrom('partners as p').where('p.account_id', '=', ctx.actor.account.id)

const columns = (ctx: MemberCtx) =>
  relations(ctx)
    .innerJoin('accounts as a', 'a.id', 'p.partner_id')
    .select([
      'p.partner_id as id',
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
      eb
        .selectFrom('contract_parties as v')
        .whereRef('v.account_id', '=', 'p.account_id')
        .whereRef('v.partner_id', '=', 'p.partner_id')
        .where('v.turn', '=', 'you')
        .select(sql<number>`count(*)::int`.as('n'))
        .as('waiting'),
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
  // Partners whose relation ended are listed only when a filter on the status names them (D-69).
  const present = asksFor(list, 'status', 'ended') ? sql<boolean>`true` : sql<boolean>`p.status <> 'ended'`
  const all = relations(ctx).where(present)
  const page = await readPage(ctx, list, partnerTable, { rows: all.select('p.partner_id as id'), all })
  return await dressed(page, (ids) => columns(ctx).where(sql<boolean>`p.partner_id = any(${ids})`).execute())
}

/** One partner of the caller, whatever became of the relation (D-84). */
export const findPartner = (ctx: MemberCtx, id: string): Promise<PartnerRow | undefined> =>
  columns(ctx).where('p.partner_id', '=', id).executeTakeFirst()
