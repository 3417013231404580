import { Rejection } from '@entente/shared/api/activation.ts'
import { Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { looksLikeEmail } from '../../lib/looks-like-email.ts'
import { boundOf } from '../../lib/schema-bound.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { recipientCalls } from './api.ts'
import { isGone } from './dead-end.ts'
import { refusedAcceptance } from './refused-acceptance.ts'
import classes from './reject-dialog.module.css'

interface RejectDialogProps {
  code: string
  issuer: string
  /** Told along, where one was entered. */
  email: string
  opened: boolean
  onClose: () => void
  onRejected: () => void
  onGone: (error: unknown) => void
}

const NOTE_LIMIT = boundOf(Rejection.properties.note, 'maxLength')

/** Asks once before the invitation is turned down, with a reason for those who want to give one. */
export function RejectDialog(props: RejectDialogProps) {
  const { code, issuer, email, opened, onClose, onRejected, onGone } = props
  const { reject: words, refused } = useMessages('activation')
  const calls = recipientCalls(code, usePageLanguage())
  const [note, setNote] = useState('')
  const rejecting = useMutation({
    mutationFn: () =>
      calls.reject({ email: looksLikeEmail(email) ? email.trim() : null, note: note.trim() || null }),
    onSuccess: onRejected,
    onError: (error) => isGone(error) && onGone(error),
  })
  const said = rejecting.error ? refusedAcceptance(rejecting.error, refused) : undefined
  return (
    <ConfirmDialog
      opened={opened}
      title={words.heading(issuer)}
      keep={words.keep}
      act={words.act}
      danger
      busy={rejecting.isPending}
      onClose={onClose}
      onAct={() => rejecting.mutate()}
    >
      <div className={classes.body}>
        <p>{words.text(issuer)}</p>
        <Textarea
          label={words.note}
          description={words.noteHint(issuer)}
          inputWrapperOrder={['label', 'input', 'description']}
          rows={2}
          maxLength={NOTE_LIMIT}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {said && (
          <Note tone="danger" live>
            {said.text ?? refused.failed}
          </Note>
        )}
      </div>
    </ConfirmDialog>
  )
}
