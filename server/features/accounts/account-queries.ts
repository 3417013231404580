import { accountList } from '@entente/shared/lists/accounts.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { computed, tableOver } from '../../platform/lists/table.ts'
import { grantsOf } from './grant-queries.ts'

const accountTable = tableOver<{ a: 'accounts' }>()(
  accountList,
  {
    id: 'a.id',
    name: 'a.name',
    external_id: computed(sql`coalesce(a.external_id, '')`, false),
    type: 'a.type',
    role: 'a.role',
    public: 'a.public?',
    'events.created.at': 'a.created_at',
  },
  { key: ['id'] },
)

/** The accounts the caller is in: a user's memberships, a token's own account. */
const accounts = ({ db, actor }: MemberCtx) =>
  db
    .selectFrom('accounts as a')
    .where(
      actor.tokenId
        ? sql<boolean>`a.id = ${actor.account.id}`
        : sql<boolean>`a.id in (select account_id from memberships where user_id = ${actor.userId} and status = 'joined')`,
    )

const columns = (ctx: MemberCtx) => accounts(ctx).selectAll('a').select(grantsOf('a.id'))

export type AccountRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The accounts the caller is in, by name. */
export const listAccounts = (ctx: MemberCtx, list: ListRequest): Promise<Page<AccountRow>> =>
  readPage(ctx, list, accountTable, { rows: columns(ctx), all: accounts(ctx) })

/** One of the accounts the caller is in. */
export const findAccount = (ctx: MemberCtx, id: string): Promise<AccountRow | undefined> =>
  columns(ctx).where('a.id', '=', id).executeTakeFirst()

/** Any account by its id; for whoever just made it. */
export const accountById = ({ db }: MemberCtx, id: string): Promise<AccountRow> =>
  db
    .selectFrom('accounts as a')
    .selectAll('a')
    .select(grantsOf('a.id'))
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow()
