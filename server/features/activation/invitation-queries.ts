import { isInTime } from '@entente/shared/domain/contracts/conditions.ts'
import type { Ctx } from '../../platform/context.ts'
import { hashSecret } from '../../platform/keys.ts'
import { refuse } from '../../platform/refusal.ts'

/** What the activation page shows; reading it never spends the link (domain: section 11). */
const findInvitation = (ctx: Ctx, code: string) =>
  ctx.db
    .selectFrom('activations as k')
    .innerJoin('contracts as c', 'c.id', 'k.contract_id')
    .innerJoin('agreements as g', 'g.id', 'c.agreement_id')
    .innerJoin('accounts as issuer', 'issuer.id', 'c.issuer_id')
    .innerJoin('accounts as partner', 'partner.id', 'c.owner_id')
    .leftJoin('users as inviter', 'inviter.id', 'c.created_by')
    .leftJoin('agreement_versions as v', (join) =>
      join.onRef('v.agreement_id', '=', 'c.agreement_id').on('v.active', '=', true),
    )
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select([
      'k.used_at',
      'c.id',
      'c.type',
      'c.status',
      'c.kind',
      'c.message',
      'c.expire_at',
      'c.issuer_id',
      'c.owner_id',
    ])
    .select([
      'c.agreement_id',
      'g.title',
      'g.description',
      'partner.name as partner_name',
      'partner.type as partner_type',
    ])
    .select(['issuer.name as issuer_name', 'issuer.icon as issuer_icon', 'issuer.role as issuer_role'])
    .select(['issuer.headquarters', 'issuer.websites', 'issuer.colour', 'inviter.name as inviter_name'])
    .select(['v.version', 'v.created_at as version_created', 'v.document_type', 'v.link', 'v.document_id'])
    .select(['d.file_name', 'd.media_type', 'd.size', 'd.sha256'])
    .where('k.code_hash', '=', hashSecret(code))
    .executeTakeFirst()

type Found = NonNullable<Awaited<ReturnType<typeof findInvitation>>>

/** An invitation that can still be answered: of a program or service, pending, with a version to sign. */
export type OpenInvitation = Found & {
  readonly type: 'program' | 'service'
  readonly version: number
  readonly version_created: Date
  readonly document_type: NonNullable<Found['document_type']>
}

const isOpen = (found: Found): found is OpenInvitation =>
  (found.type === 'program' || found.type === 'service') && found.version !== null

/** The invitation behind a link; refuses unknown and used links (ACT_001) and expired ones (CTR_006). */
export async function openInvitation(ctx: Ctx, code: string): Promise<OpenInvitation> {
  const found = await findInvitation(ctx, code)
  if (!found || found.used_at || found.status !== 'pending') refuse('ACT_001')
  if (!isInTime(found.expire_at, ctx.now())) refuse('CTR_006')
  return isOpen(found) ? found : refuse('AGR_006')
}

/** The signed-in caller's accounts that could accept: of the fitting type, not the issuer, with no open contract. */
export const fittingAccounts = (ctx: Ctx, userId: string, invitation: OpenInvitation) =>
  ctx.db
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .select(['a.id', 'a.name'])
    .where('m.user_id', '=', userId)
    .where('m.status', '=', 'joined')
    .where('a.type', '=', invitation.partner_type)
    .where('a.id', '<>', invitation.issuer_id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('contracts as c')
            .select('c.id')
            .whereRef('c.owner_id', '=', 'a.id')
            .where('c.agreement_id', '=', invitation.agreement_id)
            .where('c.status', 'in', ['pending', 'active']),
        ),
      ),
    )
    .orderBy('a.name')
    .orderBy('a.id')
    .execute()
