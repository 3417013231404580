import { FormFields } from '../../ui/form/form-fields.tsx'
import type { GroupField } from './fields/field.ts'
import { FieldInput } from './inputs/field-input.tsx'
import { GroupFields } from './inputs/group-input.tsx'
import type { InputProps } from './inputs/input-props.ts'
import classes from './rendered-form.module.css'

/** What a form asks, as fields to fill in; where they are sent and by which button is for the place it stands in. */
export function RenderedForm(props: InputProps<GroupField>) {
  const { help } = props.field
  return (
    <FormFields>
      {help && <p className={classes.intro}>{help}</p>}
      <GroupFields {...props} inner={FieldInput} />
    </FormFields>
  )
}
