import { Button, Loader } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Acting } from '../acting.tsx'
import { Icon } from '../icon.tsx'
import { useSinglePress } from '../use-single-press.ts'
import classes from './frame.module.css'

interface FooterProps {
  /** What the last step does; absent on the others, which lead on. */
  act: string | undefined
  /** What that is called while it is under way. */
  acting: string | undefined
  /** Why Next can not be pressed now. */
  blocked: string | undefined
  onCancel: () => void
  /** Absent on the first step. */
  onBack?: (() => void) | undefined
}

/** The ways out of a step; Next sends the form. */
export function Footer({ act, acting, blocked, onCancel, onBack }: FooterProps) {
  const words = useMessages('wizard')
  const reasonId = useId()
  const onlyOnce = useSinglePress()
  const isActing = acting !== undefined
  return (
    <>
      <Button variant="subtle" color="gray" disabled={isActing} onClick={onCancel}>
        {words.cancel}
      </Button>
      {blocked && (
        <span id={reasonId} className={classes.reason}>
          <Icon name="warn" size={14} />
          {blocked}
        </span>
      )}
      {onBack && (
        <Button variant="default" disabled={isActing} onClick={onBack}>
          {words.back}
        </Button>
      )}
      <Button
        type="submit"
        onClick={onlyOnce}
        {...(blocked && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': reasonId })}
        {...(isActing && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
      >
        {acting ? <Acting text={acting} /> : (act ?? words.next)}
      </Button>
    </>
  )
}
