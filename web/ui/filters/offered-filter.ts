import type { FilterField, FilterFields } from '../../lib/filters/filter.ts'

interface FilterWords {
  readonly label: string
  /** The names of its values. */
  readonly options?: Readonly<Record<string, string>>
  /** Stands in the bar from the start. */
  readonly quick?: boolean
}

/** One field the filter bar offers, with its words. */
export interface OfferedFilter extends FilterField, FilterWords {
  readonly field: string
}

/** Gives the fields of a list their words; the bar offers them in the order of the words. */
export const offeredFilters = <Fields extends FilterFields>(
  fields: Fields,
  words: { readonly [field in keyof Fields]: string | FilterWords },
): OfferedFilter[] =>
  Object.entries<string | FilterWords>(words).flatMap(([field, said]) => {
    const known = fields[field]
    return known ? [{ ...known, field, ...(typeof said === 'string' ? { label: said } : said) }] : []
  })
