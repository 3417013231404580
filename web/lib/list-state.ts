import type { List } from '@entente/shared/lists/field.ts'
import { printFilters, readFilters } from './filters/address.ts'
import { checked } from './filters/checked.ts'
import type { Filter, FilterFields } from './filters/filter.ts'

/** What a screen's list can be asked. */
export interface ListSpec {
  /** What the server knows of it. */
  readonly list: List
  readonly defaultOrdering: string
  /** What the filter bar offers of that, in its order. */
  readonly filters: FilterFields
}

/** Which part of a list is looked at, as it stands in the URL; what is absent is at its default. */
export interface ListState {
  search?: string
  ordering?: string
  limit?: number
  offset?: number
  /** RQL, as it stands in the address. */
  filter?: string
  /** The columns that are shown, where they were chosen: `name,status`. */
  columns?: string
}

/** What an address says of a list before the list was asked what it knows. */
export type ListParams = { readonly [word in keyof ListState]?: unknown }

/** How many rows a page may hold. */
export const PAGE_SIZES = [25, 50, 100] as const
export const DEFAULT_LIMIT = 50

type Params = Readonly<Record<string, unknown>>

/** Reads a list's state from the URL; what the list does not know is dropped, so a stale link still opens. */
export function readListState(spec: ListSpec, params: Params): ListState {
  const search = text(params.search)?.slice(0, 200)
  const ordering = text(params.ordering)
  const limit = PAGE_SIZES.find((size) => size === Number(params.limit))
  const offset = Math.trunc(Number(params.offset ?? 0))
  const columns = text(params.columns)?.match(/^\w+(,\w+)*$/)?.[0]
  const filter = printFilters(filtersIn(spec, params), spec.filters)
  return {
    ...(search && { search }),
    ...(ordering && spec.list.fields[ordering.replace(/^-/, '')]?.ordering && { ordering }),
    ...(limit && limit !== DEFAULT_LIMIT && { limit }),
    ...(offset > 0 && { offset }),
    ...(filter && { filter }),
    ...(columns && { columns }),
  }
}

/** Where the last page of a list begins. */
export const lastOffset = (total: number, limit: number): number =>
  Math.max(0, Math.ceil(total / limit) - 1) * limit

/** The filters of an address, with those of the short form `status=invited,active` first. */
const filtersIn = ({ filters: fields }: ListSpec, params: Params): Filter[] => [
  ...Object.entries(fields).flatMap(([field, { kind }]) => {
    const values = text(params[field])?.split(',') ?? []
    const short = kind === 'choice' ? checked({ field, operation: 'anyOf', values }, fields) : undefined
    const yesOrNo = kind === 'boolean' ? checked({ field, operation: 'is', values }, fields) : undefined
    return [short, yesOrNo].filter((filter) => filter !== undefined)
  }),
  ...readFilters(text(params.filter) ?? '', fields),
]

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value)
