import type { Ctx } from '../../platform/context.ts'
import { hashSecret } from '../../platform/keys.ts'
import { hashPassword } from '../../platform/passwords.ts'
import { PEOPLE } from '../demo/people.ts'
import { PASSWORD, TOKENS } from '../demo/sign-ins.ts'
import type { ToldAccount } from '../story/accounts.ts'
import { peopleOf } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'
import { administratorsOf } from './write-accounts.ts'

/** Writes who works where, all with the same password, and what programs sign in with. */
export async function writePeople(ctx: Ctx, accounts: readonly ToldAccount[]): Promise<void> {
  const memberships = accounts.flatMap((account) =>
    peopleOf(account.key).map((person) => ({ account, person, at: account.openedAt ?? account.createdAt })),
  )
  const password_hash = await hashPassword(PASSWORD)
  const users = Object.values(PEOPLE).flat()

  await issueIds(
    ctx,
    users.map(({ id }) => id),
  )
  await ctx.db
    .insertInto('users')
    .values(
      users.map(({ id, email, name }) => ({
        id,
        email,
        name,
        password_hash,
        created_at: memberships.find(({ person }) => person.id === id)?.at,
      })),
    )
    .execute()
  await ctx.db
    .insertInto('memberships')
    .values(
      memberships.map(({ account, person, at }) => ({
        account_id: account.id,
        user_id: person.id,
        status: 'joined' as const,
        tags: [...(person.tags ?? [])],
        joined_at: at,
      })),
    )
    .execute()
  await ctx.db
    .insertInto('group_members')
    .values(
      memberships.map(({ account, person }) => ({
        group_id: administratorsOf(account.id),
        user_id: person.id,
      })),
    )
    .execute()
  await writeTokens(ctx, accounts)
}

async function writeTokens(ctx: Ctx, accounts: readonly ToldAccount[]): Promise<void> {
  await issueIds(
    ctx,
    TOKENS.map(({ id }) => id),
  )
  const tokens = TOKENS.flatMap(({ id, account: key, secret }) => {
    const account = accounts.find((account) => account.key === key)
    const creator = peopleOf(key)[0]
    if (!account || !creator) throw new Error(`There is nobody to make the token ${id}`)
    return {
      id,
      account_id: account.id,
      name: 'Demo',
      secret_hash: hashSecret(secret),
      status: 'active' as const,
      created_by: creator.id,
      created_at: account.openedAt ?? account.createdAt,
    }
  })
  await ctx.db.insertInto('api_tokens').values(tokens).execute()
}
