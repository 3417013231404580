import type { ContractNotice } from '@entente/shared/domain/contracts/notices.ts'
import type { ListingNotice } from '@entente/shared/domain/listings.ts'
import { sql } from 'kysely'
import type { Ctx } from './context.ts'

/** Every job there is, with what it is told. */
export interface Jobs {
  /** Somebody has to hear of a change: the notification itself is the delivery's business. */
  notify: {
    readonly event: ContractNotice | ListingNotice | 'agreement_version_activated'
    readonly object: string
    readonly account: string
    /** What was said with the change. */
    readonly note?: string | undefined
  }
}

/** Leaves a job in the outbox; it exists exactly when the transaction that asks for it is kept. */
export async function enqueue<Name extends keyof Jobs>(
  ctx: Ctx,
  name: Name,
  payload: Jobs[Name],
): Promise<void> {
  await sql`select graphile_worker.add_job(${name}, ${JSON.stringify(payload)}::json)`.execute(ctx.db)
}

/** The same for many, in one statement. */
export async function enqueueAll<Name extends keyof Jobs>(
  ctx: Ctx,
  name: Name,
  payloads: readonly Jobs[Name][],
): Promise<void> {
  if (payloads.length === 0) return
  await sql`
    select graphile_worker.add_job(${name}, payload)
    from json_array_elements(${JSON.stringify(payloads)}::json) as payload`.execute(ctx.db)
}
