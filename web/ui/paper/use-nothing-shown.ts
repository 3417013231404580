import type { useTerms } from '../../lib/terms.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** Why nothing can be accepted now: what would be is not in sight. */
export function useNothingShown({ terms }: ReturnType<typeof useTerms>): string | undefined {
  const { paper: words } = useMessages('forms')
  return terms ? undefined : words.nothingShown
}
