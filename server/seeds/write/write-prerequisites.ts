import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'

/** Notes under which contract each was entered: distributions under their program, what is sourced under its service. */
export async function writePrerequisites(ctx: Ctx): Promise<void> {
  await sql`
    update contracts c set prerequisite_id = (
      select p.id
      from contracts p join agreements g on g.id = c.agreement_id
      join agreements held on held.id = p.agreement_id
      where p.owner_id = c.owner_id and p.enrolled_at <= c.created_at
        and (p.agreement_id = g.parent_id or held.sourcing_agreement_id = c.agreement_id)
      order by p.status = 'active' desc, p.created_at desc
      limit 1
    )
    where c.type in ('distribution', 'syndication', 'referral')`.execute(ctx.db)
}
