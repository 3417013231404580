import type { Form } from '@entente/shared/api/forms.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { CopyId } from '../../ui/copy-id.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Columns, Page, PageHead, Stack } from '../../ui/page.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { formQuery } from './api.ts'
import { DeleteQuestion } from './delete-question.tsx'
import { FormFacts } from './form-facts.tsx'
import { FormVersions } from './form-versions.tsx'
import { useMayWriteForms } from './may-write-forms.ts'

const route = getRouteApi('/shell/partners/forms/$formId')

/** One form: what it asks, what it asked before, and where it is asked. */
export function FormPage() {
  const { formId } = route.useParams()
  const words = useMessages('distributionForms')
  const { data: form, error, refetch } = useQuery(formQuery(formId))
  return (
    <Page>
      <PageTitle>{form?.name ?? formId}</PageTitle>
      <Crumbs up="/partners/forms" label={words.forms} here={form?.name ?? formId} />
      {error && <ErrorState wholePage title={words.formFailed} error={error} onRetry={refetch} />}
      {form ? <FormBody key={form.id} form={form} /> : !error && <PageSkeleton />}
    </Page>
  )
}

function FormBody({ form }: { form: Form }) {
  const words = useMessages('distributionForms')
  const format = useFormat()
  const mayWrite = useMayWriteForms()
  return (
    <Stack>
      <PageHead
        title={form.name}
        meta={
          <>
            <span>{words.typeTexts[form.type]}</span>
            <span>{words.versionOf(format.number(form.version))}</span>
            <CopyId id={form.id} always />
          </>
        }
        actions={mayWrite && form.stats && <Acts form={form} />}
      />
      <Columns side={376}>
        <FormVersions form={form} />
        <FormFacts form={form} />
      </Columns>
    </Stack>
  )
}

function Acts({ form }: { form: Form }) {
  const { acts: words } = useMessages('distributionForms')
  const navigate = useNavigate()
  const [isDeleting, setDeleting] = useState(false)
  return (
    <>
      <Button variant="subtle" color="gray" onClick={() => setDeleting(true)}>
        {words.remove}
      </Button>
      <ButtonLink variant="default" to="/partners/forms/$formId/edit" params={{ formId: form.id }}>
        {words.edit}
      </ButtonLink>
      {isDeleting && (
        <DeleteQuestion
          form={form}
          onClose={() => setDeleting(false)}
          onDeleted={() => navigate({ to: '/partners/forms' })}
        />
      )}
    </>
  )
}
