import { Button, Loader } from '@mantine/core'
import { useId } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Acting } from '../acting.tsx'
import { useSinglePress } from '../use-single-press.ts'
import classes from './form.module.css'

interface FormFootProps {
  act: string
  /** What the act is called while it is under way. */
  acting: string
  busy: boolean
  /** Why the act can not even be tried, absent where it can. */
  blocked?: string | undefined
  /** In a dialog the foot reaches its edges. */
  dialog?: boolean
  onCancel: () => void
}

/** The ways out of a form; the safe one stands left of the act. */
export function FormFoot({ act, acting, busy, blocked, dialog, onCancel }: FormFootProps) {
  const words = useMessages('common')
  const reasonId = useId()
  const onlyOnce = useSinglePress()
  return (
    <div className={classes.foot} data-dialog={dialog || undefined}>
      {blocked && (
        <p id={reasonId} className={classes.reason}>
          {blocked}
        </p>
      )}
      <Button variant="default" disabled={busy} onClick={onCancel}>
        {words.cancel}
      </Button>
      <Button
        type="submit"
        onClick={onlyOnce}
        {...(blocked && { 'aria-disabled': true, 'data-disabled': true, 'aria-describedby': reasonId })}
        {...(busy && { 'aria-disabled': true, leftSection: <Loader size={14} color="currentColor" /> })}
      >
        {busy ? <Acting text={acting} /> : act}
      </Button>
    </div>
  )
}
