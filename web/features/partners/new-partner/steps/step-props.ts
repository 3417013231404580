import type { Context } from '@entente/shared/api/accounts.ts'
import type { Draft } from '../draft.ts'

/** What every step's form is given. */
export interface StepProps {
  readonly draft: Draft
  readonly me: Context
  readonly onAnswer: (answers: Partial<Draft>) => void
  /** What is wrong with a field, while that is shown. */
  readonly wrong: (field: string) => string | undefined
}
