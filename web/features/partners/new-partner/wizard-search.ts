import { WIZARD_STEPS, type WizardStepId } from '@entente/shared/domain/wizard.ts'

/** What the wizard's address says: the step that is open. */
export interface WizardSearch {
  step?: WizardStepId
}

/** Reads the step from the address; one that does not exist is dropped. */
export function readWizardSearch({ step }: Record<string, unknown>): WizardSearch {
  const known = WIZARD_STEPS.find(({ id }) => id === step)
  return known ? { step: known.id } : {}
}
