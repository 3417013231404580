import type { VersionDifference } from '@entente/shared/api/differences.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { type Comparable, compareDocuments, readDocument } from '../documents/index.ts'
import type { AgreementRow } from './agreement-queries.ts'
import { findVersion, type VersionRow } from './version-queries.ts'

/** What changed in the text from one version of an agreement to another, as far as the caller may see both. */
export async function compareVersions(
  ctx: MemberCtx,
  agreement: AgreementRow,
  before: number,
  after: number,
): Promise<VersionDifference> {
  const [old, young] = await Promise.all([
    findVersion(ctx, agreement.id, before),
    findVersion(ctx, agreement.id, after),
  ])
  if (!old || !young) return refuse('NFD_001')
  const comparison = await compareDocuments(
    () => textOf(ctx, old),
    () => textOf(ctx, young),
  )
  return {
    agreement: { id: agreement.id, name: agreement.title },
    before: { version: before, unreadable: comparison.before },
    after: { version: after, unreadable: comparison.after },
    paragraphs: comparison.paragraphs && [...comparison.paragraphs],
  }
}

async function textOf(ctx: MemberCtx, { document_id, link }: VersionRow): Promise<Comparable> {
  if (document_id) return await readDocument(ctx, document_id)
  return link ? 'elsewhere' : 'none'
}
