import { createHash } from 'node:crypto'
import type { Ctx } from '../../platform/context.ts'
import type { ContractRow } from './contract-store.ts'

/** What was accepted: a version with the fingerprint of its document, and the description beside it. */
export interface AcceptedText {
  readonly version: number
  readonly sha256: string | null
  readonly description: string
}

/** Pins what exactly was accepted under a contract, by whom and from where. */
export async function insertAcceptance(
  ctx: Ctx,
  { id }: Pick<ContractRow, 'id'>,
  { version, sha256, description }: AcceptedText,
  signeeId: string,
): Promise<void> {
  await ctx.db
    .insertInto('contract_versions')
    .values({
      contract_id: id,
      version,
      signee_id: signeeId,
      accepted_at: ctx.now(),
      document_sha256: sha256,
      description_sha256: createHash('sha256').update(description).digest('hex'),
      ip: ctx.origin.ip,
      agent: ctx.origin.agent,
    })
    .execute()
}
