import { type ReactNode, useCallback } from 'react'
import type { Filter } from '../lib/filters/filter.ts'
import { FilterBar } from './filters/filter-bar.tsx'
import type { OfferedFilter } from './filters/offered-filter.ts'
import classes from './list-bar.module.css'
import { SearchBox } from './search-box.tsx'

interface ListBarProps {
  searchLabel: string
  placeholder: string
  search: string
  offered: readonly OfferedFilter[]
  filters: readonly Filter[]
  onSearch: (search: string) => void
  onFilters: (filters: readonly Filter[]) => void
  /** How the list is looked at; a phone has one way only. */
  looks?: ReactNode
  actions?: ReactNode
}

/** Search and filters above a list, with the acts of the list at the right. */
export function ListBar(props: ListBarProps) {
  const { searchLabel, placeholder, search, offered, filters, onSearch, onFilters, looks, actions } = props
  const searchFor = useCallback((value: string) => onSearch(value), [onSearch])
  return (
    <div className={classes.bar}>
      <SearchBox label={searchLabel} placeholder={placeholder} value={search} onSearch={searchFor} />
      <FilterBar offered={offered} filters={filters} onChange={onFilters} />
      {(looks || actions) && (
        <div className={classes.actions}>
          {looks}
          {actions}
        </div>
      )}
    </div>
  )
}
