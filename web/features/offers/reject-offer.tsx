import type { Contract } from '@entente/shared/api/contracts.ts'
import { ContractAnswer } from '@entente/shared/api/contracts.ts'
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { boundOf } from '../../lib/schema-bound.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { FormRefusal } from '../../ui/form/form-refusal.tsx'
import { useAnswer } from './use-answer.ts'

interface RejectOfferProps {
  offer: Contract
  opened: boolean
  onClose: () => void
}

const LIMIT = boundOf(ContractAnswer.properties.message, 'maxLength')

/** Asks once before an offer is turned down, with a reason for those who want to give one. */
export function RejectOffer({ offer, opened, onClose }: RejectOfferProps) {
  const words = useMessages('offers')
  const { reject } = useAnswer(offer)
  const [message, setMessage] = useState('')
  const { name } = offer.issuer
  return (
    <ConfirmDialog
      opened={opened}
      title={words.rejectTitle(name)}
      keep={words.keepReading}
      act={words.reject}
      danger
      busy={reject.isPending}
      onClose={onClose}
      onAct={() => reject.mutate(message.trim(), { onSuccess: onClose })}
    >
      <p>{words.rejectText(name)}</p>
      <Textarea
        mt="md"
        label={words.reason}
        description={words.reasonHint(name)}
        inputWrapperOrder={['label', 'input', 'description']}
        rows={2}
        maxLength={LIMIT}
        value={message}
        onChange={(event) => setMessage(event.currentTarget.value)}
      />
      <FormRefusal error={reject.error} title={words.rejectFailed} advice={words.advice} />
    </ConfirmDialog>
  )
}
