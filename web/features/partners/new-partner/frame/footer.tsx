import { Button, Loader } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '../../../../messages/use-messages.ts'
import { Icon } from '../../../../ui/icon.tsx'
import { useSinglePress } from '../../../../ui/use-single-press.ts'
import classes from './frame.module.css'

interface FooterProps {
  isLast: boolean
  isCreating: boolean
  /** Why Next can not be pressed now. */
  blocked: string | undefined
  onCancel: () => void
  /** Absent on the first step. */
  onBack?: (() => void) | undefined
}

/** The ways out of a step; Next sends the form. */
export function Footer({ isLast, isCreating, blocked, onCancel, onBack }: FooterProps) {
  const words = useMessages('wizard')
  const reasonId = useId()
  const onlyOnce = useSinglePress()
  return (
    <>
      <Button variant="subtle" color="gray" disabled={isCreating} onClick={onCancel}>
        {words.cancel}
      </Button>
      {blocked && (
        <span id={reasonId} className={classes.reason}>
          <Icon name="warn" size={14} />
          {blocked}
        </span>
      )}
      {onBack && (
        <Button variant="default" disabled={isCreating} onClick={onBack}>
          {words.back}
        </Button>
      )}
      <Button
        type="submit"
        onClick={onlyOnce}
        {...(blocked && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': reasonId })}
        {...(isCreating && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
      >
        {isCreating ? words.creating : isLast ? words.create : words.next}
      </Button>
    </>
  )
}
