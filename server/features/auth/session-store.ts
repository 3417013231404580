import type { Ctx } from '../../platform/context.ts'
import { hashSecret, newSecret } from '../../platform/keys.ts'

/** Sessions end after two weeks, used or not. */
export const SESSION_SECONDS = 14 * 24 * 60 * 60

/** Opens a session and returns its token, which is kept nowhere but with the caller. */
export async function openSession(ctx: Ctx, userId: string, accountId: string): Promise<string> {
  const token = newSecret()
  await ctx.db
    .insertInto('sessions')
    .values({
      token_hash: hashSecret(token),
      user_id: userId,
      account_id: accountId,
      created_at: ctx.now(),
      expires_at: new Date(ctx.now().getTime() + SESSION_SECONDS * 1000),
    })
    .execute()
  return token
}

export async function closeSession(ctx: Ctx, token: string): Promise<void> {
  await ctx.db.deleteFrom('sessions').where('token_hash', '=', hashSecret(token)).execute()
}

export async function loadUser(ctx: Ctx, email: string) {
  return await ctx.db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
}

/** The account a user lands in after signing in: the one of the latest session, else the one joined first. */
export async function landingAccount(ctx: Ctx, userId: string): Promise<string | undefined> {
  const row = await ctx.db
    .selectFrom('memberships as m')
    .innerJoin('accounts as a', 'a.id', 'm.account_id')
    .leftJoin('sessions as s', (join) =>
      join.onRef('s.account_id', '=', 'm.account_id').onRef('s.user_id', '=', 'm.user_id'),
    )
    .select('a.id')
    .where('m.user_id', '=', userId)
    .where('m.status', '=', 'joined')
    .orderBy('s.created_at', (order) => order.desc().nullsLast())
    .orderBy('m.joined_at')
    .orderBy('a.id')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

export async function isMember(ctx: Ctx, userId: string, accountId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('memberships')
    .select('user_id')
    .where('account_id', '=', accountId)
    .where('user_id', '=', userId)
    .where('status', '=', 'joined')
    .executeTakeFirst()
  return row !== undefined
}

/** Forgets sessions that have run out; they open nothing any more. */
export async function forgetEndedSessions({ db, now }: Pick<Ctx, 'db' | 'now'>): Promise<void> {
  await db.deleteFrom('sessions').where('expires_at', '<=', now()).execute()
}
