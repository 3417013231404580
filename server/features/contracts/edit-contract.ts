import type { ContractChanges } from '@entente/shared/api/contracts.ts'
import { isInTime } from '@entente/shared/domain/contracts/conditions.ts'
import { EDITS, editableFields } from '@entente/shared/domain/contracts/edits.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { type Complaint, problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { refreshRole } from '../accounts/index.ts'
import { record } from '../history/index.ts'
import { type ContractRow, type Edit, lockContractOf, updateContract } from './contract-store.ts'
import { requireDelegation } from './delegation.ts'
import { type FieldEdit, newEdits } from './new-edits.ts'

/** The issuer writes what may still be written; what is said as it stands already passes (domain: section 18.3, D-83). */
export const editContract = (ctx: MemberCtx, id: string, wanted: ContractChanges): Promise<void> =>
  transact(ctx, async (ctx) => {
    const contract = (await lockContractOf(ctx, id)) ?? refuse('NFD_001')
    if (contract.issuer_id !== ctx.actor.account.id) refuse('AUTH_003')
    const edits = newEdits(contract, wanted)
    refuseInvalid(edits.flatMap((edit) => malformed(ctx, edit)))
    for (const edit of edits) check(ctx, contract, edit)
    if (edits.length === 0) return

    const columns: Edit = Object.assign({}, ...edits.map((edit) => edit.columns))
    // With another day nobody has been late yet.
    if (columns.expire_at !== undefined) columns.expired_at = null
    const edited = await updateContract(ctx, contract.id, columns)
    await recordEdits(ctx, contract, edits)
    if (edited.type === 'service') await refreshRole(ctx, edited.owner_id)
  })

/** What is wrong with what is said, whatever the contract is; told before all else (D-78). */
const malformed = (ctx: MemberCtx, { at, columns }: FieldEdit): Complaint[] =>
  columns.expire_at && !isInTime(columns.expire_at, ctx.now()) ? [problem(at, 'not_future')] : []

function check(ctx: MemberCtx, { type, status }: ContractRow, { field, at, columns }: FieldEdit): void {
  if (!editableFields(type, status).includes(field)) refuse('CTR_001', { type, status }, at)
  const { program_create = false, service_create = false, service_delegate = false } = columns
  if (type === 'service') requireDelegation(ctx, type, { program_create, service_create, service_delegate })
}

/** What only the issuer may read, only the issuer may know to have changed. */
async function recordEdits(
  ctx: MemberCtx,
  contract: ContractRow,
  edits: readonly FieldEdit[],
): Promise<void> {
  const { id, issuer_id, owner_id } = contract
  for (const isInternal of [false, true]) {
    const fields = edits.filter(({ field }) => 'internal' in EDITS[field] === isInternal).map(({ at }) => at)
    if (fields.length === 0) continue
    const visibleTo = isInternal ? [issuer_id] : [issuer_id, owner_id]
    await record(ctx, { object: id, action: 'edit', note: fields.join(', '), visibleTo })
  }
}
