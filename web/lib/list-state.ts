/** What a list can be asked: the words its URL and the API share. */
export interface ListSpec {
  /** Fields it can be ordered by; a leading `-` turns the order round. */
  readonly orderings: readonly string[]
  readonly defaultOrdering: string
  /** Fields it can be filtered by, each with the values it knows. */
  readonly filters: Readonly<Record<string, readonly string[]>>
}

/** Which part of a list is looked at, as it stands in the URL; what is absent is at its default. */
export interface ListState {
  search?: string
  ordering?: string
  limit?: number
  offset?: number
  /** The values a filter lets through. */
  [filter: string]: readonly string[] | string | number | undefined
}

/** How many rows a page may hold. */
export const PAGE_SIZES = [25, 50, 100] as const
export const DEFAULT_LIMIT = 50

/** Reads a list's state from the URL; what the list does not know is dropped, so a stale link still opens. */
export function readListState(spec: ListSpec, params: Readonly<Record<string, unknown>>): ListState {
  const search = text(params.search)?.slice(0, 200)
  const ordering = text(params.ordering)
  const limit = PAGE_SIZES.find((size) => size === Number(params.limit))
  const offset = Math.trunc(Number(params.offset ?? 0))
  return {
    ...(search && { search }),
    ...(ordering && spec.orderings.includes(ordering.replace(/^-/, '')) && { ordering }),
    ...(limit && limit !== DEFAULT_LIMIT && { limit }),
    ...(offset > 0 && { offset }),
    ...chosenFilters(spec, params),
  }
}

/** Where the last page of a list begins. */
export const lastOffset = (total: number, limit: number): number =>
  Math.max(0, Math.ceil(total / limit) - 1) * limit

/** The filters that are on, with the values each lets through. */
export function chosenFilters(
  spec: ListSpec,
  params: Readonly<Record<string, unknown>>,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(spec.filters).flatMap(([field, known]) => {
      const values = wordsOf(params[field]).filter((word) => known.includes(word))
      return values.length > 0 ? [[field, values]] : []
    }),
  )
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value)

const wordsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : (text(value)?.split(',').filter(Boolean) ?? [])
