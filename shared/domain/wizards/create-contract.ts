import { type QuestionOf, wizard } from './wizard.ts'

/** The Create Contract wizard (domain: section 12.1); every variant asks the same. */
export const createContractWizard = wizard<unknown>()([
  { id: 'type', owns: ['type'] },
  { id: 'agreement', owns: ['agreement'] },
  { id: 'parameters', owns: ['partner', 'activation', 'note', 'kind', 'expire_at', 'permissions'] },
  { id: 'summary', owns: [] },
])

export type ContractQuestion = QuestionOf<typeof createContractWizard>
