import type { Filter } from './filters.tsx'

/** A filter over a closed set of values, each with its word. */
export const enumeratedFilter = <Value extends string>(
  field: string,
  label: string,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Filter => ({ field, label, options: values.map((value) => ({ value, label: words[value] })) })
