import { agreementPartnerList } from '@entente/shared/lists/agreement-partners.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'

/** A pending contract follows the active version (D-10). */
const version = sql<number | null>`coalesce(c.version, active.version)`

const partnerTable = tableOver<{
  c: 'contracts'
  g: 'agreements'
  partner: 'accounts'
  creator: 'users'
}>()(
  agreementPartnerList,
  {
    id: 'c.owner_id',
    name: 'partner.name',
    role: 'partner.role',
    'agreement.id': 'c.agreement_id',
    'agreement.name': 'g.title',
    'contract.id': 'c.id',
    'contract.status': 'c.status',
    'contract.version': computed(version),
    'events.created.at': 'c.created_at',
    'events.created.by.id': 'c.created_by?',
    'events.created.by.name': 'creator.name',
    'events.signed.at': 'c.signed_at?',
    'events.signed.by.id': 'c.signed_by?',
    'events.countersigned.at': 'c.countersigned_at?',
    'events.countersigned.by.id': 'c.countersigned_by?',
  },
  { key: ['contract.id'] },
)

/** The contracts under an agreement, each standing for its partner. */
const partners = ({ db }: MemberCtx, agreementId: string) =>
  db
    .selectFrom('contracts as c')
    .innerJoin('agreements as g', 'g.id', 'c.agreement_id')
    .innerJoin('accounts as partner', 'partner.id', 'c.owner_id')
    .leftJoin('agreement_versions as active', (join) =>
      join.onRef('active.agreement_id', '=', 'c.agreement_id').on('active.active', '=', true),
    )
    .leftJoin('users as creator', 'creator.id', 'c.created_by')
    .where('c.agreement_id', '=', agreementId)

const columns = (ctx: MemberCtx, agreementId: string) =>
  partners(ctx, agreementId)
    .leftJoin('users as signee', 'signee.id', 'c.signed_by')
    .leftJoin('users as countersigner', 'countersigner.id', 'c.countersigned_by')
    .select(['c.id', 'c.agreement_id', 'c.status', 'c.owner_id', 'c.created_at', 'c.created_by'])
    .select(['c.signed_at', 'c.signed_by', 'c.countersigned_at', 'c.countersigned_by'])
    .select(['g.title as agreement_title', 'partner.name', 'partner.icon', 'partner.role'])
    .select(['creator.name as creator_name', 'signee.name as signee_name'])
    .select(['countersigner.name as countersigner_name', version.as('version')])

export type AgreementPartnerRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** Who has a contract under an agreement, by name; for the owner of the agreement. */
export const listAgreementPartners = (
  ctx: MemberCtx,
  agreementId: string,
  list: ListRequest,
): Promise<Page<AgreementPartnerRow>> =>
  readPage(ctx, list, partnerTable, { rows: columns(ctx, agreementId), all: partners(ctx, agreementId) })
