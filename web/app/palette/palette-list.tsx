import { useEffect, useRef } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Status } from '../../ui/status.tsx'
import classes from './palette.module.css'
import type { PaletteItem } from './palette-item.ts'

interface PaletteListProps {
  id: string
  items: readonly PaletteItem[]
  present: number
  search: string
  onOpen: (item: PaletteItem) => void
}

/** What was found, by kind; the item that Enter would open is lit. */
export function PaletteList({ id, items, present, search, onOpen }: PaletteListProps) {
  const words = useMessages('shell')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-index="${present}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [present])

  return (
    <div ref={list} id={id} className={classes.list} role="listbox" aria-label={words.jumpResults}>
      {items.map((item, index) => (
        <div key={item.key} role="presentation">
          {item.group !== items[index - 1]?.group && (
            <div className={classes.group} role="presentation">
              {item.group}
            </div>
          )}
          <Option
            id={`${id}-${index}`}
            item={item}
            index={index}
            lit={index === present}
            search={search}
            onOpen={onOpen}
          />
        </div>
      ))}
    </div>
  )
}

interface OptionProps {
  id: string
  item: PaletteItem
  index: number
  lit: boolean
  search: string
  onOpen: (item: PaletteItem) => void
}

function Option({ id, item, index, lit, search, onOpen }: OptionProps) {
  const { mark, title, status } = item
  return (
    // Not in the order of Tab: the keyboard stays in the field above and opens the lit option from there.
    <button
      id={id}
      type="button"
      className={classes.option}
      role="option"
      aria-selected={lit}
      tabIndex={-1}
      data-index={index}
      onClick={() => onOpen(item)}
    >
      {'icon' in mark ? <Icon name={mark.icon} /> : <Avatar id={item.key} name={mark.company} size="small" />}
      <span className="clip">
        <Marked text={title} search={search} />
      </span>
      {item.id && <span className="mono">{item.id}</span>}
      {status && (
        <span className={classes.end}>
          <Status {...status}>{status.word}</Status>
        </span>
      )}
    </button>
  )
}

/** The text with the searched words lit. */
function Marked({ text, search }: { text: string; search: string }) {
  const at = search ? text.toLowerCase().indexOf(search.toLowerCase()) : -1
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + search.length)}</mark>
      {text.slice(at + search.length)}
    </>
  )
}
