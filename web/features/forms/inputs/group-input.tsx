import { isNamed } from '@entente/shared/forms/json-schema.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { partOf } from '../fields/draft.ts'
import type { GroupField } from '../fields/field.ts'
import { FieldInput } from './field-input.tsx'
import type { InputProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** Some questions that belong together. */
export function GroupInput({ field, draft, wrong, onChange }: InputProps<GroupField>) {
  const label = useLabel()(field)
  const error = wrong(field.path)
  return (
    <fieldset className={classes.group} data-field={field.path}>
      <legend>{label}</legend>
      {field.help && <p className={classes.groupHelp}>{field.help}</p>}
      {error && <FieldError>{error}</FieldError>}
      <GroupFields field={field} draft={draft} wrong={wrong} onChange={onChange} />
    </fieldset>
  )
}

/** The questions of a group under each other. */
export function GroupFields({ field, draft, wrong, onChange }: InputProps<GroupField>) {
  const others = isNamed(draft) ? draft : {}
  return field.fields.map((inner) =>
    inner.path === field.path ? (
      <FieldInput key={inner.path} field={inner} draft={draft} wrong={wrong} onChange={onChange} />
    ) : (
      <FieldInput
        key={inner.path}
        field={inner}
        draft={partOf(draft, inner.name)}
        wrong={wrong}
        onChange={(part) => onChange({ ...others, [inner.name]: part })}
      />
    ),
  )
}
