import { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import { NewPartner } from '@entente/shared/api/partners.ts'

/** Reads a bound off a schema, also where the schema is one side of "this or null". */
function bound(schema: object, name: 'maxLength' | 'maxItems'): number {
  const found = Object.entries(schema).find(([key]) => key === name)?.[1]
  if (typeof found === 'number') return found
  const sides = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : []
  return Math.min(...sides.map((side: object) => bound(side, name)))
}

const partner = NewPartner.properties
const agreement = NewAgreementForm.properties

/** The longest answers the server takes, read off its own schema so that the two never differ. */
export const LIMITS = {
  name: bound(partner.name, 'maxLength'),
  external_id: bound(partner.external_id, 'maxLength'),
  message: bound(partner.message, 'maxLength'),
  note: bound(partner.note, 'maxLength'),
  users: bound(partner.users, 'maxItems'),
  title: bound(agreement.title, 'maxLength'),
  description: bound(agreement.description, 'maxLength'),
  link: bound(agreement.link, 'maxLength'),
  marketplaces: bound(agreement.marketplaces, 'maxItems'),
  product_groups: bound(agreement.product_groups, 'maxItems'),
}
