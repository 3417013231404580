import { useEffect, useId, useRef, useState } from 'react'
import { type Operation, valuesOf } from '../../lib/filters/filter.ts'
import { useMessages } from '../../messages/use-messages.ts'
import classes from './filter-editor.module.css'
import type { OfferedFilter } from './offered-filter.ts'

/** What the editors of every kind of field are given. */
export interface EditorProps {
  offered: OfferedFilter
  operation: Operation
  values: readonly string[]
  /** Nothing where nothing is left to compare with. */
  onChange: (values: readonly string[] | undefined) => void
  onDone: () => void
}

/** Values to tick; the list follows every tick at once. */
export function ChoiceEditor({ offered, operation, values, onChange }: EditorProps) {
  const words = useMessages('common')
  const group = useId()
  const first = useRef<HTMLInputElement>(null)
  const asked = useRef(operation)
  const [ticked, setTicked] = useState(values)
  const count = valuesOf(operation)
  const one = count === 1

  // The dialog may have been open before this came.
  useEffect(() => first.current?.focus(), [])

  useEffect(() => {
    if (asked.current === operation) return
    asked.current = operation
    if (count === 0) onChange([])
    else if (ticked.length > 0) onChange(ticked)
  })

  const tick = (value: string, on: boolean) => {
    const rest = one ? [] : ticked.filter((other) => other !== value)
    const after = on ? [...rest, value] : rest
    setTicked(after)
    onChange(after.length > 0 ? after : undefined)
  }

  if (count === 0) return null
  return (
    <fieldset className={classes.options} aria-label={offered.label}>
      {Object.entries(offered.options ?? words.yesOrNo).map(([value, name], nth) => (
        <label key={value} className={classes.option}>
          <input
            ref={nth === 0 ? first : undefined}
            data-autofocus={nth === 0 || undefined}
            type={one ? 'radio' : 'checkbox'}
            {...(one && { name: group })}
            checked={ticked.includes(value)}
            onChange={(event) => tick(value, event.currentTarget.checked)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
