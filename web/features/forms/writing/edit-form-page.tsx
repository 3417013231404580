import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Page } from '../../../ui/page.tsx'
import { PageSkeleton } from '../../../ui/page-skeleton.tsx'
import { formQuery } from '../api.ts'
import { useFormCalls } from '../calls.ts'
import { ClosedForms } from '../closed-forms.tsx'
import { useMayWriteForms } from '../may-write-forms.ts'
import { WriteForm } from './write-form.tsx'
import { schemaOf, writingOf } from './writing.ts'

const route = getRouteApi('/shell/partners/forms/$formId/edit')

/** Where a form is changed; what it asks by then becomes its next version. */
export function EditFormPage() {
  const { formId } = route.useParams()
  const { writing: words, formFailed } = useMessages('distributionForms')
  const format = useFormat()
  const calls = useFormCalls()
  const mayWrite = useMayWriteForms()
  const { data: form, error } = useQuery(formQuery(formId))
  if (!mayWrite || (form && !form.stats)) return <ClosedForms />
  if (!form)
    return <Page>{error ? <ErrorState wholePage title={formFailed} error={error} /> : <PageSkeleton />}</Page>
  return (
    <WriteForm
      key={form.id}
      title={words.editTitle(form.name)}
      text={words.editText(format.number(form.version + 1))}
      failed={words.editFailed}
      act={words.save}
      acting={words.saving}
      initial={writingOf(form)}
      form={form}
      send={(writing) => calls.edit(form.id, { name: writing.name.trim(), schema: schemaOf(writing) })}
    />
  )
}
