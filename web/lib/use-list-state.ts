import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { chosenFilters, DEFAULT_LIMIT, type ListSpec, type ListState, readListState } from './list-state.ts'

/** A list's view with its defaults filled in, and the ways to change it. */
export interface ListView {
  state: ListState
  search: string
  ordering: string
  limit: number
  offset: number
  /** The filters that are on. */
  chosen: Readonly<Record<string, readonly string[]>>
  /** Whether a search or a filter is on. */
  narrowed: boolean
  setSearch: (search: string) => void
  setFilter: (field: string, values: readonly string[]) => void
  setOrdering: (ordering: string) => void
  setLimit: (limit: number) => void
  setOffset: (offset: number) => void
  /** The same without a step in the browser's history, for places nobody meant to go to. */
  replaceOffset: (offset: number) => void
  reset: () => void
}

/** A list's view as it stands in the URL; any change but paging returns to the first page. */
export function useListState(spec: ListSpec): ListView {
  const navigate = useNavigate()
  const params: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const state = readListState(spec, params)
  const chosen = chosenFilters(spec, params)

  const change = useCallback(
    (patch: Readonly<Record<string, unknown>>, replace = false) =>
      navigate({
        to: '.',
        search: (before: Readonly<Record<string, unknown>>) =>
          readListState(spec, { ...before, offset: undefined, ...patch }),
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
    chosen,
    narrowed: Boolean(state.search) || Object.keys(chosen).length > 0,
    setSearch: useCallback((search) => change({ search: search || undefined }, true), [change]),
    setFilter: (field, values) => change({ [field]: values }),
    setOrdering: (ordering) => change({ ordering: ordering === spec.defaultOrdering ? undefined : ordering }),
    setLimit: (limit) => change({ limit }),
    setOffset: (offset) => change({ offset }),
    replaceOffset: useCallback((offset) => change({ offset }, true), [change]),
    reset: () => navigate({ to: '.', search: {} }),
  }
}
