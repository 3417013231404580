import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { Page } from '../../platform/http/page.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { type ListRequest, matching, ordered } from '../../platform/lists/query.ts'

const of = filtersOver<{
  c: 'contracts'
  g: 'agreements'
  issuer: 'accounts'
  owner: 'accounts'
  other: 'accounts'
  mp: 'marketplaces'
}>()

/** What may be asked of GET /contracts. */
const contractFilters = filters({
  id: of.word('c.id', { search: true, ordering: true }),
  name: of.text('c.name', { search: true, ordering: true }),
  type: of.word('c.type', { ordering: true }),
  status: of.word('c.status', { ordering: true }),
  kind: of.word('c.kind'),
  'agreement.id': of.word('c.agreement_id', { search: true }),
  'agreement.name': of.text('g.title', { search: true, ordering: true }),
  'issuer.id': of.word('c.issuer_id', { search: true, ordering: true }),
  'issuer.name': of.text('issuer.name', { search: true, ordering: true }),
  'owner.id': of.word('c.owner_id'),
  'owner.name': of.text('owner.name', { search: true, ordering: true }),
  'partner.id': of.word('other.id'),
  'marketplace.id': of.word('c.marketplace_id', { search: true }),
  'marketplace.name': of.text('mp.name', { search: true }),
  'events.created.at': of.moment('c.created_at', { ordering: true }),
})

/** Contracts of which the caller is a party, with the names of everybody on them (domain: section 7.7). */
const contracts = ({ db, actor }: MemberCtx) =>
  db
    .selectFrom('contracts as c')
    .innerJoin('agreements as g', 'g.id', 'c.agreement_id')
    .innerJoin('accounts as issuer', 'issuer.id', 'c.issuer_id')
    .innerJoin('accounts as owner', 'owner.id', 'c.owner_id')
    .innerJoin('accounts as other', (join) =>
      join.on(
        sql<SqlBool>`other.id = case when c.issuer_id = ${actor.account.id} then c.owner_id else c.issuer_id end`,
      ),
    )
    .leftJoin('marketplaces as mp', 'mp.id', 'c.marketplace_id')
    .where(
      sql<SqlBool>`(c.issuer_id = ${actor.account.id} or (c.owner_id = ${actor.account.id} and c.bound))`,
    )

const columns = (ctx: MemberCtx) =>
  contracts(ctx)
    .innerJoin('accounts as creator', 'creator.id', 'c.creator_id')
    .leftJoin('agreement_versions as active', (join) =>
      join.onRef('active.agreement_id', '=', 'c.agreement_id').on('active.active', '=', true),
    )
    .leftJoin('activations as code', 'code.contract_id', 'c.id')
    .leftJoin('partners as relation', (join) =>
      join.onRef('relation.account_id', '=', 'c.issuer_id').onRef('relation.partner_id', '=', 'c.owner_id'),
    )
    .leftJoin('products as product', 'product.id', 'c.product_id')
    .leftJoin('users as created_user', 'created_user.id', 'c.created_by')
    .leftJoin('users as updated_user', 'updated_user.id', 'c.updated_by')
    .leftJoin('users as signed_user', 'signed_user.id', 'c.signed_by')
    .leftJoin('users as countersigned_user', 'countersigned_user.id', 'c.countersigned_by')
    .leftJoin('users as rejected_user', 'rejected_user.id', 'c.rejected_by')
    .leftJoin('users as terminated_user', 'terminated_user.id', 'c.terminated_by')
    .selectAll('c')
    .select(['g.title as agreement_title', 'active.version as active_version', 'code.code_cipher'])
    .select(['issuer.name as issuer_name', 'issuer.icon as issuer_icon'])
    .select(['owner.name as owner_name', 'owner.icon as owner_icon'])
    .select(['creator.name as creator_name', 'creator.icon as creator_icon'])
    .select(['mp.name as marketplace_name', 'mp.icon as marketplace_icon', 'product.name as product_name'])
    .select(['relation.external_id'])
    .select(['created_user.name as created_name', 'updated_user.name as updated_name'])
    .select(['signed_user.name as signed_name', 'countersigned_user.name as countersigned_name'])
    .select(['rejected_user.name as rejected_name', 'terminated_user.name as terminated_name'])
    .select((eb) =>
      eb
        .selectFrom('contract_versions as a')
        .whereRef('a.contract_id', '=', 'c.id')
        .select((acceptance) => acceptance.fn.max('a.accepted_at').as('at'))
        .as('accepted_at'),
    )

export type ContractView = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The caller's contracts, newest first. */
export async function listContracts(ctx: MemberCtx, list: ListRequest): Promise<Page<ContractView>> {
  const condition = matching(list, contractFilters)
  const otherwise = [{ field: 'events.created.at', descending: true }]
  const order = ordered(list, contractFilters, { otherwise, key: 'c.id' })
  const [items, { total }] = await Promise.all([
    columns(ctx).where(condition).orderBy(order).limit(list.limit).offset(list.offset).execute(),
    contracts(ctx).where(condition).select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

/** Every contract between the caller and one partner, in the order of their names. */
export const contractsBetween = (ctx: MemberCtx, partnerId: string): Promise<ContractView[]> =>
  columns(ctx).where('other.id', '=', partnerId).orderBy('c.name').orderBy('c.id').execute()

/** One contract of which the caller is a party. */
export const findContract = (ctx: MemberCtx, id: string): Promise<ContractView | undefined> =>
  columns(ctx).where('c.id', '=', id).executeTakeFirst()

/** What was accepted under a contract, newest first. */
export const listAcceptances = (ctx: MemberCtx, contractId: string) =>
  ctx.db
    .selectFrom('contract_versions as a')
    .leftJoin('users as u', 'u.id', 'a.signee_id')
    .select(['a.version', 'a.accepted_at', 'a.document_sha256', 'a.signee_id', 'u.name as signee_name'])
    .where('a.contract_id', '=', contractId)
    .orderBy('a.accepted_at', 'desc')
    .execute()

export type AcceptanceRow = Awaited<ReturnType<typeof listAcceptances>>[number]
