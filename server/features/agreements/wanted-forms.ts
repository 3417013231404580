import type { AgreementChanges } from '@entente/shared/api/agreements.ts'
import { FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { invalid } from '../../platform/refusal.ts'
import { isOwnForm } from '../forms/index.ts'
import type { FormColumns } from './agreement-store.ts'

/** The forms that a request wants a distribution agreement to ask: the caller's own, each of its type (domain: section 5.3). */
export async function wantedForms(
  ctx: MemberCtx,
  forms: AgreementChanges['forms'] = {},
): Promise<FormColumns> {
  const columns: FormColumns = {}
  for (const type of FORM_TYPES) {
    const wanted = forms[type]
    if (wanted === undefined) continue
    const id = wanted && canonicalId(wanted.id)
    if (id && !(await isOwnForm(ctx, id, type))) invalid(`forms.${type}.id`, 'not_found')
    columns[`${type}_form_id`] = id
  }
  return columns
}
