import type { Ctx } from '../../platform/context.ts'
import { hashSecret, newSecret } from '../../platform/keys.ts'

/** Whether nobody has set this installation up yet. */
export async function isUnused(ctx: Pick<Ctx, 'db'>): Promise<boolean> {
  const account = await ctx.db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()
  return account === undefined
}

/** Makes a new one-time link; earlier ones stop working. */
export async function renewSetupSecret(ctx: Pick<Ctx, 'db' | 'now'>): Promise<string> {
  const secret = newSecret()
  await ctx.db.deleteFrom('setup_links').execute()
  await ctx.db
    .insertInto('setup_links')
    .values({ secret_hash: hashSecret(secret), created_at: ctx.now() })
    .execute()
  return secret
}

/** Uses the link up; false when there is no such link. Of two who use it at once, one gets false. */
export async function spendSetupSecret(ctx: Ctx, secret: string): Promise<boolean> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('setup_links')
    .where('secret_hash', '=', hashSecret(secret))
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

/** The first account gets every grant from the platform (domain: section 16.2). */
export async function grantEverything(ctx: Ctx, accountId: string): Promise<void> {
  await ctx.db
    .updateTable('accounts')
    .set({ role: 'distributor', program_create: true, service_create: true, service_delegate: true })
    .where('id', '=', accountId)
    .execute()
}
