import { type Catalogues, english, type Feature } from './catalogues.ts'
import { usePageLanguage } from './language-scope.tsx'
import { useSpoken } from './language-store.ts'

/** The texts of one feature in the language of the page. */
export function useMessages<F extends Feature>(feature: F): Catalogues[F] {
  const { translation } = useSpoken()
  const translated: Catalogues[F] | undefined = usePageLanguage() === 'en' ? undefined : translation[feature]
  return translated ?? english[feature]
}
