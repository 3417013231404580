import { FORM_TYPES } from '@entente/shared/domain/forms.ts'
import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ownFormsQuery } from '../../../lib/choices.ts'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { FormPart } from '../../../ui/form/form-fields.tsx'
import { errorOf } from '../../../ui/input.tsx'
import { Note } from '../../../ui/note.tsx'
import type { FormAnswers } from './answers.ts'

interface AttachedFormsProps {
  chosen: FormAnswers
  wrong: (field: string) => string | undefined
  onChoose: (chosen: FormAnswers) => void
}

/** What vendors are asked under a distribution agreement, and when (domain: section 5.3). */
export function AttachedForms({ chosen, wrong, onChoose }: AttachedFormsProps) {
  const { write: words } = useMessages('agreements')
  const { account } = useSession()
  const { data: forms, isError } = useQuery(ownFormsQuery(account.id))
  return (
    <FormPart title={words.forms} text={words.formsText}>
      {isError && !forms && <Note tone="warning">{words.formsFailed}</Note>}
      {forms &&
        FORM_TYPES.map((type) => (
          <NativeSelect
            key={type}
            label={words.formLabels[type]}
            value={chosen[type] ?? ''}
            data={[
              { value: '', label: words.noForm },
              ...forms
                .filter((form) => form.type === type)
                .map(({ id, name }) => ({ value: id, label: `${name} (${id})` })),
            ]}
            data-field={`forms.${type}`}
            error={errorOf(wrong(`forms.${type}`))}
            onChange={({ currentTarget: { value } }) => onChoose({ ...chosen, [type]: value || undefined })}
          />
        ))}
    </FormPart>
  )
}
