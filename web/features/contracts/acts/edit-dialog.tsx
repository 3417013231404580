import type { Contract } from '@entente/shared/api/contracts.ts'
import { useState } from 'react'
import { ApiError } from '../../../lib/api-error.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { useToast } from '../../../ui/use-toast.ts'
import { useContractCalls } from './calls.ts'
import type { ActDialogProps } from './dialog-props.ts'
import { answersOf, changesOf, type EditAnswers, problemsOf } from './edit-answers.ts'
import { EditFields } from './edit-fields.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { useContractNews } from './use-contract-news.ts'

/** The issuer writes what may still be written on a contract (domain: section 18.3). */
export function EditDialog({ contract, onClose }: ActDialogProps) {
  const { edit: words, advice } = useMessages('contractActs')
  const { parameters } = useMessages('newContract')
  const toast = useToast()
  const calls = useContractCalls(contract.id)
  const news = useContractNews(contract.id)
  // What was typed stays, also where it may no longer be written.
  const [fields] = useState(contract.editable)
  const [before] = useState(() => answersOf(contract))
  const { answers, change, wrong, refusal, ...sent } = useAnswers<EditAnswers, Contract | undefined>({
    initial: before,
    check: (now) => problemsOf(now, before, parameters.noDay),
    send: async (now) => {
      const changes = changesOf(now, before, fields)
      return Object.keys(changes).length === 0 ? undefined : news.afterRefusal(calls.edit(changes))
    },
    onSent: (now) => {
      onClose()
      if (!now) return
      toast({ text: words.done })
      news.changed(now)
    },
  })
  const isTooLate =
    (refusal instanceof ApiError && refusal.error_code === 'CTR_001') ||
    (!sent.isSending && contract.editable.length === 0)
  return (
    <FormDialog
      title={words.title(contract.partner.name)}
      form={sent.form}
      act={words.save}
      acting={words.saving}
      busy={sent.isSending}
      touched={sent.isTouched}
      onSubmit={sent.submit}
      onClose={onClose}
    >
      {isTooLate && <Meanwhile contract={contract} />}
      {!isTooLate && <FormRefusal error={refusal} title={words.failed} fields={FIELDS} advice={advice} />}
      <EditFields contract={contract} fields={fields} answers={answers} change={change} wrong={wrong} />
    </FormDialog>
  )
}

/** Where the server names a field, what it says stands there. */
const FIELDS = ['activation', 'note', 'kind', 'expire_at', 'permissions', 'termination_note']
