import { NativeSelect } from '@mantine/core'
import { useMessages } from '../../../messages/use-messages.ts'
import { errorOf } from '../../../ui/input.tsx'
import { type ChoiceField, isSame } from '../fields/field.ts'
import { ChoiceSet } from './choice-set.tsx'
import type { InputProps } from './input-props.ts'
import { RadioRow } from './radio-row.tsx'
import { useLabel } from './use-label.ts'

/** More than these stand in a list that unfolds. */
const MOST_IN_A_ROW = 5

/** One of some values; a few of them stand beside each other (ADR 16). */
export function ChoiceInput({ field, draft, wrong, onChange }: InputProps<ChoiceField>) {
  const words = useMessages('distributionForms')
  const label = useLabel()(field)
  const { path, help, required, options } = field
  const chosen = options.findIndex(({ value }) => isSame(value, draft))
  const choose = (index: number) => onChange(options[index]?.value)
  if (options.length <= MOST_IN_A_ROW)
    return (
      <ChoiceSet kind="radiogroup" {...{ path, label, help, required }} error={wrong(path)}>
        {() => (
          <RadioRow
            options={[
              ...options.map(({ label }, index) => ({ key: index, label })),
              // What was chosen can be taken back.
              ...(required ? [] : [{ key: -1, label: words.noAnswer }]),
            ]}
            chosen={chosen === -1 && required ? undefined : chosen}
            onChoose={choose}
          />
        )}
      </ChoiceSet>
    )
  return (
    <NativeSelect
      label={label}
      description={help}
      value={chosen}
      data={[
        { value: '-1', label: required ? words.choose : words.noAnswer },
        ...options.map(({ label }, index) => ({ value: String(index), label })),
      ]}
      aria-required={required}
      data-field={path}
      error={errorOf(wrong(path))}
      onChange={(event) => choose(Number(event.currentTarget.value))}
    />
  )
}
