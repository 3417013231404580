import { useMessages } from '../../../messages/use-messages.ts'
import { useFormCalls } from '../calls.ts'
import { ClosedForms } from '../closed-forms.tsx'
import { useMayWriteForms } from '../may-write-forms.ts'
import { WriteForm } from './write-form.tsx'
import { NO_FORM, schemaOf } from './writing.ts'

/** Where a form is made, for those who may ask something in their distribution agreements. */
export function CreateFormPage() {
  const { writing: words } = useMessages('distributionForms')
  const calls = useFormCalls()
  if (!useMayWriteForms()) return <ClosedForms />
  return (
    <WriteForm
      title={words.createTitle}
      text={words.createText}
      failed={words.createFailed}
      act={words.create}
      acting={words.creating}
      initial={NO_FORM}
      send={(writing) =>
        calls.create({ name: writing.name.trim(), type: writing.type, schema: schemaOf(writing) })
      }
    />
  )
}
