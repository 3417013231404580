import { ContractAnswer, ContractChanges, ContractTermination } from '@entente/shared/api/contracts.ts'
import { boundOf } from '../../../lib/schema-bound.ts'

const { activation, note, termination_note } = ContractChanges.properties

/** The longest words the server takes, read off its own schema so that the two never differ. */
export const LIMITS = {
  answer: boundOf(ContractAnswer.properties.message, 'maxLength'),
  termination: boundOf(ContractTermination.properties.termination_note, 'maxLength'),
  message: boundOf(activation.properties.message, 'maxLength'),
  note: boundOf(note, 'maxLength'),
  terminationNote: boundOf(termination_note, 'maxLength'),
}
