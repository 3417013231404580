import type { Ctx } from '../../platform/context.ts'
import { hashSecret, newSecret } from '../../platform/keys.ts'

/** Gives the contract an activation link; the code is kept as a hash and encrypted, never as itself (D-71). */
export async function insertActivation(ctx: Ctx, contractId: string): Promise<void> {
  const code = newSecret()
  await ctx.db
    .insertInto('activations')
    .values({ contract_id: contractId, code_hash: hashSecret(code), code_cipher: ctx.keys.seal(code) })
    .execute()
}

/** The link is spent: its code can not be read again, its hash stays so that the page can say so. */
export async function spendActivation(ctx: Ctx, contractId: string): Promise<void> {
  await ctx.db
    .updateTable('activations')
    .set({ used_at: ctx.now(), code_cipher: null })
    .where('contract_id', '=', contractId)
    .execute()
}
