import { useMemo } from 'react'
import { type Format, formatIn } from '../lib/format.ts'
import { LANGUAGE_TAGS } from './language.ts'
import { usePageLanguage } from './language-scope.tsx'

/** Writes dates and numbers the way the page's language does. */
export function useFormat(): Format {
  const tag = LANGUAGE_TAGS[usePageLanguage()]
  return useMemo(() => formatIn(tag), [tag])
}
