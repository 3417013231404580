import type { Agreement } from '@entente/shared/api/agreements.ts'
import { useNavigate } from '@tanstack/react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { useToast } from '../../ui/use-toast.ts'
import { ActQuestion } from './act-question.tsx'
import { useAgreementCalls } from './calls.ts'

/** Asks before an agreement is thrown away, and says why where that can not be. */
export function DeleteQuestion({
  agreement: { id, type, title, parent },
  onClose,
}: {
  agreement: Agreement
  onClose: () => void
}) {
  const { acts: words } = useMessages('agreements')
  const calls = useAgreementCalls()
  const navigate = useNavigate()
  const toast = useToast()
  const leave = async () => {
    toast({ text: words.deleted(title) })
    await (parent
      ? navigate({ to: '/partners/agreements/$agreementId/distribution', params: { agreementId: parent.id } })
      : navigate({ to: '/partners/agreements' }))
    await calls.forget(id)
  }
  return (
    <ActQuestion
      danger
      title={words.deleteTitle(title)}
      keep={words.keep}
      act={words.deleteAct}
      failed={words.deleteFailed}
      advice={{ AGR_001: words.hasContracts, AGR_002: words.isUsed[type] }}
      run={() => calls.remove(id)}
      onDone={leave}
      onClose={onClose}
    >
      {words.deleteText}
    </ActQuestion>
  )
}
