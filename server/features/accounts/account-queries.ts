import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { Page } from '../../platform/http/page.ts'
import { filters, filtersOver } from '../../platform/lists/filters.ts'
import { type ListRequest, matching, onlyWhere, ordered } from '../../platform/lists/query.ts'
import { grantsOf } from './grant-queries.ts'

const ofAccount = filtersOver<{ a: 'accounts' }>()

/** What may be asked of GET /accounts. */
const accountFilters = filters({
  id: ofAccount.word('a.id', { search: true, ordering: true }),
  name: ofAccount.text('a.name', { search: true, ordering: true }),
  type: ofAccount.word('a.type'),
  role: ofAccount.word('a.role'),
})

/** The accounts the caller is in: a user's memberships, a token's own account. */
export async function listAccounts(ctx: MemberCtx, list: ListRequest): Promise<Page<AccountRow>> {
  const { actor } = ctx
  const mine = ctx.db
    .selectFrom('accounts as a')
    .where(
      actor.tokenId
        ? sql<boolean>`a.id = ${actor.account.id}`
        : sql<boolean>`a.id in (select account_id from memberships where user_id = ${actor.userId} and status = 'joined')`,
    )
    .where(matching(list, accountFilters))
  const order = ordered(list, accountFilters, {
    otherwise: [{ field: 'name', descending: false }],
    key: 'a.id',
  })
  const [items, { total }] = await Promise.all([
    mine
      .selectAll('a')
      .select(grantsOf('a.id'))
      .orderBy(order)
      .limit(list.limit)
      .offset(list.offset)
      .execute(),
    mine.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}

/** One of the accounts the caller is in. */
export async function findAccount(ctx: MemberCtx, id: string): Promise<AccountRow | undefined> {
  const { items } = await listAccounts(
    ctx,
    onlyWhere({ op: 'eq', field: 'id', value: { is: 'text', text: id } }),
  )
  return items[0]
}

export type AccountRow = Awaited<ReturnType<typeof selectAccounts>>[number]
const selectAccounts = (ctx: MemberCtx) =>
  ctx.db.selectFrom('accounts as a').selectAll('a').select(grantsOf('a.id')).execute()

const ofUser = filtersOver<{ u: 'users'; m: 'memberships' }>()

/** What may be asked of GET /accounts/{id}/users. */
const userFilters = filters({
  id: ofUser.word('u.id', { search: true, ordering: true }),
  name: ofUser.text('u.name', { search: true, ordering: true }),
  email: ofUser.text('u.email', { search: true, ordering: true }),
  status: ofUser.word('m.status'),
})

/** The users of an account. */
export async function listUsers(ctx: MemberCtx, accountId: string, list: ListRequest) {
  const users = ctx.db
    .selectFrom('users as u')
    .innerJoin('memberships as m', 'm.user_id', 'u.id')
    .where('m.account_id', '=', accountId)
    .where(matching(list, userFilters))
  const order = ordered(list, userFilters, { otherwise: [{ field: 'name', descending: false }], key: 'u.id' })
  const [items, { total }] = await Promise.all([
    users
      .select(['u.id', 'u.name', 'u.icon', 'm.status', 'm.tags', sql<string>`u.email::text`.as('email')])
      .orderBy(order)
      .limit(list.limit)
      .offset(list.offset)
      .execute(),
    users.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow(),
  ])
  return { items, total }
}
