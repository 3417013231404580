import type { AgreementType } from '@entente/shared/domain/agreements.ts'
import { SOURCING_TYPES } from '@entente/shared/domain/agreements.ts'
import { type Selectable, type SqlBool, sql } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { takeId } from '../../platform/ids.ts'
import type { FormColumns } from '../forms/index.ts'
import { insertVersion, type VersionDocument } from './version-store.ts'

export interface AgreementFields {
  readonly title: string
  readonly description: string
  readonly document: VersionDocument
  /** Whether contracts are signed under its first version at once. */
  readonly active: boolean
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
        readonly forms?: FormColumns
      }
  )

/** Makes an agreement with its version 1. */
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
        ...agreement.forms,
      }),
    })
    .execute()

  const { document, active } = agreement
  await insertVersion(ctx, id, { version: 1, active, document })
  return id
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

export type AgreementRecord = Selectable<Database['agreements']>

/** The caller's own agreement, locked against changes, signatures and new contracts until the transaction ends. */
export const lockOwned = (ctx: MemberCtx, id: string): Promise<AgreementRecord | undefined> =>
  ctx.db
    .selectFrom('agreements')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', ctx.actor.account.id)
    .forUpdate()
    .executeTakeFirst()

type Changes = Partial<
  Pick<AgreementRecord, 'title' | 'description' | 'auto_accept' | 'sourcing_agreement_id'>
> &
  FormColumns

export async function updateAgreement(ctx: MemberCtx, id: string, changes: Changes): Promise<void> {
  await ctx.db
    .updateTable('agreements')
    .set({ ...changes, updated_at: ctx.now(), updated_by: ctx.actor.userId })
    .where('id', '=', id)
    .execute()
}

/** Versions and links go with it. */
export async function removeAgreement(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.deleteFrom('agreements').where('id', '=', id).execute()
}

export async function hasContracts(ctx: Ctx, id: string): Promise<boolean> {
  const contract = ctx.db.selectFrom('contracts').select('id').where('agreement_id', '=', id)
  return (await contract.executeTakeFirst()) !== undefined
}

/** Whether it is the parent of distribution agreements or what service agreements source from. */
export async function isUsedByAgreements(ctx: Ctx, id: string): Promise<boolean> {
  const user = ctx.db
    .selectFrom('agreements')
    .select('id')
    .where((eb) => eb.or([eb('parent_id', '=', id), eb('sourcing_agreement_id', '=', id)]))
  return (await user.executeTakeFirst()) !== undefined
}

export async function hasDistributionAgreement(
  ctx: Ctx,
  programId: string,
  marketplaceId: string,
): Promise<boolean> {
  const child = ctx.db
    .selectFrom('agreements')
    .select('id')
    .where('parent_id', '=', programId)
    .where('marketplace_id', '=', marketplaceId)
  return (await child.executeTakeFirst()) !== undefined
}

/** Keeps agreements from being changed until the transaction ends, one after the other in the order of their ids. */
export async function shareAgreements(ctx: Ctx, ids: readonly string[]): Promise<void> {
  await ctx.db
    .selectFrom('agreements')
    .select('id')
    .where(sql<SqlBool>`id = any(${ids})`)
    .orderBy('id')
    .forShare()
    .execute()
}

/** What is signed under an agreement now: its active version, undefined when none is active. */
export async function activeVersion(ctx: Ctx, agreementId: string) {
  // Whoever signs waits for an activation that is under way, and then sees what it did.
  await shareAgreements(ctx, [agreementId])
  return await ctx.db
    .selectFrom('agreement_versions as v')
    .innerJoin('agreements as g', 'g.id', 'v.agreement_id')
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select(['v.version', 'd.sha256', 'g.description', 'g.auto_accept', 'g.enroll_form_id'])
    .where('v.agreement_id', '=', agreementId)
    .where('v.active', '=', true)
    .executeTakeFirst()
}

/**
 * Distribution agreements whose contracts come into being by themselves when their program contract is signed: those that
 * accept by themselves and ask for no form (D-25).
 */
export async function automaticDistributions(ctx: Ctx, programId: string) {
  // Whoever changes one of them at the same time is waited for, and then it is looked at anew.
  await ctx.db
    .selectFrom('agreements')
    .select('id')
    .where('parent_id', '=', programId)
    .orderBy('id')
    .forShare()
    .execute()
  return await ctx.db
    .selectFrom('agreements as g')
    .innerJoin('agreement_versions as v', (join) =>
      join.onRef('v.agreement_id', '=', 'g.id').on('v.active', '=', true),
    )
    .leftJoin('documents as d', 'd.id', 'v.document_id')
    .select(['g.id', 'g.title', 'g.description', 'g.marketplace_id', 'v.version', 'd.sha256'])
    .where('g.parent_id', '=', programId)
    .where('g.auto_accept', '=', true)
    .where('g.enroll_form_id', 'is', null)
    .orderBy('g.id')
    .execute()
}
