import { useSyncExternalStore } from 'react'
import type { Feature, Translation } from './catalogues.ts'
import { keepLanguage, type Language, preferredLanguage } from './language.ts'

const loaders: Record<Language, () => Promise<Translation>> = {
  en: async () => ({}),
  de: async () => (await import('./german.ts')).german,
}

interface Spoken {
  language: Language
  translation: Translation
}

let spoken: Spoken = { language: 'en', translation: {} }
const listeners = new Set<() => void>()

async function speak(language: Language): Promise<void> {
  spoken = { language, translation: await loaders[language]() }
  for (const listener of listeners) listener()
}

/** Fetches the texts of the preferred language; to be awaited before the first render. */
export const speakPreferredLanguage = (): Promise<void> => speak(preferredLanguage())

/** Changes the language now and for the next visit. */
export function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language)
  return speak(language)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language in use with its texts; components that read it follow a change. */
export const useSpoken = (): Spoken => useSyncExternalStore(subscribe, () => spoken)

/** The language a feature is shown in: the preferred one where it has been translated, else English. */
export const languageOf = ({ language, translation }: Spoken, feature: Feature): Language =>
  translation[feature] ? language : 'en'
