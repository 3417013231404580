import { createHash } from 'node:crypto'
import type { ContractKind, ContractStep, ContractType } from '@entente/shared/domain/contracts/index.ts'
import type { Selectable } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { newContractId } from '../../platform/ids.ts'
import { hashSecret, newSecret } from '../../platform/keys.ts'
import { refuse } from '../../platform/refusal.ts'

export type ContractRow = Selectable<Database['contracts']>

interface NewContract {
  readonly type: ContractType
  readonly status: 'pending' | 'active'
  readonly name: string
  readonly agreementId: string
  readonly issuerId: string
  readonly ownerId: string
  readonly creatorId: string
  readonly bound: boolean
  readonly kind: ContractKind
  readonly message?: string | null | undefined
  readonly note?: string | null | undefined
  readonly marketplaceId?: string | null | undefined
  /** For contracts that are active from the start: the partner has signed, the system has countersigned. */
  readonly signature?: { readonly version: number; readonly signeeId: string }
}

export async function insertContract(ctx: Ctx, contract: NewContract): Promise<ContractRow> {
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
      marketplace_id: contract.marketplaceId,
      created_at: ctx.now(),
      created_by: ctx.actor?.userId,
      updated_at: ctx.now(),
      updated_by: ctx.actor?.userId,
      ...(contract.signature && {
        version: contract.signature.version,
        enrolled_at: ctx.now(),
        signed_at: ctx.now(),
        signed_by: contract.signature.signeeId,
        countersigned_at: ctx.now(),
      }),
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The contract, locked until the transaction ends. */
export async function lockContract(ctx: Ctx, id: string): Promise<ContractRow | undefined> {
  return await ctx.db.selectFrom('contracts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What a step may write beside the new status. */
type StepColumns = Partial<
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
    | 'owner_id'
    | 'bound'
  >
>

/** Statuses of a lifecycle that a row can be given. */
export type StoredStep = ContractStep & { readonly to: ContractRow['status'] }

export const isStored = (step: ContractStep): step is StoredStep => step.to !== 'deleted'

/** Compare-and-set: of two people who act on one contract at once, exactly one wins and the other is told so. */
export async function moveContract(
  ctx: Ctx,
  contract: ContractRow,
  step: StoredStep,
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

interface Acceptance {
  readonly contractId: string
  readonly version: number
  readonly signeeId: string
  readonly documentSha256: string | null
  readonly description: string
}

/** Pins what exactly was accepted, by whom and from where. */
export async function insertAcceptance(ctx: Ctx, acceptance: Acceptance): Promise<void> {
  await ctx.db
    .insertInto('contract_versions')
    .values({
      contract_id: acceptance.contractId,
      version: acceptance.version,
      signee_id: acceptance.signeeId,
      accepted_at: ctx.now(),
      document_sha256: acceptance.documentSha256,
      description_sha256: createHash('sha256').update(acceptance.description).digest('hex'),
      ip: ctx.origin.ip,
      agent: ctx.origin.agent,
    })
    .execute()
}

/** Gives the contract an activation link; the code is kept as a hash and encrypted, never as itself (D-71). */
export async function insertActivation(ctx: Ctx, contractId: string): Promise<void> {
  const code = newSecret()
  await ctx.db
    .insertInto('activations')
    .values({ contract_id: contractId, code_hash: hashSecret(code), code_cipher: ctx.keys.seal(code) })
    .execute()
}

/** The link is spent: its code can not be read again, its hash stays so that the page can say so. */
export async function spendActivation(ctx: Ctx, contractId: string): Promise<void> {
  await ctx.db
    .updateTable('activations')
    .set({ used_at: ctx.now(), code_cipher: null })
    .where('contract_id', '=', contractId)
    .execute()
}

/** Whether the partner already has a contract on this agreement that is not ended. */
export async function hasOpenContract(ctx: Ctx, agreementId: string, ownerId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('contracts')
    .select('id')
    .where('agreement_id', '=', agreementId)
    .where('owner_id', '=', ownerId)
    .where('status', 'in', ['enrolling', 'pending', 'active'])
    .executeTakeFirst()
  return row !== undefined
}
