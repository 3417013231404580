import { Modal } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/icon.tsx'
import classes from './palette.module.css'
import type { PaletteItem } from './palette-item.ts'
import { PaletteList } from './palette-list.tsx'
import { usePaletteItems } from './use-palette-items.ts'

const PAUSE = 150

/** Leads anywhere by a few typed letters. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const words = useMessages('shell')
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={600}
      yOffset={96}
      classNames={{ content: classes.palette }}
      transitionProps={{ duration: 90 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={words.jump} radius="lg">
        <Search onClose={onClose} />
      </Modal.Content>
    </Modal.Root>
  )
}

function Search({ onClose }: { onClose: () => void }) {
  const words = useMessages('shell')
  const navigate = useNavigate()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, PAUSE)
  const { items, isSearching, error } = usePaletteItems(search)
  const [chosen, setChosen] = useState(0)
  const present = Math.min(chosen, items.length - 1)

  const open = ({ link }: PaletteItem) => {
    onClose()
    navigate(link)
  }
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const item = items[present]
    if (step !== 0) {
      event.preventDefault()
      setChosen((present + step + items.length) % Math.max(1, items.length))
    } else if (event.key === 'Enter' && item) {
      event.preventDefault()
      open(item)
    }
  }
  const type = (text: string) => {
    setTyped(text)
    setChosen(0)
  }

  return (
    <>
      <div className={classes.search}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-label={words.jump}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={items[present] && `${listId}-${present}`}
          placeholder={words.jumpPlaceholder}
          value={typed}
          maxLength={200}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
        />
        <kbd>Esc</kbd>
      </div>
      <PaletteList id={listId} items={items} present={present} search={search.trim()} onOpen={open} />
      {error && <p className={classes.nothing}>{words.jumpFailed}</p>}
      {items.length === 0 && !isSearching && !error && (
        <p className={classes.nothing}>{words.jumpNothing(typed.trim())}</p>
      )}
    </>
  )
}
