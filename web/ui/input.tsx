import { FieldError } from './field-error.tsx'

/** The error of a Mantine field, absent while nothing is wrong. */
export const errorOf = (text: string | undefined) => text !== undefined && <FieldError>{text}</FieldError>
