import { entriesOf } from '../fields/draft.ts'
import { type ChoiceField, isSame } from '../fields/field.ts'
import { ChoiceSet } from './choice-set.tsx'
import type { InputProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** As many of some values as apply. */
export function ChoicesInput({ field, draft, wrong, onChange }: InputProps<ChoiceField>) {
  const label = useLabel()(field)
  const { path, help, required, options } = field
  const chosen = entriesOf(draft)
  const error = wrong(path, true)
  return (
    <ChoiceSet kind="group" {...{ path, label, help, required, error }}>
      {(described) =>
        options.map(({ value, label }) => (
          <label key={label} className={classes.choice}>
            <input
              type="checkbox"
              checked={chosen.some((one) => isSame(one, value))}
              aria-invalid={error !== undefined}
              {...(described && { 'aria-describedby': described })}
              onChange={({ currentTarget: { checked } }) =>
                onChange(checked ? [...chosen, value] : chosen.filter((one) => !isSame(one, value)))
              }
            />
            {label}
          </label>
        ))
      }
    </ChoiceSet>
  )
}
