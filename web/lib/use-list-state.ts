import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { printFilters, readFilters } from './filters/address.ts'
import type { Filter } from './filters/filter.ts'
import { DEFAULT_LIMIT, type ListSpec, type ListState, readListState } from './list-state.ts'

/** A list's view with its defaults filled in, and the ways to change it. */
export interface ListView {
  state: ListState
  search: string
  ordering: string
  limit: number
  offset: number
  /** The filters that are on, in the order they were added. */
  filters: readonly Filter[]
  /** Whether a search or a filter is on. */
  narrowed: boolean
  setSearch: (search: string) => void
  setFilters: (filters: readonly Filter[]) => void
  setOrdering: (ordering: string) => void
  setLimit: (limit: number) => void
  setOffset: (offset: number) => void
  /** The same without a step in the browser's history, for places nobody meant to go to. */
  replaceOffset: (offset: number) => void
}

/** A list's view as it stands in the URL; any change but paging returns to the first page. */
export function useListState(spec: ListSpec): ListView {
  const navigate = useNavigate()
  const params: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const state = useMemo(() => readListState(spec, params), [spec, params])
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
    filters,
    narrowed: Boolean(state.search) || filters.length > 0,
    setSearch: useCallback((search) => change({ search: search || undefined }, true), [change]),
    setFilters: (filters) => change({ filter: printFilters(filters, spec.filters) }),
    setOrdering: (ordering) => change({ ordering: ordering === spec.defaultOrdering ? undefined : ordering }),
    setLimit: (limit) => change({ limit }),
    setOffset: (offset) => change({ offset }),
    replaceOffset: useCallback((offset) => change({ offset }, true), [change]),
  }
}
