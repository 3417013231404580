import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { documentPath } from '../../features/documents/keep-document.ts'
import type { Ctx } from '../../platform/context.ts'
import type { ToldAgreement } from '../story/agreements.ts'
import { accountId, authorOf } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'

const FOLDER = join(import.meta.dirname, '..', 'demo', 'documents')

/** Stores the texts of versions that were uploaded; returns the fingerprint of each by its identifier. */
export async function writeDocuments(
  ctx: Ctx,
  agreements: readonly ToldAgreement[],
): Promise<ReadonlyMap<string, string>> {
  const documents = await Promise.all(agreements.flatMap((agreement) => uploadsOf(ctx, agreement)))
  await issueIds(
    ctx,
    documents.map(({ id }) => id),
  )
  await ctx.db.insertInto('documents').values(documents).execute()
  return new Map(documents.map(({ id, sha256 }) => [id, sha256]))
}

const uploadsOf = (ctx: Ctx, { owner, versions }: ToldAgreement) =>
  versions.flatMap(({ file, createdAt }) => {
    if (!file) return []
    return upload(ctx, file.name).then((stored) => ({
      id: file.id,
      ...stored,
      file_name: file.name,
      owner_id: accountId(owner),
      created_by: authorOf(owner),
      created_at: createdAt,
    }))
  })

async function upload(ctx: Ctx, name: string) {
  const content = await readFile(join(FOLDER, name))
  const sha256 = createHash('sha256').update(content).digest('hex')
  await ctx.storage.write(documentPath(sha256), content)
  const media_type = name.endsWith('.html') ? UPLOAD_TYPES.html : UPLOAD_TYPES.txt
  return { sha256, media_type, size: content.length }
}
