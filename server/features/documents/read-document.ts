import type { Ctx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { loadDocument } from './document-store.ts'
import { documentPath } from './keep-document.ts'

/** An uploaded document with its content. */
export async function readDocument(ctx: Ctx, id: string): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const { sha256, media_type } = (await loadDocument(ctx, id)) ?? refuse('NFD_001')
  return { bytes: await ctx.storage.readToUint8Array(documentPath(sha256)), mediaType: media_type }
}
