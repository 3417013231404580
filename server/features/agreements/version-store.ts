import type { DocumentType } from '@entente/shared/domain/agreements.ts'
import { sql } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import { insertDocument, type KeptFile } from '../documents/index.ts'

/** Where the text of a version is; the three ways exclude each other. */
export type VersionDocument =
  | { readonly type: Extract<DocumentType, 'none'> }
  | { readonly type: Extract<DocumentType, 'external'>; readonly link: string }
  | { readonly type: Extract<DocumentType, 'uploaded'>; readonly file: KeptFile }

interface NewVersion {
  readonly version: number
  readonly active: boolean
  readonly document: VersionDocument
}

export async function insertVersion(
  ctx: MemberCtx,
  agreementId: string,
  { version, active, document }: NewVersion,
): Promise<void> {
  const documentId = document.type === 'uploaded' ? await insertDocument(ctx, document.file) : null
  await ctx.db
    .insertInto('agreement_versions')
    .values({
      agreement_id: agreementId,
      version,
      active,
      document_type: document.type,
      link: document.type === 'external' ? document.link : null,
      document_id: documentId,
      author_id: ctx.actor.userId,
      created_at: ctx.now(),
    })
    .execute()
}

/** The next number of a version; one that was given away is never given again (D-80). */
export async function takeVersionNumber(ctx: Ctx, agreementId: string): Promise<number> {
  const { last_version } = await ctx.db
    .updateTable('agreements')
    .set((eb) => ({ last_version: eb('last_version', '+', 1) }))
    .where('id', '=', agreementId)
    .returning('last_version')
    .executeTakeFirstOrThrow()
  return last_version
}

export const loadVersion = (ctx: Ctx, agreementId: string, version: number) =>
  ctx.db
    .selectFrom('agreement_versions')
    .select(['version', 'active'])
    .where('agreement_id', '=', agreementId)
    .where('version', '=', version)
    .executeTakeFirst()

/** Contracts can no longer be signed under the version that was active. */
export async function retireActiveVersion(ctx: Ctx, agreementId: string): Promise<void> {
  await ctx.db
    .updateTable('agreement_versions')
    .set({ active: false })
    .where('agreement_id', '=', agreementId)
    .where('active', '=', true)
    .execute()
}

export async function promoteVersion(ctx: Ctx, agreementId: string, version: number): Promise<void> {
  await ctx.db
    .updateTable('agreement_versions')
    .set({ active: true })
    .where('agreement_id', '=', agreementId)
    .where('version', '=', version)
    .execute()
}

export async function removeVersion(ctx: Ctx, agreementId: string, version: number): Promise<void> {
  await ctx.db
    .deleteFrom('agreement_versions')
    .where('agreement_id', '=', agreementId)
    .where('version', '=', version)
    .execute()
}

export async function countVersions(ctx: Ctx, agreementId: string): Promise<number> {
  const { n } = await ctx.db
    .selectFrom('agreement_versions')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('agreement_id', '=', agreementId)
    .executeTakeFirstOrThrow()
  return n
}

/** Whether a contract was signed under the version, or would be now: pending ones follow the active version (D-80). */
export async function isVersionTied(
  ctx: Ctx,
  agreementId: string,
  { version, active }: { version: number; active: boolean },
): Promise<boolean> {
  const { rows } = await sql<{ tied: boolean }>`
    select exists (
      select from contracts c
      where c.agreement_id = ${agreementId}
        and (c.version = ${version}
          or ${active} and c.version is null and c.status in ('enrolling', 'pending')
          or exists (select from contract_versions a where a.contract_id = c.id and a.version = ${version}))
    ) as tied`.execute(ctx.db)
  return rows[0]?.tied ?? false
}

/** Active contracts that were signed under another version than this one. */
export const contractsBehind = (ctx: Ctx, agreementId: string, version: number) =>
  ctx.db
    .selectFrom('contracts')
    .select(['id', 'owner_id'])
    .where('agreement_id', '=', agreementId)
    .where('status', '=', 'active')
    .where('version', 'is distinct from', version)
    .orderBy('id')
    .execute()
