import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'

interface AcceptFieldProps {
  accepted: boolean
  error: string | undefined
  onChange: (accepted: boolean) => void
}

/** The tick that stands for the signature; without it nothing is entered (D-67). */
export function AcceptField({ accepted, error, onChange }: AcceptFieldProps) {
  const words = useMessages('enrolment')
  return (
    <CheckField
      label={words.accepted}
      checked={accepted}
      field="accepted"
      required
      error={error}
      onChange={onChange}
    />
  )
}
