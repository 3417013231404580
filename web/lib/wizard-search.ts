/** What a wizard's address says: the step that is open. */
export interface WizardSearch {
  step?: string
}

/** Reads the step from the address; whether it can be shown is for the wizard to say. */
export const readWizardSearch = ({ step }: Record<string, unknown>): WizardSearch =>
  step ? { step: String(step) } : {}
