import { useMessages } from '../../../messages/use-messages.ts'
import type { BooleanField } from '../fields/field.ts'
import { ChoiceSet } from './choice-set.tsx'
import type { InputProps } from './input-props.ts'
import { RadioRow } from './radio-row.tsx'

/** A question that has to be answered with yes or no; a box left alone would be no answer. */
export function YesOrNoInput({ field, draft, wrong, onChange }: InputProps<BooleanField>) {
  const words = useMessages('distributionForms')
  const { path, label, help, required } = field
  return (
    <ChoiceSet kind="radiogroup" {...{ path, label, help, required }} error={wrong(path)}>
      {() => (
        <RadioRow
          options={[
            { key: 1, label: words.yes },
            { key: 0, label: words.no },
          ]}
          chosen={typeof draft === 'boolean' ? Number(draft) : undefined}
          onChoose={(key) => onChange(key === 1)}
        />
      )}
    </ChoiceSet>
  )
}
