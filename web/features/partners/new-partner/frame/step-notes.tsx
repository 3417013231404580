import { Button } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Note } from '../../../../ui/note.tsx'
import type { Complaint } from '../problems.ts'
import type { Wizard } from '../use-wizard.ts'
import { ErrorSummary } from './error-summary.tsx'
import classes from './notes.module.css'
import { RefusalNote } from './refusal-note.tsx'

interface StepNotesProps {
  wizard: Wizard
  complaints: readonly Complaint[]
  onOpenField: (field: string) => void
}

/** What is to be known before a step is answered: a draft found again, a refusal, what is missing. */
export function StepNotes({ wizard, complaints, onOpenField }: StepNotesProps) {
  const words = useMessages('wizard')
  const { refusal, restored } = wizard.state
  return (
    <div className={classes.stack}>
      {restored && (
        <Note>
          <div className={classes.kept}>
            {words.kept}
            <Button size="sm" variant="default" onClick={wizard.restart}>
              {words.startOver}
            </Button>
          </div>
        </Note>
      )}
      {refusal && <RefusalNote refusal={refusal} onRetry={wizard.create} />}
      {complaints.length > 1 && <ErrorSummary complaints={complaints} onOpen={onOpenField} />}
    </div>
  )
}
