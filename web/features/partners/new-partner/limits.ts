import { NewAgreementForm } from '@entente/shared/api/agreements.ts'
import { NewPartner } from '@entente/shared/api/partners.ts'
import { boundOf } from '../../../lib/schema-bound.ts'

const partner = NewPartner.properties
const agreement = NewAgreementForm.properties

/** The longest answers the server takes, read off its own schema so that the two never differ. */
export const LIMITS = {
  name: boundOf(partner.name, 'maxLength'),
  external_id: boundOf(partner.external_id, 'maxLength'),
  message: boundOf(partner.message, 'maxLength'),
  note: boundOf(partner.note, 'maxLength'),
  users: boundOf(partner.users, 'maxItems'),
  title: boundOf(agreement.title, 'maxLength'),
  description: boundOf(agreement.description, 'maxLength'),
  link: boundOf(agreement.link, 'maxLength'),
  marketplaces: boundOf(agreement.marketplaces, 'maxItems'),
  product_groups: boundOf(agreement.product_groups, 'maxItems'),
}
