import type { Circumstances } from '@entente/shared/domain/contracts/conditions.ts'
import { sql } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { ContractRow } from './contract-store.ts'

/** What conditions of steps are weighed by; whoever activates a version or attaches a form meanwhile is waited for. */
export async function circumstancesOf(ctx: Ctx, contract: ContractRow): Promise<Circumstances> {
  await ctx.db
    .selectFrom('agreements')
    .select('id')
    .where('id', '=', contract.agreement_id)
    .forShare()
    .execute()
  const agreement = await ctx.db
    .selectFrom('agreements as g')
    .leftJoin('agreement_versions as v', (join) =>
      join.onRef('v.agreement_id', '=', 'g.id').on('v.active', '=', true),
    )
    .select(['v.version', sql<boolean>`g.enroll_form_id is not null`.as('has_form')])
    .where('g.id', '=', contract.agreement_id)
    .executeTakeFirstOrThrow()
  return {
    now: ctx.now(),
    expiresAt: contract.expire_at,
    signedVersion: contract.version,
    activeVersion: agreement.version,
    hasForm: agreement.has_form,
  }
}
