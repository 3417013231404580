import type { AgreementType, DocumentType } from '@entente/shared/domain/agreements.ts'
import { SOURCING_TYPES } from '@entente/shared/domain/agreements.ts'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'

/** Where the text of a version is; the three ways exclude each other. */
export type VersionDocument =
  | { readonly type: Extract<DocumentType, 'none'> }
  | { readonly type: Extract<DocumentType, 'external'>; readonly link: string }
  | { readonly type: Extract<DocumentType, 'uploaded'>; readonly documentId: string }

interface AgreementFields {
  readonly title: string
  readonly description: string
  readonly document: VersionDocument
}

/** What only some types of agreement have, so that no impossible agreement can be written. */
export type NewAgreement = AgreementFields &
  (
    | { readonly type: 'program' | 'syndication' | 'referral' }
    | { readonly type: 'service'; readonly sourcingAgreementId: string | null }
    | {
        readonly type: 'distribution'
        readonly parentId: string
        readonly marketplaceId: string
        readonly autoAccept: boolean
      }
  )

/** Makes an agreement with its version 1, active. */
export async function insertAgreement(ctx: MemberCtx, agreement: NewAgreement): Promise<string> {
  const id = await takeId(ctx, `${agreement.type}Agreement`)
  const by = ctx.actor.userId
  await ctx.db
    .insertInto('agreements')
    .values({
      id,
      type: agreement.type,
      owner_id: ctx.actor.account.id,
      title: agreement.title,
      description: agreement.description,
      last_version: 1,
      created_at: ctx.now(),
      created_by: by,
      updated_at: ctx.now(),
      updated_by: by,
      ...(agreement.type === 'service' && { sourcing_agreement_id: agreement.sourcingAgreementId }),
      ...(agreement.type === 'distribution' && {
        parent_id: agreement.parentId,
        marketplace_id: agreement.marketplaceId,
        auto_accept: agreement.autoAccept,
      }),
    })
    .execute()

  const { document } = agreement
  await ctx.db
    .insertInto('agreement_versions')
    .values({
      agreement_id: id,
      version: 1,
      active: true,
      document_type: document.type,
      link: document.type === 'external' ? document.link : null,
      document_id: document.type === 'uploaded' ? document.documentId : null,
      author_id: by,
      created_at: ctx.now(),
    })
    .execute()
  return id
}

export async function linkMarketplaces(ctx: Ctx, agreementId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const links = ids.map((marketplace_id) => ({ agreement_id: agreementId, marketplace_id }))
  await ctx.db.insertInto('agreement_marketplaces').values(links).execute()
}

export async function linkProductGroups(
  ctx: Ctx,
  agreementId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return
  const links = ids.map((product_group_id) => ({ agreement_id: agreementId, product_group_id }))
  await ctx.db.insertInto('agreement_product_groups').values(links).execute()
}

/** The caller's own agreement of one of these types, kept from being changed until the transaction ends. */
export async function lockOwnAgreement(ctx: MemberCtx, id: string, types: readonly AgreementType[]) {
  return await ctx.db
    .selectFrom('agreements')
    .select(['id', 'type', 'title', 'description', 'owner_id'])
    .where('id', '=', id)
    .where('owner_id', '=', ctx.actor.account.id)
    .where('type', 'in', [...types])
    .forShare()
    .executeTakeFirst()
}

export const isOwnSourcingAgreement = async (ctx: MemberCtx, id: string): Promise<boolean> =>
  (await lockOwnAgreement(ctx, id, SOURCING_TYPES)) !== undefined

/** Marketplaces of the caller that already have a distribution agreement anywhere in its account (D-22). */
export async function marketplacesInUse(ctx: MemberCtx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('agreements')
    .select('marketplace_id')
    .where('type', '=', 'distribution')
    .where('owner_id', '=', ctx.actor.account.id)
    .where('marketplace_id', 'in', [...ids])
    .execute()
  return new Set(rows.flatMap((row) => row.marketplace_id ?? []))
}

/** What is signed under an agreement now: its active version, undefined when none is active. */
export async function activeVersion(ctx: Ctx, agreementId: string) {
  return await ctx.db
    .selectFrom('agreement_versions as v')
    .innerJoin('agreements as g', 'g.id', 'v.agreement_id')
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select(['v.version', 'v.document_type', 'v.link', 'v.document_id', 'd.sha256', 'g.description'])
    .where('v.agreement_id', '=', agreementId)
    .where('v.active', '=', true)
    .executeTakeFirst()
}

/** Distribution agreements whose contracts come into being by themselves when their program contract is signed (D-25). */
export async function automaticDistributions(ctx: Ctx, programId: string) {
  return await ctx.db
    .selectFrom('agreements as g')
    .innerJoin('agreement_versions as v', (join) =>
      join.onRef('v.agreement_id', '=', 'g.id').on('v.active', '=', true),
    )
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select(['g.id', 'g.title', 'g.description', 'g.marketplace_id', 'v.version', 'd.sha256'])
    .where('g.parent_id', '=', programId)
    .where('g.auto_accept', '=', true)
    .orderBy('g.id')
    .execute()
}
