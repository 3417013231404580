import { chosenFilters, DEFAULT_LIMIT, type ListSpec, type ListState } from './list-state.ts'
import { oneOf, searchFor } from './rql.ts'

/** The query string that asks the API for just this part of a list. */
export function listQuery(spec: ListSpec, state: ListState): string {
  const filters = Object.entries(chosenFilters(spec, state)).map(([field, values]) => oneOf(field, values))
  return `?${[
    ...filters.map(encodeURI),
    ...(state.search ? [searchFor(state.search)] : []),
    `ordering(${state.ordering ?? spec.defaultOrdering})`,
    `limit=${state.limit ?? DEFAULT_LIMIT}`,
    ...(state.offset ? [`offset=${state.offset}`] : []),
  ].join('&')}`
}
