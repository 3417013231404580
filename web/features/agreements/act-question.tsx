import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useRef } from 'react'
import { ApiError } from '../../lib/api-error.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormRefusal } from '../../ui/form/form-refusal.tsx'
import classes from './act-question.module.css'

interface ActQuestionProps {
  title: string
  children: ReactNode
  keep: string
  act: string
  danger?: boolean
  /** Says that it did not happen, above the reason. */
  failed: string
  /** Why and what to do, by the code of the refusal. */
  advice: Readonly<Record<string, string>>
  run: () => Promise<unknown>
  onDone: () => void
  onClose: () => void
}

/** Asks once before an act; where the server refuses it, the dialog says why and what to do instead. */
export function ActQuestion(props: ActQuestionProps) {
  const { title, children, keep, act, danger, failed, advice, run, onDone, onClose } = props
  const underWay = useRef(false)
  const sending = useMutation({ mutationFn: run })
  const { error } = sending
  // What was refused for good is not offered again.
  const isFinal = error instanceof ApiError && advice[error.error_code] !== undefined

  const press = () => {
    if (underWay.current) return
    underWay.current = true
    sending.mutate(undefined, {
      onSuccess: onDone,
      onSettled: () => {
        underWay.current = false
      },
    })
  }
  return (
    <ConfirmDialog
      opened
      title={title}
      keep={keep}
      act={act}
      {...(danger && { danger })}
      {...(isFinal && { refused: true })}
      busy={sending.isPending}
      onClose={onClose}
      onAct={press}
    >
      <div className={classes.body}>
        {error ? <FormRefusal error={error} title={failed} advice={advice} /> : children}
      </div>
    </ConfirmDialog>
  )
}
