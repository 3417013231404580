import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Facts } from '../../../ui/facts.tsx'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { AcceptField } from './accept-field.tsx'
import { Terms } from './terms.tsx'
import { useEnroll } from './use-enroll.ts'

interface EnrollDialogProps {
  agreement: Agreement
  onClose: () => void
  onEnrolled: (contract: Contract) => void
}

interface Answers {
  readonly accepted: boolean
}

/** A distribution agreement to be read, and entered by a tick and an act (domain: section 12.2). */
export function EnrollDialog({ agreement, onClose, onEnrolled }: EnrollDialogProps) {
  const words = useMessages('enrolment')
  const ofAgreements = useMessages('agreements')
  const format = useFormat()
  const enroll = useEnroll(agreement.id)
  const { owner, marketplace, version, auto_accept, forms } = agreement
  const { answers, change, wrong, refusal, ...sent } = useAnswers<Answers, Contract>({
    initial: { accepted: false },
    check: ({ accepted }) => ({ accepted: accepted ? undefined : words.notAccepted }),
    send: ({ accepted }) => enroll({ accepted, ...(version && { version: version.version }) }),
    onSent: onEnrolled,
  })
  return (
    <FormDialog
      title={words.title(agreement.title)}
      form={sent.form}
      act={words.enroll}
      acting={words.enrolling}
      busy={sent.isSending}
      touched={sent.isTouched}
      onSubmit={sent.submit}
      onClose={onClose}
    >
      <FormRefusal
        error={refusal}
        title={words.failed}
        fields={['accepted']}
        advice={{
          CTR_002: words.alreadyEntered,
          CTR_003: words.programEnded,
          CTR_004: words.newVersion,
          AGR_006: words.notSignable,
          NFD_001: words.notSignable,
        }}
      />
      <Facts
        facts={[
          { label: ofAgreements.owner, value: owner.name },
          { label: ofAgreements.marketplace, value: marketplace?.name },
          { label: ofAgreements.version, value: version && format.number(version.version) },
          {
            label: words.afterwards,
            value: forms.enroll
              ? words.formFirst(forms.enroll.name, owner.name)
              : auto_accept
                ? words.activeAtOnce
                : words.pendingFirst(owner.name),
          },
        ]}
      />
      <Terms agreement={agreement} />
      <AcceptField
        accepted={answers.accepted}
        error={wrong('accepted')}
        onChange={(accepted) => change({ accepted })}
      />
    </FormDialog>
  )
}
