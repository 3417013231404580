import type { Filter } from '../../lib/filters/filter.ts'
import type { OfferedFilter } from './offered-filter.ts'

/** One place in the filter bar. */
export interface FilterPlace {
  /** Stays while a filter that is being added becomes one that is on, so that the focus stays too. */
  readonly key: string
  readonly offered: OfferedFilter
  readonly filter: Filter | undefined
  /** Whether it is there for good, on or off. */
  readonly fixed: boolean
}

/** The places of the bar: quick filters always at theirs, the others as they were added, the newcomer last. */
export function filterPlaces(
  offered: readonly OfferedFilter[],
  filters: readonly Filter[],
  newcomer: OfferedFilter | undefined,
): FilterPlace[] {
  const quick = offered
    .filter((one) => one.quick)
    .map((one) => ({
      key: quickKey(one),
      offered: one,
      filter: filters.find(({ field }) => field === one.field),
      fixed: true,
    }))
  const others = filters.flatMap((filter) => {
    const known = offered.find(({ field }) => field === filter.field)
    return known && quick.every((place) => place.filter !== filter) ? [{ offered: known, filter }] : []
  })
  const added = newcomer ? [...others, { offered: newcomer, filter: undefined }] : others
  return [...quick, ...added.map((place, nth) => ({ ...place, key: addedKey(nth), fixed: false }))]
}

export const quickKey = ({ field }: OfferedFilter): string => `quick ${field}`
export const addedKey = (nth: number): string => `added ${nth}`

/** The filters after one of them was put in, changed or taken out. */
export function withFilter(
  filters: readonly Filter[],
  before: Filter | undefined,
  after: Filter | undefined,
): Filter[] {
  if (!before) return after ? [...filters, after] : [...filters]
  return filters.flatMap((filter) => (filter !== before ? [filter] : after ? [after] : []))
}
