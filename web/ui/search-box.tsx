import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { Icon } from './icon.tsx'
import classes from './search-box.module.css'
import { useShortcut } from './use-shortcut.ts'

interface SearchBoxProps {
  label: string
  placeholder: string
  value: string
  onSearch: (value: string) => void
}

const PAUSE = 250

/** Searches a list a moment after the last key; `/` leads into it from anywhere on the page. */
export function SearchBox({ label, placeholder, value, onSearch }: SearchBoxProps) {
  const words = useMessages('common')
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState(value)
  useShortcut('/', () => input.current?.focus())

  // The URL may change under us (back, a cleared search); what was typed meanwhile gives way to it.
  if (known !== value) {
    setKnown(value)
    if (draft.trim() !== value) setDraft(value)
  }

  useEffect(() => {
    const wanted = draft.trim()
    if (wanted === value) return
    const timer = setTimeout(() => onSearch(wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [draft, value, onSearch])

  return (
    <search className={classes.box}>
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        enterKeyHint="search"
        aria-label={label}
        placeholder={placeholder}
        value={draft}
        maxLength={200}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && draft) setDraft('')
          if (event.key === 'Enter') onSearch(draft.trim())
        }}
      />
      {draft ? (
        <button type="button" aria-label={words.clearSearch} onClick={() => setDraft('')}>
          <Icon name="x" />
        </button>
      ) : (
        <kbd>/</kbd>
      )}
    </search>
  )
}
