import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import { useTerms } from '../../../lib/terms.ts'
import { useTick } from '../../../lib/use-tick.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Facts } from '../../../ui/facts.tsx'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { AcceptBox } from '../../../ui/paper/accept-box.tsx'
import { TermsPaper } from '../../../ui/paper/terms-paper.tsx'
import { useNothingShown } from '../../../ui/paper/use-nothing-shown.ts'
import { useEnroll } from './use-enroll.ts'

interface EnrollDialogProps {
  agreement: Agreement
  onClose: () => void
  onEnrolled: (contract: Contract) => void
}

/** A distribution agreement to be read, and entered by a tick and an act (domain: section 12.2). */
export function EnrollDialog({ agreement, onClose, onEnrolled }: EnrollDialogProps) {
  const words = useMessages('enrolment')
  const ofAgreements = useMessages('agreements')
  const enroll = useEnroll(agreement.id)
  const { owner, marketplace, auto_accept, forms } = agreement
  const reading = useTerms(agreement.id)
  const blocked = useNothingShown(reading)
  const { accepted, tick } = useTick(reading.terms)
  const { wrong, refusal, ...sent } = useAnswers<object, Contract>({
    initial: {},
    check: () => ({ accepted: accepted === undefined ? words.notAccepted : undefined }),
    send: () => enroll({ accepted: true, ...accepted }),
    onSent: onEnrolled,
  })
  return (
    <FormDialog
      title={words.title(agreement.title)}
      form={sent.form}
      act={words.enroll}
      acting={words.enrolling}
      busy={sent.isSending}
      blocked={blocked}
      touched={accepted !== undefined}
      onSubmit={sent.submit}
      onClose={onClose}
    >
      <Facts
        facts={[
          { label: ofAgreements.owner, value: owner.name },
          { label: ofAgreements.marketplace, value: marketplace?.name },
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
      <TermsPaper reading={reading} around={600} />
      {reading.terms && (
        <AcceptBox
          label={words.accepted}
          checked={accepted !== undefined}
          error={wrong('accepted')}
          onChange={tick}
        />
      )}
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
    </FormDialog>
  )
}
