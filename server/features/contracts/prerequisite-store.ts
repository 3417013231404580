import { sql } from 'kysely'
import type { MemberCtx } from '../../platform/context.ts'
import type { ContractRow } from './contract-store.ts'

/**
 * The caller's active program contract that a distribution is entered under, locked until the transaction ends, so that it
 * can not be ended meanwhile and nobody else enters anything under it.
 */
export const lockProgram = ({ db, actor }: MemberCtx, programId: string): Promise<ContractRow | undefined> =>
  db
    .selectFrom('contracts')
    .selectAll()
    .where('agreement_id', '=', programId)
    .where('owner_id', '=', actor.account.id)
    .where('status', '=', 'active')
    .forNoKeyUpdate()
    .executeTakeFirst()

/** The caller's active service contracts whose agreement sources from this one, locked in the same way. */
export const lockServices = ({ db, actor }: MemberCtx, sourcingId: string): Promise<ContractRow[]> =>
  db
    .selectFrom('contracts')
    .selectAll()
    .where('owner_id', '=', actor.account.id)
    .where('type', '=', 'service')
    .where('status', '=', 'active')
    .where(
      sql<boolean>`agreement_id in (select id from agreements where sourcing_agreement_id = ${sourcingId})`,
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
