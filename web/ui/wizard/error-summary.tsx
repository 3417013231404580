import { useMessages } from '../../messages/use-messages.ts'
import { Note } from '../note.tsx'
import classes from './notes.module.css'
import type { Complaint } from './plan.ts'

interface ErrorSummaryProps {
  complaints: readonly Complaint[]
  /** What fields are called; others explain themselves. */
  names: Readonly<Record<string, string>>
  onOpen: (field: string) => void
}

/** Everything that keeps the step from being left, each line leading to its field. */
export function ErrorSummary({ complaints, names, onOpen }: ErrorSummaryProps) {
  const { refused: words } = useMessages('wizard')
  return (
    <Note tone="danger" live>
      <b className={classes.heading}>{words.fields}</b>
      <ul className={classes.list}>
        {complaints.map(({ field, text }) => (
          <li key={`${field}${text}`}>
            <button type="button" onClick={() => onOpen(field)}>
              {names[field] ? `${names[field]}: ${text}` : text}
            </button>
          </li>
        ))}
      </ul>
    </Note>
  )
}
