import { TextInput } from '@mantine/core'
import type { SyntheticEvent } from 'react'
import { endOfDay, today } from '../../../../lib/end-of-day.ts'
import { isDay } from '../../../../lib/filters/day.ts'
import { useFormat } from '../../../../messages/use-format.ts'
import { useMessages } from '../../../../messages/use-messages.ts'
import { errorOf } from '../../../../ui/input.tsx'
import type { Expiry } from '../draft.ts'
import classes from './expiry-field.module.css'

interface ExpiryFieldProps {
  expiry: Expiry
  error: string | undefined
  onChange: (expiry: Expiry) => void
}

/** The last day of a contract, which ends with that day where whoever asks for it is. */
export function ExpiryField({ expiry, error, onChange }: ExpiryFieldProps) {
  const { parameters: words } = useMessages('newContract')
  const { moment } = useFormat()
  const { day } = expiry
  // Half a date has no value; only the field itself knows that something was typed.
  const read = ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => {
    const typed = { day: currentTarget.value, isUnfinished: currentTarget.validity.badInput }
    if (typed.day !== day || typed.isUnfinished !== expiry.isUnfinished) onChange(typed)
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <TextInput
      type="date"
      label={words.expires}
      description={
        isDay(day) ? words.expiresAt(moment(endOfDay(day).toISOString()), zone) : words.expiresNever
      }
      min={today()}
      max="9999-12-30"
      classNames={{ wrapper: classes.day }}
      value={day}
      data-field="expire_at"
      error={errorOf(error)}
      onChange={read}
      onKeyUp={read}
      onBlur={read}
    />
  )
}
