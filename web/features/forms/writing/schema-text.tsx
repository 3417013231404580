import type { Fault } from '@entente/shared/forms/fault.ts'
import { Textarea } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { examine } from '../examine.ts'
import { useFaultWords } from '../use-examination.ts'
import { lineOf } from './line-of.ts'
import { readSchema } from './read-schema.ts'
import classes from './writing.module.css'

interface SchemaTextProps {
  text: string
  error: string | undefined
  onChange: (text: string) => void
}

/** The schema as JSON, for those who write it themselves; what is wrong with it is told with its line and its path. */
export function SchemaText({ text, error, onChange }: SchemaTextProps) {
  const { writing: words } = useMessages('distributionForms')
  const area = useRef<HTMLTextAreaElement>(null)
  const complaints = useComplaints(text)
  return (
    <div className={classes.list}>
      {complaints.length > 0 && <Complaints complaints={complaints} area={area} />}
      <Textarea
        ref={area}
        classNames={{ input: classes.schema }}
        label={words.schema}
        description={words.schemaText}
        value={text}
        autosize
        minRows={12}
        maxRows={32}
        spellCheck={false}
        autoComplete="off"
        data-field="text"
        error={error !== undefined || complaints.length > 0}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

interface Complaint {
  readonly line: number | undefined
  readonly path: string
  readonly text: string
}

/** How long somebody has to pause before what they write is looked at, in milliseconds. */
const PAUSE = 300

function useComplaints(text: string): readonly Complaint[] {
  const { writing: words } = useMessages('distributionForms')
  const inWords = useFaultWords()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  useEffect(() => {
    const read = readSchema(text)
    if (!('schema' in read)) return
    let isOver = false
    const clock = setTimeout(async () => {
      const found = await examine({ schema: read.schema })
      if (!isOver) setFaults(found)
    }, PAUSE)
    return () => {
      isOver = true
      clearTimeout(clock)
    }
  }, [text])
  const read = readSchema(text)
  if (!('schema' in read)) return [{ line: read.line, path: '', text: words.unreadable }]
  return faults.map((fault) => ({ line: lineOf(text, fault.at), path: fault.at, text: inWords(fault) }))
}

interface ComplaintsProps {
  complaints: readonly Complaint[]
  area: RefObject<HTMLTextAreaElement | null>
}

function Complaints({ complaints, area }: ComplaintsProps) {
  const { writing: words } = useMessages('distributionForms')
  const format = useFormat()
  return (
    <Note tone="danger">
      <ul className={classes.complaints} aria-live="polite">
        {complaints.map(({ line, path, text }) => (
          <li key={`${path}${text}`}>
            {line !== undefined && (
              <button
                type="button"
                className="textButton"
                onClick={() => area.current && select(area.current, line)}
              >
                {words.line(format.number(line))}
              </button>
            )}{' '}
            {path && <code>{path}</code>} {text}
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** Leads into the text, with the line marked. */
function select(area: HTMLTextAreaElement, line: number): void {
  const before = area.value.split('\n').slice(0, line - 1)
  const start = before.reduce((sum, one) => sum + one.length + 1, 0)
  const end = area.value.indexOf('\n', start)
  area.focus()
  area.setSelectionRange(start, end === -1 ? area.value.length : end)
}
