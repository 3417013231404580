import { KeptNote } from '../kept-note.tsx'
import { ErrorSummary } from './error-summary.tsx'
import classes from './notes.module.css'
import type { Complaint, WizardDraft } from './plan.ts'
import { RefusalNote } from './refusal-note.tsx'
import type { Wizard } from './use-wizard.ts'

interface StepNotesProps<Question extends string, Draft extends WizardDraft<Question>, Made> {
  wizard: Wizard<Question, Draft, Made>
  complaints: readonly Complaint[]
  onOpenField: (field: string) => void
}

/** What is to be known before a step is answered: a draft found again, a refusal, what is missing. */
export function StepNotes<Question extends string, Draft extends WizardDraft<Question>, Made>({
  wizard,
  complaints,
  onOpenField,
}: StepNotesProps<Question, Draft, Made>) {
  const { plan, state, act, restart } = wizard
  const { refusal, restored } = state
  return (
    <div className={classes.stack}>
      {restored && <KeptNote onStartOver={restart} />}
      {refusal && <RefusalNote plan={plan} refusal={refusal} onRetry={act} />}
      {complaints.length > 1 && (
        <ErrorSummary complaints={complaints} names={plan.words.fieldNames} onOpen={onOpenField} />
      )}
    </div>
  )
}
