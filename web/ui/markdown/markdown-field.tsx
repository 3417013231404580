import { useId, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { TextField } from '../form/text-field.tsx'
import { Markdown } from './markdown.tsx'
import classes from './markdown-field.module.css'

interface MarkdownFieldProps {
  label: string
  value: string
  /** Name of the field in the request. */
  field: string
  error: string | undefined
  rows?: number
  onChange: (value: string) => void
}

/** A text in Markdown, with a look at what becomes of it. */
export function MarkdownField({ label, value, field, error, rows = 6, onChange }: MarkdownFieldProps) {
  const { markdown: words } = useMessages('forms')
  const [previewed, setPreviewed] = useState(false)
  const id = useId()
  // An error is mended where it can be written.
  const preview = previewed && !error
  return (
    <div className={classes.field}>
      <fieldset className={classes.modes} aria-label={words.modes}>
        <button type="button" aria-pressed={!preview} onClick={() => setPreviewed(false)}>
          {words.write}
        </button>
        <button type="button" aria-pressed={preview} onClick={() => setPreviewed(true)}>
          {words.preview}
        </button>
      </fieldset>
      {preview ? (
        <>
          <span id={id} className={classes.label}>
            {label}
          </span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
          <section className={classes.preview} aria-labelledby={id} tabIndex={0}>
            {value.trim() ? <Markdown source={value} /> : <p className="muted">{words.nothing}</p>}
          </section>
        </>
      ) : (
        <TextField
          label={label}
          hint={words.hint}
          value={value}
          rows={rows}
          required
          field={field}
          error={error}
          onChange={onChange}
        />
      )}
    </div>
  )
}
