import { useMessages } from '../../../../messages/use-messages.ts'
import { Note } from '../../../../ui/note.tsx'
import type { Complaint } from '../problems.ts'
import classes from './notes.module.css'

interface ErrorSummaryProps {
  complaints: readonly Complaint[]
  onOpen: (field: string) => void
}

/** Everything that keeps the step from being left, each line leading to its field. */
export function ErrorSummary({ complaints, onOpen }: ErrorSummaryProps) {
  const { refused: words, fieldNames } = useMessages('wizard')
  const names: Readonly<Record<string, string>> = fieldNames
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
