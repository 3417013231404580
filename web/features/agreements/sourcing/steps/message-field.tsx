import { useMessages } from '../../../../messages/use-messages.ts'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { SourcingStepProps } from './step-props.ts'

interface MessageFieldProps extends SourcingStepProps {
  /** Who reads it. */
  hint: string
}

/** A word with the application. */
export function MessageField({ draft, onAnswer, wrong, hint }: MessageFieldProps) {
  const { submit: words } = useMessages('sourcing')
  return (
    <TextField
      label={words.message}
      hint={hint}
      value={draft.message}
      rows={3}
      field="activation.message"
      error={wrong('activation.message')}
      onChange={(message) => onAnswer({ message })}
    />
  )
}
