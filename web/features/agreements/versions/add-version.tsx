import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import { type DocumentAnswers, documentForm, NO_DOCUMENT } from '../../../lib/document-answers.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { CheckField } from '../../../ui/check-field.tsx'
import { DocumentSource } from '../../../ui/document/document-source.tsx'
import { FormDialog } from '../../../ui/form/form-dialog.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { useAgreementCalls } from '../calls.ts'
import { documentProblems } from '../write/answers.ts'
import { Concerned } from './concerned.tsx'

interface AddVersionProps {
  agreement: Agreement
  onClose: () => void
  onAdded: (version: AgreementVersion) => void
}

interface Answers extends DocumentAnswers {
  readonly active: boolean
}

/** A further text of the agreement, signed from now on unless that is to wait. */
export function AddVersion({ agreement, onClose, onAdded }: AddVersionProps) {
  const { acts: words } = useMessages('agreements')
  const forms = useMessages('forms')
  const calls = useAgreementCalls()
  const { answers, change, wrong, refusal, ...sent } = useAnswers<Answers, AgreementVersion>({
    initial: { ...NO_DOCUMENT, source: 'external', active: true },
    check: (answers) => documentProblems(answers, forms),
    send: (answers) => calls.addVersion(agreement.id, { ...documentForm(answers), active: answers.active }),
    onSent: onAdded,
  })
  return (
    <FormDialog
      title={words.addVersionTitle(agreement.title)}
      form={sent.form}
      act={words.addVersion}
      acting={words.addingVersion}
      busy={sent.isSending}
      touched={sent.isTouched}
      onSubmit={sent.submit}
      onClose={onClose}
    >
      <FormRefusal
        error={refusal}
        title={words.addVersionFailed}
        fields={['link', 'file']}
        advice={{ network: words.mayBeAdded, timeout: words.mayBeAdded }}
      />
      <DocumentSource answers={answers} onChange={change} wrong={wrong} />
      <CheckField
        label={words.activateVersion}
        text={answers.active ? words.activateNowText : words.activateLaterText}
        checked={answers.active}
        onChange={(active) => change({ active })}
      />
      {answers.active && <Concerned agreementId={agreement.id} version={0} />}
    </FormDialog>
  )
}
