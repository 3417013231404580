import { Button } from '@mantine/core'
import { type ReactNode, useCallback } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { type Filter, FilterChip, FilterMenu } from './filters.tsx'
import classes from './list-bar.module.css'
import { SearchBox } from './search-box.tsx'

interface ListBarProps {
  searchLabel: string
  placeholder: string
  search: string
  filters: readonly Filter[]
  chosen: Readonly<Record<string, readonly string[]>>
  onSearch: (search: string) => void
  onFilter: (field: string, values: readonly string[]) => void
  onReset: () => void
  actions?: ReactNode
}

/** Search and filters above a list, with the acts of the list at the right. */
export function ListBar(props: ListBarProps) {
  const { searchLabel, placeholder, search, filters, chosen, onSearch, onFilter, onReset, actions } = props
  const words = useMessages('common')
  const isOn = ({ field }: Filter) => (chosen[field] ?? []).length > 0
  const anything = search !== '' || filters.some(isOn)
  const searchFor = useCallback((value: string) => onSearch(value), [onSearch])
  return (
    <div className={classes.bar}>
      <SearchBox label={searchLabel} placeholder={placeholder} value={search} onSearch={searchFor} />
      <div className={classes.chips}>
        {filters.filter(isOn).map((filter) => (
          <FilterChip
            key={filter.field}
            filter={filter}
            chosen={chosen[filter.field] ?? []}
            onChange={(values) => onFilter(filter.field, values)}
          />
        ))}
        <FilterMenu filters={filters} chosen={chosen} onChange={onFilter} />
        {anything && (
          <Button variant="subtle" color="gray" size="sm" onClick={onReset}>
            {words.reset}
          </Button>
        )}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  )
}
