import type { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { PartnerKind } from '@entente/shared/domain/partners.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'

const at = (field: string) => `new_agreement.${field}`

const isWebLink = (text: string) => {
  // The parser would drop white space that the text then still has.
  const url = /\s/.test(text) ? null : URL.parse(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}

/** What is wrong with the Agreement, Marketplaces, Product groups and Syndication steps taken by themselves. */
export function checkAgreementForm(type: PartnerKind, form: NewAgreementForm): Complaint[] {
  const complaints: Complaint[] = []
  if (form.title.trim() === '') complaints.push(problem(at('title'), 'required'))
  if (form.description.trim() === '') complaints.push(problem(at('description'), 'required'))
  complaints.push(...checkDocument(form))
  complaints.push(...checkRepeated('marketplaces', form.marketplaces))
  complaints.push(...checkRepeated('product_groups', form.product_groups))
  if (type === 'vendor') {
    const unfit = { with: 'type: vendor' }
    if (form.product_groups?.length) complaints.push(problem(at('product_groups'), 'not_wanted', unfit))
    if (form.sourcing_agreement) complaints.push(problem(at('sourcing_agreement'), 'not_wanted', unfit))
  }
  return complaints
}

function checkDocument({ document_type = 'none', link, file }: NewAgreementForm): Complaint[] {
  const complaints: Complaint[] = []
  if (document_type === 'external' && !link) complaints.push(problem(at('link'), 'required'))
  if (document_type === 'external' && link && !isWebLink(link))
    complaints.push(problem(at('link'), 'not_a_link'))
  if (document_type === 'uploaded' && !file) complaints.push(problem(at('file'), 'required'))
  if (document_type !== 'external' && link)
    complaints.push(problem(at('link'), 'not_wanted', { with: `document_type: ${document_type}` }))
  if (document_type !== 'uploaded' && file)
    complaints.push(problem(at('file'), 'not_wanted', { with: `document_type: ${document_type}` }))
  return complaints
}

function checkRepeated(field: string, references: readonly { id: string }[] = []): Complaint[] {
  const ids = references.map(({ id }) => canonicalId(id))
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [problem(at(`${field}.${index}.id`), 'repeated')] : [],
  )
}
