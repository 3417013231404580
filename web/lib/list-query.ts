import { joined, type Node } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { readFilters } from './filters/address.ts'
import { askedTree } from './filters/filter-tree.ts'
import { DEFAULT_LIMIT, type ListSpec, type ListState } from './list-state.ts'

/** The query string that asks the API for just this part of a list; `always` holds whatever the filters say. */
export function listQuery(
  { filters, defaultOrdering }: ListSpec,
  state: ListState,
  always: readonly Node[] = [],
): string {
  const { search, ordering = defaultOrdering, limit = DEFAULT_LIMIT, offset, filter = '' } = state
  const chosen = askedTree(readFilters(filter, filters), filters)
  return `?${print({
    filter: joined('and', chosen ? [...always, chosen] : always),
    search,
    ordering: [{ field: ordering.replace(/^-/, ''), descending: ordering.startsWith('-') }],
    limit,
    offset,
  })}`
}
