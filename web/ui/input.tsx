import { FieldError } from './field-error.tsx'

/** Hints stand below their field, where the error takes their place in the eye. */
export const INPUT_ORDER: ('label' | 'input' | 'error' | 'description')[] = [
  'label',
  'input',
  'error',
  'description',
]

/** The error of a Mantine field, absent while nothing is wrong. */
export const errorOf = (text: string | undefined) => text !== undefined && <FieldError>{text}</FieldError>
