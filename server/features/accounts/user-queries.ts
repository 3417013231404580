import { MODULES } from '@entente/shared/domain/modules.ts'
import { userList } from '@entente/shared/lists/accounts.ts'
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { MemberCtx } from '../../platform/context.ts'
import type { ListRequest } from '../../platform/lists/query.ts'
import { type Page, readPage } from '../../platform/lists/read-page.ts'
import { among, computed, type Related, tableOver } from '../../platform/lists/table.ts'

const amongTags: Related = (condition) => sql`exists (
  select from unnest(m.tags) as tag (id) where ${condition})`

const amongGroups: Related = (condition) => sql`exists (
  select from group_members member join groups g on g.id = member.group_id
  where member.user_id = u.id and g.account_id = m.account_id and ${condition})`

/** Administrators may open every module (domain: section 16.3). */
const amongModules: Related = (condition) => sql`exists (
  select from unnest(${Object.keys(MODULES)}::text[]) as module (id), group_members member
  join groups g on g.id = member.group_id
  where member.user_id = u.id and g.account_id = m.account_id and g.system and ${condition})`

/** Nobody has one of these before sign-in by other providers is there. */
const none = (type: 'text' | 'boolean' | 'timestamptz') => computed(sql`null::${sql.raw(type)}`)

const lastSignIn = sql<Date | null>`(select max(s.created_at) from sessions s where s.user_id = u.id)`

const userTable = tableOver<{ u: 'users'; m: 'memberships' }>()(
  userList,
  {
    id: 'u.id',
    name: 'u.name',
    email: computed(sql`u.email::text`, false),
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
    permissions: among(amongModules, 'module.id'),
    'events.created.at': 'u.created_at',
    'events.invited.at': none('timestamptz'),
    'events.activated.at': 'm.joined_at?',
    'events.signed.at': computed(lastSignIn),
  },
  { key: ['id'] },
)

const users = (ctx: MemberCtx, accountId: string) =>
  ctx.db
    .selectFrom('users as u')
    .innerJoin('memberships as m', 'm.user_id', 'u.id')
    .where('m.account_id', '=', accountId)

const columns = (ctx: MemberCtx, accountId: string) =>
  users(ctx, accountId)
    .select(['u.id', 'u.name', 'u.icon', 'u.created_at', 'm.status', 'm.tags', 'm.joined_at'])
    .select([sql<string>`u.email::text`.as('email'), lastSignIn.as('signed_at')])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('group_members as member')
          .innerJoin('groups as g', 'g.id', 'member.group_id')
          .select(['g.id', 'g.name', 'g.system'])
          .whereRef('member.user_id', '=', 'u.id')
          .whereRef('g.account_id', '=', 'm.account_id')
          .orderBy('g.name'),
      ).as('groups'),
    ])

export type UserRow = Awaited<ReturnType<ReturnType<typeof columns>['execute']>>[number]

/** The users of an account, by name. */
export const listUsers = (ctx: MemberCtx, accountId: string, list: ListRequest): Promise<Page<UserRow>> =>
  readPage(ctx, list, userTable, { rows: columns(ctx, accountId), all: users(ctx, accountId) })
