import type { Form } from '@entente/shared/api/forms.ts'
import { useMutation } from '@tanstack/react-query'
import { useRef } from 'react'
import { ApiError } from '../../lib/api-error.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormRefusal } from '../../ui/form/form-refusal.tsx'
import { useToast } from '../../ui/use-toast.ts'
import { useFormCalls } from './calls.ts'

interface DeleteQuestionProps {
  form: Pick<Form, 'id' | 'name'>
  onClose: () => void
  /** Leaves what shows the form. */
  onDeleted: () => unknown
}

/** Asks before a form is thrown away, and says why where that can not be. */
export function DeleteQuestion({ form: { id, name }, onClose, onDeleted }: DeleteQuestionProps) {
  const { acts: words } = useMessages('distributionForms')
  const calls = useFormCalls()
  const toast = useToast()
  const underWay = useRef(false)
  const { mutate, error, isPending } = useMutation({ mutationFn: () => calls.remove(id) })
  const advice: Readonly<Record<string, string>> = { FRM_001: words.isAttached, FRM_002: words.isAnswered }
  // What was refused for good is not offered again.
  const isFinal = error instanceof ApiError && advice[error.error_code] !== undefined
  const press = () => {
    if (underWay.current) return
    underWay.current = true
    mutate(undefined, {
      onSuccess: async () => {
        toast({ text: words.deleted(name) })
        await onDeleted()
        await calls.forget(id)
      },
      onSettled: () => {
        underWay.current = false
      },
    })
  }
  return (
    <ConfirmDialog
      opened
      danger
      title={words.deleteTitle(name)}
      keep={words.keep}
      act={words.deleteAct}
      busy={isPending}
      {...(isFinal && { refused: true })}
      onClose={onClose}
      onAct={press}
    >
      {error ? <FormRefusal error={error} title={words.deleteFailed} advice={advice} /> : words.deleteText}
    </ConfirmDialog>
  )
}
