import { contractList } from '@entente/shared/lists/contracts.ts'
import { acceptanceList } from '@entente/shared/lists/versions.ts'
import { type SqlBool, sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { dressed, type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'
import { isLastAnswer } from './answer-queries.ts'

/** What an agreement offers and sources from is told to its owner, and to partners while their contract is active (5.7). */
const isTold = sql<SqlBool>`(v.issuer_id = v.account_id or v.status = 'active')`

/** The agreement `s` of the contract with the one `t` it sources from. */
const amongSourcing: Related = (condition) => sql`exists (
  select from agreements s join agreements t on t.id = s.sourcing_agreement_id
  where ${isTold} and s.id = v.agreement_id and ${condition})`

/** Product groups `l` of the contract's agreement. */
const amongGroups: Related = (condition) => sql`exists (
  select from agreement_product_groups l
  where ${isTold} and l.agreement_id = v.agreement_id and ${condition})`

/** Products `p` in those groups; partners know those that are listed. */
const amongGroupProducts: Related = (condition) => sql`exists (
  select from agreement_products p
  where ${isTold} and p.agreement_id = v.agreement_id and ${condition}
    and (v.issuer_id = v.account_id or p.listed))`

/** Whether the contract is in force on another version than the active one (domain: section 7.5). */
const hasUpdate = sql<SqlBool>`exists (
  select from contract_updates w where w.account_id = v.account_id and w.contract_id = v.contract_id)`

const contractTable = tableOver<{
  v: 'contract_parties'
  c: 'contracts'
  product: 'products'
  mp: 'marketplaces'
  source: 'marketplaces'
  created_user: 'users'
  signed_user: 'users'
}>()(
  contractList,
  {
    id: 'v.contract_id',
    name: 'v.name',
    type: 'v.type',
    status: 'v.status',
    kind: 'v.kind',
    turn: 'v.turn?',
    update_available: computed(hasUpdate, false),
    version: 'v.version?',
    expire_at: 'v.expire_at?',
    note: 'v.note?',
    'agreement.id': 'v.agreement_id',
    'agreement.name': 'v.agreement_name',
    'agreement.owner.id': 'v.issuer_id',
    'agreement.product_groups.id': among(amongGroups, 'l.product_group_id'),
    'agreement.product_groups.products.id': among(amongGroupProducts, 'p.product_id'),
    'agreement.sourcing_agreement.id': among(amongSourcing, 't.id'),
    'agreement.sourcing_agreement.type': among(amongSourcing, 't.type'),
    'issuer.id': 'v.issuer_id',
    'issuer.name': 'v.issuer_name',
    'owner.id': 'v.owner_id',
    'owner.name': 'v.owner_name',
    'partner.id': 'v.partner_id',
    'partner.name': 'v.partner_name',
    'marketplace.id': 'v.marketplace_id?',
    'marketplace.name': 'mp.name',
    'referral.agreement.id': 'v.referral_agreement_id?',
    'sourcing.listing.id': 'c.listing_id?',
    'sourcing.product.id': 'v.product_id?',
    'sourcing.product.name': 'product.name',
    'sourcing.marketplace.id': 'v.source_id?',
    'sourcing.marketplace.name': 'source.name',
    'events.created.at': 'v.created_at',
    'events.created.by.id': 'v.created_by?',
    'events.created.by.name': 'created_user.name',
    'events.signed.by.id': 'v.signed_by?',
    'events.signed.by.name': 'signed_user.name',
  },
  { key: ['events.created.at', 'id'], searched: 'v.searched' },
)

const contracts = ({ db, actor }: MemberCtx) =>
  db.selectFrom('contract_parties as v').where('v.account_id', '=', actor.account.id)

/**
 * The caller's contracts (domain: section 7.7) with all that they may be asked about. Everything is joined from the
 * outside, so that a count leaves out what nobody asks for.
 */
const asked = (ctx: MemberCtx) =>
  contracts(ctx)
    .leftJoin('contracts as c', 'c.id', 'v.contract_id')
    .leftJoin('products as product', 'product.id', 'v.product_id')
    .leftJoin('marketplaces as mp', 'mp.id', 'v.marketplace_id')
    .leftJoin('marketplaces as source', 'source.id', 'v.source_id')
    .leftJoin('users as created_user', 'created_user.id', 'v.created_by')
    .leftJoin('users as signed_user', 'signed_user.id', 'v.signed_by')

/** A name that an answer shows; looked up row by row, because twenty joins take longer to plan than to do. */
const nameOf = (table: 'users' | 'products' | 'marketplaces', id: ContractColumn) =>
  sql<string | null>`(select name from ${sql.table(table)} where id = ${sql.ref(id)})`

type ContractColumn = `c.${keyof Database['contracts'] & string}`

/** The caller's contracts with all that an answer shows of them. */
const columns = (ctx: MemberCtx) =>
  contracts(ctx)
    .innerJoin('contracts as c', 'c.id', 'v.contract_id')
    .innerJoin('accounts as issuer', 'issuer.id', 'c.issuer_id')
    .innerJoin('accounts as owner', 'owner.id', 'c.owner_id')
    .innerJoin('accounts as creator', 'creator.id', 'c.creator_id')
    .leftJoin('agreement_versions as active', (join) =>
      join.onRef('active.agreement_id', '=', 'c.agreement_id').on('active.active', '=', true),
    )
    .leftJoin('agreements as g', 'g.id', 'c.agreement_id')
    .leftJoin('forms as form', 'form.id', 'g.enroll_form_id')
    .leftJoin('activations as code', 'code.contract_id', 'c.id')
    .leftJoin('partners as relation', (join) =>
      join
        .onRef('relation.account_id', '=', 'v.account_id')
        .onRef('relation.partner_id', '=', 'v.partner_id'),
    )
    .selectAll('c')
    .select(['v.partner_id', 'v.agreement_name', 'v.issuer_name', 'v.owner_name', 'v.referral_agreement_id'])
    .select('v.turn')
    .select(['active.version as active_version', 'code.code_cipher', 'relation.external_id'])
    .select(['form.id as form_id', 'form.name as form_name', 'form.last_version as form_version'])
    .select(isLastAnswer('c.id', 'form').as('is_answered'))
    .select(['issuer.icon as issuer_icon', 'owner.icon as owner_icon'])
    .select(['creator.name as creator_name', 'creator.icon as creator_icon'])
    .select([
      nameOf('marketplaces', 'c.marketplace_id').as('marketplace_name'),
      sql<string | null>`(select icon from marketplaces where id = c.marketplace_id)`.as('marketplace_icon'),
      sql<string | null>`(select title from agreements where id = v.referral_agreement_id)`.as(
        'referral_agreement_name',
      ),
      sql<Date | null>`(select max(accepted_at) from contract_versions where contract_id = c.id)`.as(
        'accepted_at',
      ),
      nameOf('products', 'c.product_id').as('product_name'),
      nameOf('users', 'c.created_by').as('created_name'),
      nameOf('users', 'c.updated_by').as('updated_name'),
      nameOf('users', 'c.signed_by').as('signed_name'),
      nameOf('users', 'c.countersigned_by').as('countersigned_name'),
      nameOf('users', 'c.rejected_by').as('rejected_name'),
      nameOf('users', 'c.terminated_by').as('terminated_name'),
    ])

export type ContractView = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The caller's contracts, newest first; of one agreement or of all. */
export const listContracts = (
  ctx: MemberCtx,
  list: ListRequest,
  agreementId?: string,
): Promise<Page<ContractView>> =>
  pageOf(ctx, list, agreementId ? asked(ctx).where('v.agreement_id', '=', agreementId) : asked(ctx))

/** The caller's contracts that end with this one: entered under it, or the referral that it was born from (D-18, 8.5). */
export const listResting = (ctx: MemberCtx, list: ListRequest, id: string): Promise<Page<ContractView>> =>
  pageOf(
    ctx,
    list,
    asked(ctx).where((eb) =>
      eb.or([
        eb('c.prerequisite_id', '=', id),
        eb('c.id', '=', eb.selectFrom('contracts').select('referral_contract_id').where('id', '=', id)),
      ]),
    ),
  )

async function pageOf(
  ctx: MemberCtx,
  list: ListRequest,
  all: ReturnType<typeof asked>,
): Promise<Page<ContractView>> {
  const page = await readPage(ctx, list, contractTable, { rows: all.select('v.contract_id as id'), all })
  return await dressed(page, (ids) => columns(ctx).where(sql<SqlBool>`v.contract_id = any(${ids})`).execute())
}

/** Every contract between the caller and one partner, in the order of their names. */
export const contractsBetween = (ctx: MemberCtx, partnerId: string): Promise<ContractView[]> =>
  columns(ctx).where('v.partner_id', '=', partnerId).orderBy('v.name').orderBy('c.id').execute()

/** One contract of which the caller is a party. */
export const findContract = (ctx: MemberCtx, id: string): Promise<ContractView | undefined> =>
  columns(ctx).where('v.contract_id', '=', id).executeTakeFirst()

const acceptanceTable = tableOver<{ a: 'contract_versions' }>()(
  acceptanceList,
  { version: 'a.version', version_created: 'a.accepted_at' },
  { key: ['version_created', 'version'] },
)

/** What was accepted under a contract, newest first. */
export async function listAcceptances(
  ctx: MemberCtx,
  contractId: string,
  list: ListRequest,
): Promise<Page<AcceptanceRow>> {
  const all = ctx.db.selectFrom('contract_versions as a').where('a.contract_id', '=', contractId)
  return await readPage(ctx, list, acceptanceTable, { rows: acceptanceColumns(ctx, contractId), all })
}

const acceptanceColumns = (ctx: MemberCtx, contractId: string) =>
  ctx.db
    .selectFrom('contract_versions as a')
    .leftJoin('users as u', 'u.id', 'a.signee_id')
    .select(['a.version', 'a.accepted_at', 'a.document_sha256', 'a.description_sha256'])
    .select(['a.signee_id', 'u.name as signee_name', 'a.ip', 'a.agent'])
    .where('a.contract_id', '=', contractId)

export type AcceptanceRow = Awaited<ReturnType<ReturnType<typeof acceptanceColumns>['execute']>>[number]

/** The last acceptance of one version under a contract; somebody may have gone back to it. */
export const findAcceptance = (
  ctx: MemberCtx,
  contractId: string,
  version: number,
): Promise<AcceptanceRow | undefined> =>
  acceptanceColumns(ctx, contractId)
    .where('a.version', '=', version)
    .orderBy('a.accepted_at', 'desc')
    .executeTakeFirst()
