import type { Query } from '@entente/shared/rql/ast.ts'
import { parse } from '@entente/shared/rql/parse.ts'
import { print } from '@entente/shared/rql/print.ts'
import { decoded } from '@entente/shared/rql/read-value.ts'
import type { Filter, FilterFields } from './filter.ts'
import { treeOf } from './filter-tree.ts'
import { filtersOf } from './read-tree.ts'

/**
 * The filters as RQL that stands in an address just as it is. Terms are joined by commas, since a plain `&` would end
 * the parameter, and quotes are encoded as browsers do it, so that the address stays the same once it was opened.
 */
export function printFilters(filters: readonly Filter[], fields: FilterFields): string | undefined {
  const filter = treeOf(filters, fields)
  return filter && print({ filter }).replaceAll('&', ',').replaceAll('"', '%22').replaceAll("'", '%27')
}

/** Reads them back; an address that is broken or asks for what is not there opens without those filters. */
export function readFilters(text: string, fields: FilterFields): Filter[] {
  // Some mail programs and chats encode every sign of a link they pass on.
  const query = read(text) ?? read(decoded(text) ?? '')
  return filtersOf(query?.filter, fields)
}

function read(text: string): Query | undefined {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}
