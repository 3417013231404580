import type { StandaloneType } from '@entente/shared/domain/agreements.ts'
import { STANDALONE_TYPES } from '@entente/shared/domain/agreements.ts'
import { useNavigate } from '@tanstack/react-router'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ChoiceCards } from '../../../ui/choice-cards.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { Page } from '../../../ui/page.tsx'
import { useAgreementCalls } from '../calls.ts'
import { writableTypes } from '../may-write.ts'
import { documentProblems, newAgreement, noAgreement, textProblems } from './answers.ts'
import { FirstVersion } from './first-version.tsx'
import { ServiceFields } from './service-fields.tsx'
import { TextFields } from './text-fields.tsx'
import { useLeaving } from './use-leaving.ts'

/** Where an agreement that stands by itself is written, for those who may. */
export function CreateAgreementPage() {
  const { write: words } = useMessages('agreements')
  const types = writableTypes(useSession())
  const [first] = types
  if (first) return <CreateAgreement types={types} first={first} />
  return (
    <Page>
      <EmptyState
        wholePage
        title={words.closedTitle}
        text={words.closedText}
        actions={<ButtonLink to="/partners/agreements">{words.back}</ButtonLink>}
      />
    </Page>
  )
}

const FIELDS = [
  'title',
  'description',
  'link',
  'file',
  'marketplaces',
  'product_groups',
  'sourcing_agreement',
]

function CreateAgreement({ types, first }: { types: readonly StandaloneType[]; first: StandaloneType }) {
  const { write: words, agreements, types: typeNames } = useMessages('agreements')
  const forms = useMessages('forms')
  const navigate = useNavigate()
  const calls = useAgreementCalls()
  const { answers, change, wrong, refusal, ...sent } = useAnswers({
    initial: noAgreement(first),
    check: (answers) => ({ ...textProblems(answers), ...documentProblems(answers, forms) }),
    send: (answers) => calls.create(newAgreement(answers)),
    onSent: ({ id }) =>
      navigate({
        to: '/partners/agreements/$agreementId',
        params: { agreementId: id },
        replace: true,
        ignoreBlocker: true,
      }),
  })
  const leaving = useLeaving(sent)
  return (
    <FormPage
      title={words.createTitle}
      text={words.createText}
      up={{ label: agreements, to: '/partners/agreements' }}
      form={sent.form}
      act={words.create}
      acting={words.creating}
      busy={sent.isSending}
      leaving={leaving}
      onSubmit={sent.submit}
      onCancel={() => navigate({ to: '/partners/agreements' })}
    >
      <FormRefusal
        error={refusal}
        title={words.createFailed}
        fields={FIELDS}
        advice={{ network: words.mayBeCreated, timeout: words.mayBeCreated }}
      />
      <ChoiceCards
        pairs
        label={words.type}
        choices={STANDALONE_TYPES.map((type) => ({
          value: type,
          label: typeNames[type],
          text: words.typeTexts[type],
          closed: types.includes(type) ? undefined : words.notGranted,
        }))}
        value={answers.type}
        onChange={(type) => change({ type })}
      />
      <TextFields answers={answers} onChange={change} wrong={wrong} />
      <FirstVersion answers={answers} onChange={change} wrong={wrong} />
      {answers.type === 'service' && <ServiceFields answers={answers} onChange={change} wrong={wrong} />}
    </FormPage>
  )
}
