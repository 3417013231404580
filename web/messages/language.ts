/** Languages that at least a part of Entente speaks. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** How dates and numbers are written in each of them. */
export const LANGUAGE_TAGS: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

const KEPT_AS = 'entente-language'

const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((known) => known === text)

/** The first of the wished languages that we speak, English where there is none. */
function bestLanguage(wished: readonly string[]): Language {
  return wished.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isLanguage) ?? 'en'
}

/** The language somebody chose here before, else the one their browser asks for. */
export function preferredLanguage(): Language {
  const kept = readKept()
  return isLanguage(kept) ? kept : bestLanguage(navigator.languages)
}

/** Remembers a choice on this device. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    return null
  }
}
