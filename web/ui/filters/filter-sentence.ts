import { startOfDay } from '../../lib/filters/day.ts'
import type { Filter } from '../../lib/filters/filter.ts'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'
import type { OfferedFilter } from './offered-filter.ts'

type Words = Catalogues['common']

/** What a filter does, in three parts that read as one sentence. */
export interface FilterSentence {
  readonly subject: string
  readonly verb: string
  readonly value: string
}

/** Puts a filter into words: `Name` `contains` `mick`. */
export function filterSentence(
  { operation, values }: Filter,
  offered: OfferedFilter,
  words: Words,
  format: Format,
): FilterSentence {
  const { label, kind } = offered
  const verb = words.operations[operation]
  if (operation === 'isEmpty' || operation === 'isFilled') return { subject: label, verb: '', value: verb }
  const said = values.map((value) => valueInWords(value, offered, words, format))
  if (kind === 'boolean') return { subject: `${label}:`, verb: '', value: said.join() }
  if (operation === 'between') return { subject: label, verb, value: format.list(said) }
  if (operation === 'anyOf') return { subject: label, verb: words.operations.is, value: format.either(said) }
  if (operation === 'noneOf')
    return { subject: label, verb: words.operations.isNot, value: format.either(said) }
  return { subject: label, verb, value: said.join() }
}

function valueInWords(value: string, { kind, options }: OfferedFilter, words: Words, format: Format): string {
  switch (kind) {
    case 'choice':
    case 'boolean':
      return (options ?? words.yesOrNo)[value] ?? value
    case 'number':
      return format.number(Number(value))
    case 'moment':
      return format.date(startOfDay(value))
    default:
      return value
  }
}
