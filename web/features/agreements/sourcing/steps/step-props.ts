import type { StepProps } from '../../../../ui/wizard/plan.ts'
import type { Answers } from '../answers.ts'

/** What every step's form is given. */
export type SourcingStepProps = StepProps<Answers>
