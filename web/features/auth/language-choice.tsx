import { LANGUAGES, type Language } from '../../messages/language.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { chooseLanguage } from '../../messages/language-store.ts'
import { useMessages } from '../../messages/use-messages.ts'
import classes from './login-page.module.css'

const names: Record<Language, string> = { en: 'English', de: 'Deutsch' }

/** Lets people who do not read the page's language choose theirs, each written in itself. */
export function LanguageChoice() {
  const words = useMessages('auth')
  const present = usePageLanguage()
  return (
    <nav className={classes.languages} aria-label={words.language}>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === present}
          onClick={() => chooseLanguage(language)}
        >
          {names[language]}
        </button>
      ))}
    </nav>
  )
}
