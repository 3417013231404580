import { Textarea } from '@mantine/core'
import { useMessages } from '../../../../messages/use-messages.ts'
import { errorOf, INPUT_ORDER } from '../../../../ui/input.tsx'
import type { SourcingStepProps } from './step-props.ts'

interface MessageFieldProps extends SourcingStepProps {
  /** Who reads it. */
  hint: string
}

/** A word with the application. */
export function MessageField({ draft, onAnswer, wrong, hint }: MessageFieldProps) {
  const { submit: words } = useMessages('sourcing')
  return (
    <Textarea
      label={words.message}
      description={hint}
      value={draft.message}
      rows={3}
      data-field="activation.message"
      error={errorOf(wrong('activation.message'))}
      inputWrapperOrder={INPUT_ORDER}
      onChange={(event) => onAnswer({ message: event.currentTarget.value })}
    />
  )
}
