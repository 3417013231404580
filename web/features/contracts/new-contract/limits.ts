import { NewContract } from '@entente/shared/api/contracts.ts'
import { boundOf } from '../../../lib/schema-bound.ts'

const { partner, activation, note } = NewContract.properties

/** The longest answers the server takes, read off its own schema so that the two never differ. */
export const LIMITS = {
  name: boundOf(partner.properties.name, 'maxLength'),
  externalId: boundOf(partner.properties.external_id, 'maxLength'),
  message: boundOf(activation.properties.message, 'maxLength'),
  note: boundOf(note, 'maxLength'),
}
