import type { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { PartnerKind } from '@entente/shared/domain/partners.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'
import { checkDocument } from '../agreements/index.ts'

const at = (field: string) => `new_agreement.${field}`

/** A form of the wizard that says nothing of a document has none (domain: section 5.1). */
const withDefault = (form: NewAgreementForm): NewAgreementForm => ({
  ...form,
  document_type: form.document_type ?? 'none',
})

/** What is wrong with the Agreement, Marketplaces, Product groups and Syndication steps taken by themselves. */
export function checkAgreementForm(type: PartnerKind, form: NewAgreementForm): Complaint[] {
  const complaints: Complaint[] = []
  if (form.title.trim() === '') complaints.push(problem(at('title'), 'required'))
  if (form.description.trim() === '') complaints.push(problem(at('description'), 'required'))
  complaints.push(...checkDocument(withDefault(form), at))
  complaints.push(...checkRepeated('marketplaces', form.marketplaces))
  complaints.push(...checkRepeated('product_groups', form.product_groups))
  if (type === 'vendor') {
    const unfit = { with: 'type: vendor' }
    if (form.product_groups?.length) complaints.push(problem(at('product_groups'), 'not_wanted', unfit))
    if (form.sourcing_agreement) complaints.push(problem(at('sourcing_agreement'), 'not_wanted', unfit))
  }
  return complaints
}

function checkRepeated(field: string, references: readonly { id: string }[] = []): Complaint[] {
  const ids = references.map(({ id }) => canonicalId(id))
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(at(`${field}.${index}.id`), 'repeated')] : [],
  )
}
