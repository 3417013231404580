import type { Agreement } from '@entente/shared/api/agreements.ts'
import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { FormRefusal } from '../../../ui/form/form-refusal.tsx'
import { useAnswers } from '../../../ui/form/use-answers.ts'
import { Page } from '../../../ui/page.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { agreementQuery, childrenQuery } from '../api.ts'
import { useAgreementCalls } from '../calls.ts'
import { useMayWrite } from '../may-write.ts'
import {
  type DistributionAnswers,
  documentProblems,
  NO_DISTRIBUTION,
  newDistributionAgreement,
  textProblems,
} from './answers.ts'
import { AttachedForms } from './attached-forms.tsx'
import { ClosedForm } from './closed-form.tsx'
import { FirstVersion } from './first-version.tsx'
import { OwnMarketplaces } from './own-lists.tsx'
import { TextFields } from './text-fields.tsx'
import { useLeaving } from './use-leaving.ts'

const route = getRouteApi('/shell/partners/agreements/$agreementId/distribution/new')

/** Where a distribution agreement of a program is written. */
export function CreateDistributionPage() {
  const { agreementId } = route.useParams()
  const words = useMessages('agreements')
  const program = useQuery(agreementQuery(agreementId))
  const children = useQuery(childrenQuery(agreementId))
  const taken = useMemo(
    () => children.data?.items.flatMap(({ marketplace }) => (marketplace ? [marketplace.id] : [])),
    [children.data],
  )
  const mayWrite = useMayWrite(program.data)
  const error = program.error ?? children.error
  if (program.data && (!mayWrite || program.data.type !== 'program'))
    return <ClosedForm agreement={program.data} />
  if (program.data && taken) return <CreateDistribution program={program.data} taken={taken} />
  return (
    <Page>
      {error ? <ErrorState wholePage title={words.agreementFailed} error={error} /> : <PageSkeleton />}
    </Page>
  )
}

const FIELDS = ['title', 'description', 'link', 'file', 'marketplace', 'forms']

function CreateDistribution({ program, taken }: { program: Agreement; taken: readonly string[] }) {
  const words = useMessages('agreements')
  const { write } = words
  const forms = useMessages('forms')
  const navigate = useNavigate()
  const calls = useAgreementCalls()
  const params = { agreementId: program.id }
  const { answers, change, wrong, refusal, ...sent } = useAnswers<DistributionAnswers, Agreement>({
    initial: NO_DISTRIBUTION,
    check: (answers) => ({
      marketplace: answers.marketplace ? undefined : write.chooseMarketplace,
      ...textProblems(answers),
      ...documentProblems(answers, forms),
    }),
    send: async (answers) => {
      const { marketplace } = answers
      if (!marketplace) throw new Error('It is checked before that there is a marketplace')
      return calls.createDistribution(program.id, newDistributionAgreement(answers, marketplace))
    },
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
      title={write.distributionTitle}
      text={write.distributionText(program.title)}
      up={{ label: program.title, to: '/partners/agreements/$agreementId/distribution', params }}
      form={sent.form}
      act={write.create}
      acting={write.creating}
      busy={sent.isSending}
      leaving={leaving}
      onSubmit={sent.submit}
      onCancel={() => navigate({ to: '/partners/agreements/$agreementId/distribution', params })}
    >
      <FormRefusal
        error={refusal}
        title={write.createFailed}
        fields={FIELDS}
        advice={{ network: write.mayBeCreated, timeout: write.mayBeCreated }}
      />
      <OwnMarketplaces
        single
        field="marketplace"
        picked={answers.marketplace ? [answers.marketplace] : []}
        without={taken}
        error={wrong('marketplace')}
        onPick={(marketplace) => change({ marketplace })}
        empty={{ title: write.allTaken, text: write.allTakenText }}
      />
      <TextFields answers={answers} onChange={change} wrong={wrong} />
      <FirstVersion answers={answers} onChange={change} wrong={wrong} />
      <Switch
        label={write.autoAccept}
        description={write.autoAcceptText}
        checked={answers.autoAccept}
        onChange={(event) => change({ autoAccept: event.currentTarget.checked })}
      />
      <AttachedForms chosen={answers.forms} wrong={wrong} onChoose={(forms) => change({ forms })} />
    </FormPage>
  )
}
