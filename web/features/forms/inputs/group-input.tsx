import { isNamed } from '@entente/shared/forms/json-schema.ts'
import { FieldError } from '../../../ui/field-error.tsx'
import { partOf } from '../fields/draft.ts'
import type { GroupField } from '../fields/field.ts'
import type { OuterProps } from './input-props.ts'
import classes from './inputs.module.css'
import { useLabel } from './use-label.ts'

/** Some questions that belong together. */
export function GroupInput({ field, draft, wrong, onChange, inner: Inner }: OuterProps<GroupField>) {
  const label = useLabel()(field)
  const error = wrong(field.path)
  return (
    <fieldset className={classes.group} data-field={field.path}>
      <legend>{label}</legend>
      {field.help && <p className={classes.groupHelp}>{field.help}</p>}
      {error && <FieldError>{error}</FieldError>}
      <GroupFields field={field} draft={draft} wrong={wrong} onChange={onChange} inner={Inner} />
    </fieldset>
  )
}

/** The questions of a group under each other. */
export function GroupFields({ field, draft, wrong, onChange, inner: Inner }: OuterProps<GroupField>) {
  const others = isNamed(draft) ? draft : {}
  return field.fields.map((part) =>
    part.path === field.path ? (
      <Inner key={part.path} field={part} draft={draft} wrong={wrong} onChange={onChange} />
    ) : (
      <Inner
        key={part.path}
        field={part}
        draft={partOf(draft, part.name)}
        wrong={wrong}
        onChange={(changed) => onChange({ ...others, [part.name]: changed })}
      />
    ),
  )
}
