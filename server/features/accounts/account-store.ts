import { type AccountType, NO_GRANTS, roleOf } from '@entente/shared/domain/accounts.ts'
import type { Ctx } from '../../platform/context.ts'
import { takeId } from '../../platform/ids.ts'
import { grantsOf, wouldDistribute } from './grant-queries.ts'

/** Every account has this group; its members may do everything in the account. */
const ADMINISTRATORS = 'Administrators'

export interface NewAccount {
  readonly type: AccountType
  readonly name: string
  /** Stands for an invited company until somebody accepts for it. */
  readonly placeholder: boolean
}

/** Makes an account with its Administrators group; it has no users and no grants yet. */
export async function insertAccount(ctx: Ctx, { type, name, placeholder }: NewAccount): Promise<string> {
  const id = await takeId(ctx, type)
  const groupId = await takeId(ctx, 'group')
  await ctx.db
    .insertInto('accounts')
    .values({
      id,
      type,
      role: roleOf(type, NO_GRANTS),
      name,
      placeholder,
      created_at: ctx.now(),
      updated_at: ctx.now(),
    })
    .execute()
  await ctx.db
    .insertInto('groups')
    .values({ id: groupId, account_id: id, name: ADMINISTRATORS, system: true })
    .execute()
  return id
}

/** Makes these users joined members and administrators of the account. */
export async function addMembers(ctx: Ctx, accountId: string, userIds: readonly string[]): Promise<void> {
  await ctx.db
    .insertInto('memberships')
    .values(
      userIds.map((user_id) => ({
        account_id: accountId,
        user_id,
        status: 'joined' as const,
        joined_at: ctx.now(),
      })),
    )
    .execute()
  await ctx.db
    .insertInto('group_members')
    .columns(['group_id', 'user_id'])
    .expression((eb) =>
      eb
        .selectFrom('groups as g')
        .innerJoin('memberships as m', 'm.account_id', 'g.account_id')
        .select(['g.id', 'm.user_id'])
        .where('g.account_id', '=', accountId)
        .where('g.system', '=', true)
        .where('m.user_id', 'in', [...userIds]),
    )
    .execute()
}

/** Which of these users are joined members of the account. */
export async function joinedUsers(
  ctx: Ctx,
  accountId: string,
  userIds: readonly string[],
): Promise<string[]> {
  if (userIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('memberships')
    .select('user_id')
    .where('account_id', '=', accountId)
    .where('status', '=', 'joined')
    .where('user_id', 'in', [...userIds])
    .execute()
  return rows.map((row) => row.user_id)
}

/** The account, locked until the transaction ends, so that nobody else offers it anything or accepts for it meanwhile. */
export async function lockAccount(ctx: Ctx, id: string) {
  const account = ctx.db.selectFrom('accounts').selectAll().where('id', '=', id).forNoKeyUpdate()
  return await account.executeTakeFirst()
}

/** The account becomes real: it was activated, and its portal stays open from now on (D-66). */
export async function openPortal(ctx: Ctx, id: string): Promise<void> {
  await ctx.db
    .updateTable('accounts')
    .set((eb) => ({
      placeholder: false,
      portal_opened_at: eb.fn.coalesce('portal_opened_at', eb.val(ctx.now())),
    }))
    .where('id', '=', id)
    .execute()
}

/**
 * A provider's role follows from what it may do at the moment (D-01), that of a company that is invited from what it is
 * offered; partners see it at once. Of several contracts that grant it something and change together, each is looked at
 * when the one before is kept.
 */
export async function refreshRole(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.selectFrom('accounts').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  const account = await ctx.db
    .selectFrom('accounts as a')
    .select(['a.type', ...grantsOf('a.id'), wouldDistribute('a.id')])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow()
  const { type, program_create, would_distribute } = account
  const role = roleOf(type, { ...account, program_create: program_create || would_distribute })
  await ctx.db.updateTable('accounts').set({ role }).where('id', '=', id).where('role', '<>', role).execute()
  await ctx.db
    .updateTable('partners')
    .set({ role })
    .where('partner_id', '=', id)
    .where('role', '<>', role)
    .execute()
}

/** Writes the name where it is kept and where lists sort by it; returns the one before. */
export async function updateName(ctx: Ctx, id: string, name: string): Promise<string> {
  const before = await ctx.db
    .selectFrom('accounts')
    .select('name')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  await ctx.db.updateTable('accounts').set({ name, updated_at: ctx.now() }).where('id', '=', id).execute()
  await ctx.db.updateTable('partners').set({ name }).where('partner_id', '=', id).execute()
  return before.name
}

/** The account that stood for an invited company is gone once nothing is left of what it was invited to (D-06, D-36). */
export async function removePlaceholder(ctx: Ctx, id: string): Promise<{ readonly isGone: boolean }> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('accounts as a')
    .where('a.id', '=', id)
    .where('a.placeholder', '=', true)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('contracts as c').select('c.id').whereRef('c.owner_id', '=', 'a.id'))),
    )
    .executeTakeFirst()
  return { isGone: numDeletedRows > 0n }
}
