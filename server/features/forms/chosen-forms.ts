import { FORM_COLUMNS, FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { type Complaint, problem, refuseInvalid } from '../../platform/refusal.ts'
import { type FormColumns, isOwnForm } from './form-store.ts'

type Wanted = { readonly [Type in (typeof FORM_TYPES)[number]]?: { readonly id: string } | null | undefined }

/** The forms that an agreement is to ask for, as its columns: the caller's own, each of the type it is chosen for. */
export async function chosenForms(ctx: MemberCtx, wanted: Wanted = {}): Promise<FormColumns> {
  const complaints: Complaint[] = []
  const columns: FormColumns = {}
  for (const type of FORM_TYPES) {
    const form = wanted[type]
    if (form === undefined) continue
    const id = form && canonicalId(form.id)
    if (id !== null && !(await isOwnForm(ctx, id, type)))
      complaints.push(problem(`forms.${type}.id`, 'not_found'))
    columns[FORM_COLUMNS[type]] = id
  }
  refuseInvalid(complaints)
  return columns
}
