import type { Agreement, AgreementChanges } from '@entente/shared/api/agreements.ts'
import type { NamedReference } from '@entente/shared/api/common.ts'
import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { Page } from '../../../ui/page.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { agreementQuery } from '../api.ts'
import { useAgreementCalls } from '../calls.ts'
import { useMayWrite } from '../may-write.ts'
import { type FormAnswers, textProblems, wantedForms } from './answers.ts'
import { AttachedForms } from './attached-forms.tsx'
import { ClosedForm } from './closed-form.tsx'
import { SourcingField } from './sourcing-field.tsx'
import { TextFields } from './text-fields.tsx'
import { useLeaving } from './use-leaving.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId/edit')

/** Where what may be changed of an agreement is changed; its document is not among that. */
export function EditAgreementPage() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const { data: agreement, error } = useQuery(agreementQuery(agreementId))
  const mayWrite = useMayWrite(agreement)
  if (agreement && !mayWrite) return <ClosedForm agreement={agreement} />
  if (agreement) return <EditAgreement key={agreement.id} agreement={agreement} />
  return (
    <Page>
      {error ? <ErrorState wholePage title={words.agreementFailed} error={error} /> : <PageSkeleton />}
    </Page>
  )
}

interface Answers {
  readonly title: string
  readonly description: string
  readonly autoAccept: boolean
  readonly sourcing: NamedReference | undefined
  readonly forms: FormAnswers
}

const FIELDS = ['title', 'description', 'sourcing_agreement', 'forms']

function EditAgreement({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const { write } = words
  const navigate = useNavigate()
  const calls = useAgreementCalls()
  const { id, type, title, description, auto_accept, sourcing_agreement, forms } = agreement
  const page = { to: '/partners/agreements/$agreementId', params: { agreementId: id } } as const
  const changes = (answers: Answers): AgreementChanges => ({
    title: answers.title.trim(),
    description: answers.description.trim(),
    ...(type === 'distribution' && {
      auto_accept: answers.autoAccept,
      forms: wantedForms(answers.forms),
    }),
    ...(type === 'service' && {
      sourcing_agreement: answers.sourcing ? { id: answers.sourcing.id } : null,
    }),
  })
  const { answers, change, wrong, refusal, ...sent } = useAnswers<Answers, Agreement>({
    initial: {
      title,
      description,
      autoAccept: auto_accept ?? false,
      sourcing: sourcing_agreement ?? undefined,
      forms: { enroll: forms.enroll?.id, product: forms.product?.id, item: forms.item?.id },
    },
    check: textProblems,
    send: (answers) => calls.edit(id, changes(answers)),
    onSent: () => navigate({ ...page, replace: true, ignoreBlocker: true }),
  })
  const leaving = useLeaving(sent)
  return (
    <FormPage
      title={write.editTitle(title)}
      text={write.editText}
      up={{ label: title, ...page }}
      form={sent.form}
      act={write.save}
      acting={write.saving}
      busy={sent.isSending}
      leaving={leaving}
      onSubmit={sent.submit}
      onCancel={() => navigate(page)}
    >
      <FormRefusal error={refusal} title={write.editFailed} fields={FIELDS} />
      <TextFields answers={answers} onChange={change} wrong={wrong} />
      {type === 'distribution' && (
        <>
          <Switch
            label={write.autoAccept}
            description={write.autoAcceptText}
            checked={answers.autoAccept}
            onChange={(event) => change({ autoAccept: event.currentTarget.checked })}
          />
          <AttachedForms chosen={answers.forms} wrong={wrong} onChoose={(forms) => change({ forms })} />
        </>
      )}
      {type === 'service' && (
        <SourcingField
          chosen={answers.sourcing}
          error={wrong('sourcing_agreement')}
          onChoose={(sourcing) => change({ sourcing })}
        />
      )}
    </FormPage>
  )
}
