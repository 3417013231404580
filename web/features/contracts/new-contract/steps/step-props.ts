import type { StepProps } from '../../../../ui/wizard/plan.ts'
import type { Draft } from '../draft.ts'

/** What every step's form is given. */
export type ContractStepProps = StepProps<Draft>
