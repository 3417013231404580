import type { Ctx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'
import { hashPassword } from '../../platform/passwords.ts'

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly password: string
}

export async function insertUser(ctx: Ctx, { email, name, password }: NewUser): Promise<string> {
  const id = await takeId(ctx, 'user')
  await ctx.db
    .insertInto('users')
    .values({ id, email, name, password_hash: await hashPassword(password), created_at: ctx.now() })
    .execute()
  return id
}

export async function isKnownEmail(ctx: Ctx, email: string): Promise<boolean> {
  const user = await ctx.db.selectFrom('users').select('id').where('email', '=', email).executeTakeFirst()
  return user !== undefined
}
