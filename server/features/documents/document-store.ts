import type { Ctx, MemberCtx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'

/** A file that lies in the storage. */
export interface KeptFile {
  readonly sha256: string
  readonly mediaType: string
  readonly size: number
  readonly fileName: string
}

export async function insertDocument(ctx: MemberCtx, document: KeptFile): Promise<string> {
  const id = await takeId(ctx, 'document')
  await ctx.db
    .insertInto('documents')
    .values({
      id,
      sha256: document.sha256,
      media_type: document.mediaType,
      size: document.size,
      file_name: document.fileName,
      owner_id: ctx.actor.account.id,
      created_by: ctx.actor.userId,
      created_at: ctx.now(),
    })
    .execute()
  return id
}

export async function loadDocument(ctx: Ctx, id: string) {
  return await ctx.db.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirst()
}
