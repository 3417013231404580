import { Checkbox } from '@mantine/core'
import { errorOf } from '../../../ui/input.tsx'
import type { BooleanField } from '../fields/field.ts'
import type { InputProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** A box that may be ticked, or has to be. */
export function TickInput({ field, draft, wrong, onChange }: InputProps<BooleanField>) {
  const { label, help, required, mustTick, path } = field
  const optional = useLabel()({ label, required })
  return (
    <Checkbox
      classNames={{ body: classes.box, label: classes.boxLabel, description: classes.boxHelp }}
      label={mustTick ? optional : label}
      description={help}
      checked={draft === true}
      error={errorOf(wrong(path))}
      data-field={path}
      aria-required={required}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
