import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { NativeSelect, TextInput } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { ENTRY_TYPES, entryOf, withEntryLabel, withEntryType } from './question-types.ts'

interface ListFieldsProps {
  list: JsonSchema
  onChange: (list: JsonSchema) => void
}

/** What the entries of a list are, and what each of them is called. */
export function ListFields({ list, onChange }: ListFieldsProps) {
  const { writing: words } = useMessages('distributionForms')
  const entry = entryOf(list)
  if (!entry) return null
  return (
    <>
      <NativeSelect
        label={words.entryType}
        value={entry.type}
        data={ENTRY_TYPES.map((one) => ({
          value: one,
          label: one === 'group' ? words.entryGroup : words.types[one],
        }))}
        onChange={({ currentTarget: { value } }) => {
          const wanted = ENTRY_TYPES.find((one) => one === value)
          if (wanted) onChange(withEntryType(list, wanted))
        }}
      />
      <TextInput
        label={words.entryLabel}
        description={words.entryLabelText}
        value={entry.label}
        autoComplete="off"
        onChange={(event) => onChange(withEntryLabel(list, event.currentTarget.value))}
      />
    </>
  )
}
