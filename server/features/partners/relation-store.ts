import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'

/** Of those who change what is known between two accounts, one after the other does; the first until its transaction ends. */
export async function lockRelation(ctx: Ctx, one: string, other: string): Promise<void> {
  const pair = [one, other].sort().join(' ')
  await sql`select pg_advisory_xact_lock(hashtextextended(${pair}, 0))`.execute(ctx.db)
}

/**
 * Recounts what is between two accounts and keeps it in one row per viewer, so that the Directory never counts
 * (domain: section 9). Called by every transaction that changes a contract or listing between the two; the lock makes
 * transactions on the same pair count one after the other.
 */
export async function refreshRelation(ctx: Ctx, one: string, other: string): Promise<void> {
  await lockRelation(ctx, one, other)
  await sql`
    with viewer (account_id, partner_id) as (
      values (${one}::text, ${other}::text), (${other}::text, ${one}::text)
    ),
    -- An invitation is nothing to its recipient before it is bound to an account (9.2).
    between_us as (
      select v.account_id, v.partner_id, c.*
      from viewer v
      join contracts c on c.issuer_id = v.account_id and c.owner_id = v.partner_id
        or c.owner_id = v.account_id and c.issuer_id = v.partner_id and c.bound
    ),
    counted as (
      select account_id, partner_id,
        bool_or(type in ('program', 'service') and status = 'active') as active,
        bool_or(type in ('program', 'service') and status = 'pending') as invited,
        bool_or(type in ('program', 'service') and enrolled_at is not null) as was_active,
        min(enrolled_at) filter (where type in ('program', 'service')) as since,
        count(*) filter (where type = 'program' and status in ('enrolling', 'pending', 'active'))::int as program,
        count(*) filter (where type = 'distribution' and status in ('enrolling', 'pending', 'active'))::int as distribution,
        count(*) filter (where type = 'service' and status in ('enrolling', 'pending', 'active'))::int as service,
        count(*) filter (where type = 'syndication' and status in ('enrolling', 'pending', 'active'))::int as syndication
      from between_us
      group by account_id, partner_id
    ),
    known as (
      select * from counted where active or invited or was_active
    ),
    forgotten as (
      delete from partners p using viewer v
      where p.account_id = v.account_id and p.partner_id = v.partner_id
        and not exists (select from known k where k.account_id = p.account_id)
    )
    insert into partners as p
      (account_id, partner_id, status, name, type, role, public, program, distribution, service, syndication, listings, since)
    select k.account_id, k.partner_id,
      case when k.active then 'active' when k.invited then 'invited' else 'ended' end,
      a.name, a.type, a.role, a.public, k.program, k.distribution, k.service, k.syndication,
      (select count(*)::int from listings l
        where l.status = 'listed'
          and (l.provider_id = k.account_id and l.vendor_id = k.partner_id
            or l.vendor_id = k.account_id and l.provider_id = k.partner_id)),
      k.since
    from known k
    join accounts a on a.id = k.partner_id
    -- Whoever renames a partner or changes its role writes it here too, and may just have done so.
    on conflict (account_id, partner_id) do update set
      status = excluded.status, public = excluded.public, program = excluded.program,
      distribution = excluded.distribution, service = excluded.service, syndication = excluded.syndication,
      listings = excluded.listings, since = excluded.since`.execute(ctx.db)
}

/**
 * Keeps the viewer's own identifier for a partner, and tells whether no other of its partners has it (D-41). Of two that are
 * to get it at once, the second finds the first.
 */
export async function nameExternally(
  ctx: Ctx,
  accountId: string,
  partnerId: string,
  externalId: string,
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${accountId} names`}, 0))`.execute(ctx.db)
  if (await isExternalIdUsed(ctx, accountId, externalId, partnerId)) return false
  await ctx.db
    .updateTable('partners')
    .set({ external_id: externalId })
    .where('account_id', '=', accountId)
    .where('partner_id', '=', partnerId)
    .execute()
  return true
}

/** Gives the identifier to a partner that the viewer may already have one for; that one stays. */
export async function nameUnlessNamed(
  ctx: Ctx,
  accountId: string,
  partnerId: string,
  externalId: string,
): Promise<void> {
  await ctx.db
    .updateTable('partners')
    .set({ external_id: externalId })
    .where('account_id', '=', accountId)
    .where('partner_id', '=', partnerId)
    .where('external_id', 'is', null)
    .execute()
}

/** Whether the viewer calls another partner by this identifier. */
export async function isExternalIdUsed(
  ctx: Ctx,
  accountId: string,
  externalId: string,
  exceptFor = '',
): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('partners')
    .select('partner_id')
    .where('account_id', '=', accountId)
    .where('external_id', '=', externalId)
    .where('partner_id', '<>', exceptFor)
    .executeTakeFirst()
  return row !== undefined
}

/** Whether there is or was anything between the two, as the first of them sees it. */
export async function hasRelation(ctx: Ctx, accountId: string, partnerId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('partners')
    .select('partner_id')
    .where('account_id', '=', accountId)
    .where('partner_id', '=', partnerId)
    .executeTakeFirst()
  return row !== undefined
}
