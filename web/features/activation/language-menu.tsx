import { Menu } from '@mantine/core'
import { LANGUAGES, type Language } from '../../messages/language.ts'
import { usePageLanguage } from '../../messages/language-scope.tsx'
import { chooseLanguage } from '../../messages/language-store.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import classes from './band.module.css'

const NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch' }

/** Lets the reader choose the language of the page, each written in itself. */
export function LanguageMenu() {
  const words = useMessages('activation')
  const present = usePageLanguage()
  return (
    <Menu>
      <Menu.Target>
        <button
          type="button"
          className={classes.languages}
          aria-label={`${words.language}: ${NAMES[present]}`}
        >
          <Icon name="globe" />
          <span>{NAMES[present]}</span>
          <Icon name="down" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {LANGUAGES.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            onClick={() => chooseLanguage(language)}
            {...(language === present && { rightSection: <Icon name="check" /> })}
          >
            {NAMES[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
