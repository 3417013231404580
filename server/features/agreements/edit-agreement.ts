import type { AgreementChanges } from '@entente/shared/api/agreements.ts'
import { FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { type MemberCtx, transact } from '../../platform/context.ts'
import { type Complaint, problem, refuse, refuseInvalid } from '../../platform/refusal.ts'
import { chosenForms } from '../forms/index.ts'
import { record } from '../history/index.ts'
import { type AgreementRecord, isOwnSourcingAgreement, updateAgreement } from './agreement-store.ts'
import { lockMine } from './lock-mine.ts'

/** Changes what may be changed of an agreement; its text changes only by a new version (domain: section 5.1). */
export const editAgreement = (ctx: MemberCtx, id: string, changes: AgreementChanges): Promise<void> =>
  transact(ctx, async (ctx) => {
    const agreement = await lockMine(ctx, id)
    refuseInvalid(check(agreement, changes))
    refuseFixed(agreement, changes)
    const sourcing = changes.sourcing_agreement && canonicalId(changes.sourcing_agreement.id)
    if (sourcing && !(await isOwnSourcingAgreement(ctx, sourcing)))
      refuse('AGR_005', undefined, 'sourcing_agreement')

    const forms = agreement.type === 'distribution' ? await chosenForms(ctx, changes.forms) : {}
    const title = newTitle(agreement, changes)
    await updateAgreement(ctx, agreement.id, {
      ...(title !== undefined && { title }),
      ...(changes.description !== undefined && { description: changes.description.trim() }),
      ...(typeof changes.auto_accept === 'boolean' && { auto_accept: changes.auto_accept }),
      ...(sourcing !== undefined && { sourcing_agreement_id: sourcing }),
      ...forms,
    })
    await record(ctx, { object: agreement.id, action: 'edit', visibleTo: [agreement.owner_id] })
  })

function check({ type }: AgreementRecord, changes: AgreementChanges): Complaint[] {
  const complaints: Complaint[] = []
  const unfit = { with: `type: ${type}` }
  for (const field of ['title', 'name'] as const)
    if (changes[field]?.trim() === '') complaints.push(problem(field, 'required'))
  if (changes.description?.trim() === '') complaints.push(problem('description', 'required'))
  if (type !== 'distribution' && typeof changes.auto_accept === 'boolean')
    complaints.push(problem('auto_accept', 'not_wanted', unfit))
  if (type !== 'service' && changes.sourcing_agreement)
    complaints.push(problem('sourcing_agreement', 'not_wanted', unfit))
  for (const form of FORM_TYPES)
    if (type !== 'distribution' && changes.forms?.[form])
      complaints.push(problem(`forms.${form}`, 'not_wanted', unfit))
  return complaints
}

/** Of the two words for the name, the one that says something new (D-21). */
const newTitle = (held: AgreementRecord, { title, name }: AgreementChanges): string | undefined =>
  [title?.trim(), name?.trim()].find((word) => word !== undefined && word !== held.title)

/** The same value passes, another one is refused (D-83). */
function refuseFixed(
  agreement: AgreementRecord,
  { type, sourcing, parent, marketplace }: AgreementChanges,
): void {
  const meant = type === 'sourcing' ? sourcing?.type : type
  if (meant !== undefined && meant.toLowerCase() !== agreement.type) refuse('AGR_008', undefined, 'type')
  if (differs(parent, agreement.parent_id)) refuse('AGR_008', undefined, 'parent')
  if (differs(marketplace, agreement.marketplace_id)) refuse('AGR_008', undefined, 'marketplace')
}

const differs = (wanted: { id: string } | null | undefined, held: string | null): boolean =>
  wanted !== undefined && (wanted === null ? null : canonicalId(wanted.id)) !== held
