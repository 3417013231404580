import type { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import type { NewPartner } from '@entente/shared/api/partners.ts'
import { documentForm } from '../../../lib/document-answers.ts'
import type { Draft } from './draft.ts'

const ids = (picked: readonly { id: string }[]) => picked.map(({ id }) => ({ id }))
const orNull = (text: string) => text.trim() || null

function newAgreement({ type, form, marketplaces, productGroups, sourcing }: Draft): NewAgreementForm {
  const { title, description } = form
  return {
    title: title.trim(),
    description: description.trim(),
    ...documentForm(form),
    marketplaces: ids(marketplaces),
    ...(type === 'reseller' && {
      product_groups: ids(productGroups),
      sourcing_agreement: sourcing ? { id: sourcing.id } : null,
    }),
  }
}

/** What Create sends: exactly the answers that the draft's variant asks for. */
export function requestOf(draft: Draft): NewPartner {
  const chosen = draft.agreements[draft.type]
  return {
    type: draft.type,
    name: draft.name.trim(),
    external_id: orNull(draft.externalId),
    ...(draft.newAgreement
      ? { new_agreement: newAgreement(draft) }
      : chosen && { agreement: { id: chosen.id } }),
    action: draft.action,
    ...(draft.action === 'create' ? { users: ids(draft.users) } : { message: orNull(draft.message) }),
    note: orNull(draft.note),
  }
}
