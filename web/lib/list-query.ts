import { print } from '@entente/shared/rql/print.ts'
import { readFilters } from './filters/address.ts'
import { askedTree } from './filters/filter-tree.ts'
import { DEFAULT_LIMIT, type ListSpec, type ListState } from './list-state.ts'

/** The query string that asks the API for just this part of a list. */
export function listQuery({ filters, defaultOrdering }: ListSpec, state: ListState): string {
  const { search, ordering = defaultOrdering, limit = DEFAULT_LIMIT, offset, filter = '' } = state
  return `?${print({
    filter: askedTree(readFilters(filter, filters), filters),
    search,
    ordering: [{ field: ordering.replace(/^-/, ''), descending: ordering.startsWith('-') }],
    limit,
    offset,
  })}`
}
