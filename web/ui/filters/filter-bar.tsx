import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Filter } from '../../lib/filters/filter.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { AddFilter } from './add-filter.tsx'
import classes from './filter-bar.module.css'
import { FilterChip } from './filter-chip.tsx'
import { addedKey, type FilterPlace, filterPlaces, quickKey, withFilter } from './filter-places.ts'
import type { OfferedFilter } from './offered-filter.ts'

interface FilterBarProps {
  offered: readonly OfferedFilter[]
  filters: readonly Filter[]
  onChange: (filters: readonly Filter[]) => void
}

/** The filters of a list: those that are on, those that are often wanted, and a way to all others. */
export function FilterBar({ offered, filters, onChange }: FilterBarProps) {
  const words = useMessages('common')
  const addButton = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useState<string>()
  const [newcomer, setNewcomer] = useState<{ offered: OfferedFilter; beside: number }>()
  // Once it is among the filters it is no newcomer any more.
  if (newcomer && newcomer.beside !== filters.length) setNewcomer(undefined)
  const places = filterPlaces(offered, filters, newcomer?.offered)
  // Back took it away; it must not come back opened.
  if (opened !== undefined && places.every(({ key }) => key !== opened)) setOpened(undefined)

  const add = (one: OfferedFilter) => {
    const free = places.find(({ key, filter }) => !filter && key === quickKey(one))
    if (!free) setNewcomer({ offered: one, beside: filters.length })
    setOpened(free?.key ?? addedKey(places.filter(({ fixed, filter }) => !fixed && filter).length))
  }
  const change = ({ filter: before, fixed }: FilterPlace, after: Filter | undefined) => {
    onChange(withFilter(filters, before, after))
    if (after || fixed) return
    // Its place is gone, and the next filter moves up.
    setOpened(undefined)
    addButton.current?.focus()
  }
  const dismiss = ({ filter, fixed }: FilterPlace, by: 'key' | 'pointer') => {
    setOpened(undefined)
    if (filter || fixed) return
    setNewcomer(undefined)
    if (by === 'key') addButton.current?.focus()
  }
  const clear = () => {
    onChange([])
    addButton.current?.focus()
  }

  return (
    <fieldset className={classes.bar} aria-label={words.filters}>
      {places.map((place) => (
        <FilterChip
          key={place.key}
          place={place}
          opened={opened === place.key}
          onOpen={() => setOpened(place.key)}
          onDismiss={(by) => dismiss(place, by)}
          onChange={(filter) => change(place, filter)}
          onDone={() => setOpened(undefined)}
          onRemove={() => change(place, undefined)}
        />
      ))}
      <AddFilter button={addButton} offered={offered} onAdd={add} />
      {filters.length > 0 && (
        <Button variant="subtle" color="gray" size="sm" onClick={clear}>
          {words.clearFilters}
        </Button>
      )}
    </fieldset>
  )
}
