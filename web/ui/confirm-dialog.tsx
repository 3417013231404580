import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './confirm-dialog.module.css'

interface ConfirmDialogProps {
  opened: boolean
  /** Names the object and the effect, as a question. */
  title: string
  children: ReactNode
  /** Names the safe choice, e.g. "Keep the contract". */
  keep: string
  act: string
  danger?: boolean
  busy?: boolean
  /** The act can not be done after all; only the safe choice is left. */
  refused?: boolean
  onClose: () => void
  onAct: () => void
}

/** Asks once before an act that matters; the safe choice stands left of the act. */
export function ConfirmDialog({
  opened,
  title,
  children,
  keep,
  act,
  danger,
  busy,
  refused,
  onClose,
  onAct,
}: ConfirmDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} withCloseButton={false}>
      <div className={classes.body}>{children}</div>
      <div className={classes.foot}>
        <Button variant="default" onClick={onClose}>
          {keep}
        </Button>
        {!refused && (
          <Button {...(danger && { color: 'red' })} {...(busy && { loading: true })} onClick={onAct}>
            {act}
          </Button>
        )}
      </div>
    </Modal>
  )
}
