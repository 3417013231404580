import { use } from 'react'
import { type Catalogues, type Feature, knownEnglish, loadMessages } from './catalogues.ts'
import { usePageLanguage } from './language-scope.tsx'
import { useSpoken } from './language-store.ts'

/** The texts of one feature in the language of the page; a page whose texts are still on their way waits for them. */
export function useMessages<F extends Feature>(feature: F): Catalogues[F] {
  const { translation } = useSpoken()
  const translated: Catalogues[F] | undefined = usePageLanguage() === 'en' ? undefined : translation[feature]
  const words = translated ?? knownEnglish(feature)
  if (words) return words
  use(loadMessages(feature))
  throw new Error(`The texts of ${feature} are missing`)
}
