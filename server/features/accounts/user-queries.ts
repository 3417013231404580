import { userList } from '@entente/shared/lists/accounts.ts'
import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'

const amongTags: Related = (condition) => sql`exists (
  select from unnest(m.tags) as tag (id) where ${condition})`

const amongGroups: Related = (condition) => sql`exists (
  select from group_members member join groups g on g.id = member.group_id
  where member.user_id = u.id and g.account_id = m.account_id and ${condition})`

/** Nobody has one of these before sign-in by other providers is there. */
const none = (type: 'text' | 'boolean' | 'timestamptz') => computed(sql`null::${sql.raw(type)}`)

const userTable = tableOver<{ u: 'users'; m: 'memberships' }>()(
  userList,
  {
    id: 'u.id',
    name: 'u.name',
    email: 'u.email',
    status: 'm.status',
    external_id: none('text'),
    'tags.id': among(amongTags, 'tag.id'),
    'tags.name': { ...among(amongTags, 'tag.id'), column: sql`initcap(tag.id)` },
    'groups.id': among(amongGroups, 'g.id'),
    'groups.name': among(amongGroups, 'g.name'),
    'domain.id': none('text'),
    'domain.auth.enforce': none('boolean'),
    'domain.auth.idp.id': none('text'),
    'idp.id': none('text'),
    'events.created.at': 'u.created_at',
    'events.invited.at': none('timestamptz'),
    'events.activated.at': 'm.joined_at?',
    'events.signed.at': computed(sql`(select max(s.created_at) from sessions s where s.user_id = u.id)`),
  },
  { key: ['id'] },
)

const users = (ctx: MemberCtx, accountId: string) =>
  ctx.db
    .selectFrom('users as u')
    .innerJoin('memberships as m', 'm.user_id', 'u.id')
    .where('m.account_id', '=', accountId)

const columns = (ctx: MemberCtx, accountId: string) =>
  users(ctx, accountId).select([
    'u.id',
    'u.name',
    'u.icon',
    'm.status',
    'm.tags',
    sql<string>`u.email::text`.as('email'),
  ])

type UserRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The users of an account, by name. */
export const listUsers = (ctx: MemberCtx, accountId: string, list: ListRequest): Promise<Page<UserRow>> =>
  readPage(ctx, list, userTable, { rows: columns(ctx, accountId), all: users(ctx, accountId) })
