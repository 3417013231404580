import type { Grants } from '@entente/shared/domain/accounts.ts'
import { useId } from 'react'
import { useMessages } from '../../../../messages/use-messages.ts'
import { CheckField } from '../../../../ui/check-field.tsx'
import { errorOf } from '../../../../ui/input.tsx'
import classes from './grants-field.module.css'

interface GrantsFieldProps {
  grants: Grants
  error: string | undefined
  onChange: (grants: Grants) => void
}

/** What the partner may do by the contract; only who may delegate is asked (domain: section 16.2). */
export function GrantsField({ grants, error, onChange }: GrantsFieldProps) {
  const { parameters: words } = useMessages('newContract')
  const id = useId()
  const { program_create, service_create, service_delegate } = grants
  return (
    <fieldset className={classes.group} aria-labelledby={id} data-field="permissions">
      <span id={id} className={classes.legend}>
        {words.permissions}
      </span>
      <CheckField
        label={words.mayCreatePrograms}
        text={words.mayCreateProgramsText}
        checked={program_create}
        onChange={(checked) => onChange({ ...grants, program_create: checked })}
      />
      <CheckField
        label={words.mayCreateServices}
        text={words.mayCreateServicesText}
        checked={service_create}
        onChange={(checked) => onChange({ ...grants, service_create: checked })}
      />
      {service_create && (
        <div className={classes.inner}>
          <CheckField
            label={words.mayDelegate}
            text={words.mayDelegateText}
            checked={service_delegate}
            onChange={(checked) => onChange({ ...grants, service_delegate: checked })}
          />
        </div>
      )}
      {errorOf(error)}
    </fieldset>
  )
}
