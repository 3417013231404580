import { Popover } from '@mantine/core'
import { type KeyboardEvent, lazy, Suspense, useRef } from 'react'
import type { Filter } from '../../lib/filters/filter.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../icon.tsx'
import classes from './filter-chip.module.css'
import type { FilterPlace } from './filter-places.ts'
import { filterSentence } from './filter-sentence.ts'
import type { OfferedFilter } from './offered-filter.ts'

/** Nobody filters before the list is there, so the editor may come after it. */
const loadEditor = () => import('./filter-editor.tsx')
const FilterEditor = lazy(async () => ({ default: (await loadEditor()).FilterEditor }))

interface FilterChipProps {
  place: FilterPlace
  opened: boolean
  onOpen: () => void
  /** Closed without a word, by Escape or by a click elsewhere. */
  onDismiss: (by: 'key' | 'pointer') => void
  onChange: (filter: Filter | undefined) => void
  /** The editor has done what it was opened for. */
  onDone: () => void
  onRemove: () => void
}

/** A filter: says in words what it does, opens to be changed, goes away by its cross. */
export function FilterChip(props: FilterChipProps) {
  const { place, opened, onOpen, onDismiss, onChange, onDone, onRemove } = props
  const { offered, filter } = place
  const words = useMessages('common')
  const button = useRef<HTMLButtonElement>(null)
  const dropdown = useRef<HTMLDivElement>(null)
  const focusFirst = (act: () => void) => () => {
    button.current?.focus()
    act()
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && opened) focusFirst(() => onDismiss('key'))()
  }
  // On a slow machine the dialog may take the focus only after it was told to close, and would lose it altogether.
  const keepFocus = () => {
    if (dropdown.current?.contains(document.activeElement)) button.current?.focus()
  }
  return (
    <span className={classes.chip} data-off={!filter || undefined}>
      <Popover
        opened={opened}
        onDismiss={() => onDismiss('pointer')}
        position="bottom-start"
        offset={4}
        radius="md"
        shadow="md"
        width={288}
        trapFocus
        closeOnEscape={false}
        transitionProps={{ transition: 'fade', duration: 90, onExited: keepFocus }}
      >
        <Popover.Target>
          <button
            ref={button}
            type="button"
            className={classes.value}
            onClick={() => (opened ? onDismiss('pointer') : onOpen())}
            onKeyDown={closeOnEscape}
            onPointerEnter={loadEditor}
            onFocus={loadEditor}
          >
            {filter ? <Sentence filter={filter} offered={offered} /> : <Offer label={offered.label} />}
          </button>
        </Popover.Target>
        <Popover.Dropdown ref={dropdown} className={classes.editor} onKeyDown={closeOnEscape}>
          <Suspense fallback={<div className={classes.waiting} />}>
            <FilterEditor offered={offered} filter={filter} onChange={onChange} onDone={focusFirst(onDone)} />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {filter && (
        <button
          type="button"
          className={classes.remove}
          aria-label={words.removeFilter(offered.label)}
          onClick={focusFirst(onRemove)}
        >
          <Icon name="x" />
        </button>
      )}
    </span>
  )
}

function Offer({ label }: { label: string }) {
  return (
    <>
      <Icon name="plus" size={14} />
      {label}
    </>
  )
}

function Sentence({ filter, offered }: { filter: Filter; offered: OfferedFilter }) {
  const words = useMessages('common')
  const { subject, verb, value } = filterSentence(filter, offered, words, useFormat())
  return (
    <>
      {subject}
      {verb && <span className="faint"> {verb}</span>} <b title={value}>{value}</b>
    </>
  )
}
