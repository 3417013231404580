import type { Grants } from '@entente/shared/domain/accounts.ts'
import { type AliasedRawBuilder, sql } from 'kysely'

const GRANTS = ['program_create', 'service_create', 'service_delegate'] as const

/**
 * What an account may do with agreements: what the platform granted, or any of its active service contracts
 * (domain: section 16.2).
 */
export const grantsOf = (accountId: string): AliasedRawBuilder<boolean, keyof Grants>[] =>
  GRANTS.map((grant) =>
    sql<boolean>`exists (
      select from accounts where accounts.id = ${sql.ref(accountId)} and accounts.${sql.ref(grant)}
      union all
      select from contracts
      where contracts.owner_id = ${sql.ref(accountId)} and contracts.type = 'service'
        and contracts.status = 'active' and contracts.${sql.ref(grant)}
    )`.as(grant),
  )

/** Whether an invited company would be a distributor if it accepted what it is offered (domain: section 8.2). */
export const wouldDistribute = (accountId: string): AliasedRawBuilder<boolean, 'would_distribute'> =>
  sql<boolean>`exists (
    select from accounts join contracts on contracts.owner_id = accounts.id
    where accounts.id = ${sql.ref(accountId)} and accounts.placeholder
      and contracts.type = 'service' and contracts.status = 'pending' and contracts.program_create
  )`.as('would_distribute')
