import { sql } from 'kysely'
import type { Actor, Ctx } from '../../platform/context.ts'
import { hashSecret, isSecret } from '../../platform/keys.ts'
import { grantsOf } from '../accounts/index.ts'

type Db = Pick<Ctx, 'db' | 'now'>

const actors = ({ db }: Db) =>
  db
    .selectFrom('accounts as a')
    .select([
      'a.id as account_id',
      'a.name as account_name',
      'a.icon',
      'a.type',
      'a.role',
      'a.portal_opened_at',
    ])
    .select(grantsOf('a.id'))

interface ActorRow {
  readonly user_id: string
  readonly user_name: string
  readonly email: string
  readonly account_id: string
  readonly account_name: string
  readonly icon: string | null
  readonly type: Actor['account']['type']
  readonly role: Actor['account']['role']
  readonly portal_opened_at: Date | null
  readonly program_create: boolean
  readonly service_create: boolean
  readonly service_delegate: boolean
}

const toActor = (row: ActorRow, tokenId: string | undefined): Actor => ({
  userId: row.user_id,
  name: row.user_name,
  email: row.email,
  tokenId,
  account: {
    id: row.account_id,
    name: row.account_name,
    icon: row.icon,
    type: row.type,
    role: row.role,
    portal: row.portal_opened_at ? 'open' : 'closed',
    grants: {
      program_create: row.program_create,
      service_create: row.service_create,
      service_delegate: row.service_delegate,
    },
  },
})

/** Who holds this session, as long as it runs and the user is still a member of the account. */
export async function actorOfSession(ctx: Db, token: string): Promise<Actor | undefined> {
  const row = await actors(ctx)
    .innerJoin('sessions as s', 's.account_id', 'a.id')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.account_id', '=', 'a.id').onRef('m.user_id', '=', 'u.id').on('m.status', '=', 'joined'),
    )
    .select(['u.id as user_id', 'u.name as user_name', sql<string>`u.email::text`.as('email')])
    .where('s.token_hash', '=', hashSecret(token))
    .where('s.expires_at', '>', ctx.now())
    .executeTakeFirst()
  return row && toActor(row, undefined)
}

/**
 * Who acts with this API token, given as `SU-…:secret`: its creator (D-77), as long as that is a member of the account.
 */
export async function actorOfToken(ctx: Db, id: string, secret: string): Promise<Actor | undefined> {
  const row = await actors(ctx)
    .innerJoin('api_tokens as t', 't.account_id', 'a.id')
    .innerJoin('users as u', 'u.id', 't.created_by')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.account_id', '=', 'a.id').onRef('m.user_id', '=', 'u.id').on('m.status', '=', 'joined'),
    )
    .select([
      'u.id as user_id',
      't.name as user_name',
      sql<string>`u.email::text`.as('email'),
      't.secret_hash',
    ])
    .where('t.id', '=', id)
    .where('t.status', '=', 'active')
    .executeTakeFirst()
  return row && isSecret(secret, row.secret_hash) ? toActor(row, id) : undefined
}

/** A user as it acts in an account, whatever it is there yet; for whoever has just proved to be that user. */
export async function actorIn(ctx: Db, userId: string, accountId: string): Promise<Actor | undefined> {
  const row = await actors(ctx)
    .innerJoin('users as u', (join) => join.on('u.id', '=', userId))
    .select(['u.id as user_id', 'u.name as user_name', sql<string>`u.email::text`.as('email')])
    .where('a.id', '=', accountId)
    .executeTakeFirst()
  return row && toActor(row, undefined)
}
