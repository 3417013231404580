import type { Grants } from '@entente/shared/domain/accounts.ts'
import {
  type ContractKind,
  type ContractStatus,
  type ContractType,
  type MovingStep,
  OPEN_STATUSES,
} from '@entente/shared/domain/contracts/index.ts'
import type { Selectable } from 'kysely'
import type { Ctx, MemberCtx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { newContractId } from '../../platform/ids.ts'
import { refuse } from '../../platform/refusal.ts'

export type ContractRow = Selectable<Database['contracts']>

export interface NewContract {
  readonly type: ContractType
  readonly status: ContractStatus
  readonly name: string
  readonly agreementId: string
  readonly issuerId: string
  readonly ownerId: string
  readonly creatorId: string
  readonly bound: boolean
  readonly kind: ContractKind
  readonly message?: string | null | undefined
  readonly note?: string | null | undefined
  readonly expireAt?: Date | null | undefined
  readonly grants?: Grants
  readonly marketplaceId?: string | null | undefined
  readonly productId?: string | undefined
  readonly listingId?: string | undefined
  /** The contract it is entered under and ends with (D-18). */
  readonly prerequisiteId?: string | undefined
  /** The referral that a program contract is born from (domain: section 8.5). */
  readonly referralContractId?: string | undefined
  /** For contracts that the partner signs by entering them. */
  readonly signature?: {
    readonly version: number
    readonly signeeId: string
    /** The system has countersigned at once. */
    readonly approved: boolean
  }
}

export async function insertContract(ctx: Ctx, contract: NewContract): Promise<ContractRow> {
  const { signature } = contract
  return await ctx.db
    .insertInto('contracts')
    .values({
      id: newContractId(`${contract.type}Contract`),
      type: contract.type,
      status: contract.status,
      kind: contract.kind,
      name: contract.name,
      agreement_id: contract.agreementId,
      issuer_id: contract.issuerId,
      owner_id: contract.ownerId,
      creator_id: contract.creatorId,
      bound: contract.bound,
      message: contract.message || null,
      note: contract.note || null,
      expire_at: contract.expireAt,
      ...contract.grants,
      marketplace_id: contract.marketplaceId,
      product_id: contract.productId,
      listing_id: contract.listingId,
      prerequisite_id: contract.prerequisiteId,
      referral_contract_id: contract.referralContractId,
      created_at: ctx.now(),
      created_by: ctx.actor?.userId,
      updated_at: ctx.now(),
      updated_by: ctx.actor?.userId,
      ...(signature && {
        version: signature.version,
        enrolled_at: ctx.now(),
        signed_at: ctx.now(),
        signed_by: signature.signeeId,
        countersigned_at: signature.approved ? ctx.now() : null,
      }),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/**
 * The contract, locked until the transaction ends; not against rows that name it. Everything is locked in one order (ADR 15),
 * so that nobody waits for somebody who waits for them: contracts, their agreements, marketplaces, the partner's account, and
 * relations last, those of two providers before those with a vendor.
 */
export const lockContract = (ctx: Ctx, id: string): Promise<ContractRow | undefined> =>
  ctx.db.selectFrom('contracts').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

/** The same for a contract of which the caller is a party; its partner is one once it is bound (domain: section 7.7). */
export const lockContractOf = ({ db, actor }: MemberCtx, id: string): Promise<ContractRow | undefined> =>
  db
    .selectFrom('contracts')
    .selectAll()
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('issuer_id', '=', actor.account.id),
        eb.and([eb('owner_id', '=', actor.account.id), eb('bound', '=', true)]),
      ]),
    )
    .forNoKeyUpdate()
    .executeTakeFirst()

/** The referral that a program contract was made for; locked next to it, because it is settled with it (domain: section 8.5). */
export const lockReferral = async (
  ctx: Ctx,
  { referral_contract_id }: ContractRow,
): Promise<ContractRow | undefined> =>
  referral_contract_id ? await lockContract(ctx, referral_contract_id) : undefined

/**
 * An offer by link, and whatever else its company was offered while nobody acts for it: accepting one of them binds the
 * others or leaves them behind, so that they are locked together, in one statement and in the order of their ids.
 */
export const lockOffers = (
  ctx: Ctx,
  { id, owner_id }: Pick<ContractRow, 'id' | 'owner_id'>,
): Promise<ContractRow[]> =>
  ctx.db
    .selectFrom('contracts')
    .selectAll()
    .where((eb) =>
      eb.or([eb('id', '=', id), eb.and([eb('owner_id', '=', owner_id), eb('bound', '=', false)])]),
    )
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()

/** Open contracts that rest on this one, locked in the order of their ids (D-18). */
export const lockResting = (ctx: Ctx, id: string): Promise<ContractRow[]> =>
  ctx.db
    .selectFrom('contracts')
    .selectAll()
    .where('prerequisite_id', '=', id)
    .where('status', 'in', [...OPEN_STATUSES])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()

/** What a step may write beside the new status. */
export type StepColumns = Partial<
  Pick<
    ContractRow,
    | 'version'
    | 'enrolled_at'
    | 'signed_at'
    | 'signed_by'
    | 'countersigned_at'
    | 'countersigned_by'
    | 'rejected_at'
    | 'rejected_by'
    | 'terminated_at'
    | 'terminated_by'
    | 'termination_note'
    | 'owner_id'
    | 'bound'
  >
>

/** Compare-and-set: of two people who act on one contract at once, exactly one wins and the other is told so. */
export async function moveContract(
  ctx: Ctx,
  contract: ContractRow,
  step: MovingStep,
  columns: StepColumns,
): Promise<ContractRow> {
  const moved = await ctx.db
    .updateTable('contracts')
    .set({ ...columns, status: step.to, updated_at: ctx.now(), updated_by: ctx.actor?.userId ?? null })
    .where('id', '=', contract.id)
    .where('status', '=', contract.status)
    .returningAll()
    .executeTakeFirst()
  return moved ?? refuse('CTR_001', { type: contract.type, status: contract.status })
}

/** What the issuer may write without a step. */
export type Edit = Partial<
  Pick<
    ContractRow,
    'message' | 'note' | 'kind' | 'expire_at' | 'expired_at' | 'termination_note' | keyof Grants
  >
>

export async function updateContract(ctx: MemberCtx, id: string, edit: Edit): Promise<ContractRow> {
  return await ctx.db
    .updateTable('contracts')
    .set({ ...edit, updated_at: ctx.now(), updated_by: ctx.actor.userId })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Its activation goes with it; its history stays. */
export async function removeContract(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.deleteFrom('contracts').where('id', '=', id).execute()
}

/** The account is real from now on, so it sees whatever else it was offered while it was a placeholder (D-56). */
export const bindOffers = (ctx: Ctx, ownerId: string): Promise<Pick<ContractRow, 'id' | 'issuer_id'>[]> =>
  ctx.db
    .updateTable('contracts')
    .set({ bound: true })
    .where('owner_id', '=', ownerId)
    .where('bound', '=', false)
    .returning(['id', 'issuer_id'])
    .execute()

/** The contract that the partner has on this agreement and that is not ended, if there is one. */
export const openContractUnder = (
  ctx: Ctx,
  agreementId: string,
  ownerId: string,
): Promise<Pick<ContractRow, 'id' | 'status'> | undefined> =>
  ctx.db
    .selectFrom('contracts')
    .select(['id', 'status'])
    .where('agreement_id', '=', agreementId)
    .where('owner_id', '=', ownerId)
    .where('status', 'in', [...OPEN_STATUSES])
    .executeTakeFirst()

export const hasOpenContract = async (ctx: Ctx, agreementId: string, ownerId: string): Promise<boolean> =>
  (await openContractUnder(ctx, agreementId, ownerId)) !== undefined

/** Whether the caller sources the product under this agreement already, for that marketplace or for any. */
export async function hasOpenSourcing(
  { db, actor }: MemberCtx,
  agreementId: string,
  productId: string,
  marketplaceId?: string,
): Promise<boolean> {
  const same = db
    .selectFrom('contracts')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .where('owner_id', '=', actor.account.id)
    .where('product_id', '=', productId)
    .where('status', 'in', [...OPEN_STATUSES])
    .$if(marketplaceId !== undefined, (query) => query.where('marketplace_id', '=', marketplaceId ?? ''))
  return (await same.executeTakeFirst()) !== undefined
}

const overdue = (ctx: Ctx) =>
  ctx.db
    .selectFrom('contracts')
    .where('expire_at', '<=', ctx.now())
    .where('expired_at', 'is', null)
    .where('status', 'in', ['pending', 'active'])

/** Contracts whose day has come and that nothing was done about, the oldest first. */
export async function overdueContracts(ctx: Ctx): Promise<string[]> {
  const rows = await overdue(ctx).select('id').orderBy('expire_at').execute()
  return rows.map(({ id }) => id)
}

/** One of them, locked; undefined where somebody else is at it or was faster. */
export const lockOverdue = (ctx: Ctx, id: string): Promise<ContractRow | undefined> =>
  overdue(ctx).selectAll().where('id', '=', id).forNoKeyUpdate().skipLocked().executeTakeFirst()

/** It is known that nobody answered in time; noticed once. */
export async function markExpired(ctx: Ctx, id: string): Promise<void> {
  await ctx.db.updateTable('contracts').set({ expired_at: ctx.now() }).where('id', '=', id).execute()
}
