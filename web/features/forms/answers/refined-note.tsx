import type { HistoryEntry } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import classes from './answers.module.css'

/** Why the form is to be gone over once more. */
export function RefinedNote({
  refinement: { note, at },
  issuer,
}: {
  refinement: HistoryEntry
  issuer: string
}) {
  const { answers: words } = useMessages('distributionForms')
  const format = useFormat()
  return (
    <Note tone="warning">
      <b className={classes.strong}>{words.refined(issuer, format.date(at))}</b>
      {note ? <q className={classes.quote}>{note}</q> : <p>{words.refinedWithoutNote}</p>}
    </Note>
  )
}
