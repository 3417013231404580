import { ApiError } from '../../lib/api-error.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Note } from '../note.tsx'
import classes from './form.module.css'

interface FormRefusalProps {
  error: unknown
  title: string
  /** The fields the form shows; what the server says of them stands there. */
  fields?: readonly string[]
  /** What to do about refusals, by their code; the server's own sentence stands for the others. */
  advice?: Readonly<Record<string, string>>
}

/** Why something did not go through and what to do about it; single fields tell the rest themselves. */
export function FormRefusal({ error, title, fields = [], advice = {} }: FormRefusalProps) {
  const texts = useTexts(error, fields, advice)
  if (!error) return null
  return (
    <Note tone="danger" live>
      <b className={classes.refused}>{title}</b>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {error instanceof ApiError && error.requestId && <p className="mono">{error.requestId}</p>}
    </Note>
  )
}

function useTexts(error: unknown, fields: readonly string[], advice: Readonly<Record<string, string>>) {
  const words = useMessages('common')
  if (!(error instanceof ApiError)) return [words.serverFailed]
  if (error.status === 0) return [words.unreachable]
  if (error.status >= 500) return [words.serverFailed]
  const known = advice[error.error_code]
  if (known) return [known]
  const shown = (line: string) =>
    fields.some((field) => line.startsWith(`${field}:`) || line.startsWith(`${field}.`))
  const others = error.errors.filter((line) => !shown(line))
  return others.length > 0 ? others : [words.correctFields]
}
