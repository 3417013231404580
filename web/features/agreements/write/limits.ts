import { NewAgreement } from '@entente/shared/api/agreements.ts'
import { boundOf } from '../../../lib/schema-bound.ts'

const { title, description, link, marketplaces } = NewAgreement.properties

/** The longest answers the server takes, read off its own schema. */
export const LIMITS = {
  title: boundOf(title, 'maxLength'),
  description: boundOf(description, 'maxLength'),
  link: boundOf(link, 'maxLength'),
  links: boundOf(marketplaces, 'maxItems'),
}
