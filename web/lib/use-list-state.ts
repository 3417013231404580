import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { printFilters, readFilters } from './filters/address.ts'
import type { Filter } from './filters/filter.ts'
import { DEFAULT_LIMIT, type ListSpec, type ListState, readListState } from './list-state.ts'

/** A list's view with its defaults filled in, and the ways to change it. */
export interface ListView {
  /** What the server is asked for. */
  state: Omit<ListState, 'columns'>
  search: string
  ordering: string
  limit: number
  offset: number
  /** The columns that were chosen; absent while nobody has. */
  columns: string | undefined
  /** The filters that are on, in the order they were added. */
  filters: readonly Filter[]
  /** Whether a search or a filter is on. */
  narrowed: boolean
  setSearch: (search: string) => void
  setFilters: (filters: readonly Filter[]) => void
  setOrdering: (ordering: string) => void
  setColumns: (columns: string | undefined) => void
  setLimit: (limit: number) => void
  setOffset: (offset: number) => void
  /** The same without a step in the browser's history, for places nobody meant to go to. */
  replaceOffset: (offset: number) => void
}

/** A list's view as it stands in the URL; any change but paging returns to the first page. */
export function useListState(spec: ListSpec): ListView {
  const navigate = useNavigate()
  const params: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const whole = useMemo(() => readListState(spec, params), [spec, params])
  const { columns } = whole
  const state = useMemo(() => withoutColumns(whole), [whole])
  const filters = useMemo(() => readFilters(state.filter ?? '', spec.filters), [spec, state.filter])

  const change = useCallback(
    (patch: Readonly<Record<string, unknown>>, replace = false) =>
      navigate({
        to: '.',
        // What stands there now is read first: a short form must not come back beside what follows it.
        search: (before: Readonly<Record<string, unknown>>) =>
          readListState(spec, { ...readListState(spec, before), offset: undefined, ...patch }),
        replace,
      }),
    [navigate, spec],
  )

  return {
    state,
    search: state.search ?? '',
    ordering: state.ordering ?? spec.defaultOrdering,
    limit: state.limit ?? DEFAULT_LIMIT,
    offset: state.offset ?? 0,
    columns,
    filters,
    narrowed: Boolean(state.search) || filters.length > 0,
    setSearch: useCallback((search) => change({ search: search || undefined }, true), [change]),
    setFilters: (filters) => change({ filter: printFilters(filters, spec.filters) }),
    setOrdering: (ordering) => change({ ordering: ordering === spec.defaultOrdering ? undefined : ordering }),
    // What is shown of the rows does not change which rows are shown.
    setColumns: (chosen) => change({ columns: chosen, offset: state.offset }, true),
    setLimit: (limit) => change({ limit }),
    setOffset: (offset) => change({ offset }),
    replaceOffset: useCallback((offset) => change({ offset }, true), [change]),
  }
}

const withoutColumns = ({ columns: _looks, ...asked }: ListState): ListView['state'] => asked
