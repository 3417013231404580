import { Textarea, TextInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { errorOf } from '../../../ui/input.tsx'
import { typedIn } from '../fields/draft.ts'
import type { Typed, TypedField } from '../fields/field.ts'
import type { InputProps } from './input-props.ts'
import { useLabel } from './use-label.ts'

/** Numbers are typed as text: a field of type number says nothing of what it does not understand. */
const KEYBOARDS: Record<Exclude<Typed, 'longText'>, Pick<ComponentProps<'input'>, 'type' | 'inputMode'>> = {
  text: { type: 'text' },
  email: { type: 'email' },
  link: { type: 'url' },
  date: { type: 'date' },
  number: { type: 'text', inputMode: 'decimal' },
  wholeNumber: { type: 'text', inputMode: 'numeric' },
}

/** What is typed: a text of one or several lines, an address, a day, a number. */
export function TypedInput({ field, draft, wrong, onChange }: InputProps<TypedField>) {
  const label = useLabel()(field)
  const { kind, path, help, required } = field
  const shared = {
    label,
    description: help,
    value: typedIn(draft),
    autoComplete: 'off',
    'aria-required': required,
    'data-field': path,
    error: errorOf(wrong(path)),
  }
  if (kind === 'longText')
    return (
      <Textarea
        {...shared}
        autosize
        minRows={3}
        maxRows={12}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <TextInput {...shared} {...KEYBOARDS[kind]} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}
