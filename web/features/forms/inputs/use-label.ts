import { useMessages } from '../../../messages/use-messages.ts'

/** What a field is called, with a word where it may be left open. */
export function useLabel(): (field: { label: string; required: boolean }) => string {
  const { optional } = useMessages('distributionForms')
  return ({ label, required }) => (required ? label : optional(label))
}
