import { createContext, type ReactNode, use, useLayoutEffect } from 'react'
import type { Feature } from './catalogues.ts'
import type { Language } from './language.ts'
import { languageOf, useSpoken } from './language-store.ts'

const PageLanguage = createContext<Language>('en')

/** Everything inside speaks one language: that of the named feature, down to dates and the words of the kit. */
export function LanguageScope({ of, children }: { of: Feature; children: ReactNode }) {
  const language = languageOf(useSpoken(), of)
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <PageLanguage value={language}>{children}</PageLanguage>
}

/** The language of the page around this component. */
export const usePageLanguage = (): Language => use(PageLanguage)
