import {
  type AtLeastOne,
  COMPARATORS,
  type Comparator,
  type Comparison,
  type Membership,
  type Value,
} from './ast.ts'
import { hasAdjacentStars, parsePattern } from './pattern.ts'
import { type Place, readConstantOrText } from './read-value.ts'
import { BOUNDS, type Scanner } from './scanner.ts'

const SHORT_COMPARATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const

/** Reads what follows the name in `ge(created,2020-01-01)`. */
export function readComparisonCall(scanner: Scanner, op: string, at: number): Comparison {
  if (!isComparator(op)) throw scanner.wrong('unknown_operator', at)
  return scanner.bracketed(() => {
    const nameAt = scanner.at
    const field = scanner.name()
    scanner.expect(',')
    return readComparison(scanner, op, field, 'in_call', nameAt)
  })
}

/** Reads what follows the name in `created=2020-01-01` and `created=ge=2020-01-01`. */
export function readComparisonPair(scanner: Scanner, field: string, at: number): Comparison {
  scanner.expect('=')
  const op = SHORT_COMPARATORS.find((short) => scanner.take(`${short}=`)) ?? 'eq'
  return readComparison(scanner, op, field, 'after_equals', at)
}

/** Reads what follows the name in `in(status,(active,pending))`. */
export function readMembership(scanner: Scanner, op: 'in' | 'out', at: number): Membership {
  scanner.countTerm(at)
  return scanner.bracketed(() => {
    const nameAt = scanner.at
    const field = scanner.name()
    scanner.expect(',')
    return { op, field, values: scanner.bracketed(() => readValues(scanner)), at: nameAt }
  })
}

/** Reads the brackets of `t(…)`; within them every name is a field, `search` and `limit` too. */
export function readConditions(scanner: Scanner): AtLeastOne<Comparison> {
  return scanner.bracketed(() => {
    const first = readCondition(scanner)
    const rest: Comparison[] = []
    while (scanner.take(',')) rest.push(readCondition(scanner))
    return [first, ...rest]
  })
}

/** Patterns and searched texts may hold stars, but no two side by side. */
export function refuseAdjacentStars(scanner: Scanner, value: Value, at: number): void {
  if (value.is === 'text' && hasAdjacentStars(parsePattern(value.text)))
    throw scanner.wrong('adjacent_stars', at)
}

function readCondition(scanner: Scanner): Comparison {
  const { at } = scanner
  const name = scanner.name()
  return scanner.peek('(') ? readComparisonCall(scanner, name, at) : readComparisonPair(scanner, name, at)
}

function readComparison(
  scanner: Scanner,
  op: Comparator,
  field: string,
  place: Place,
  at: number,
): Comparison {
  scanner.countTerm(at)
  const valueAt = scanner.at
  const value = readValue(scanner, place)
  if (op === 'like' || op === 'ilike') refuseAdjacentStars(scanner, value, valueAt)
  return { op, field, value, at }
}

function readValues(scanner: Scanner): AtLeastOne<Value> {
  const first = readValue(scanner, 'in_call')
  const rest: Value[] = []
  while (scanner.take(',')) {
    if (rest.length + 2 > BOUNDS.values) throw scanner.wrong('too_many_values')
    rest.push(readValue(scanner, 'in_call'))
  }
  return [first, ...rest]
}

function readValue(scanner: Scanner, place: Place): Value {
  if (!scanner.peek('t(')) return readConstantOrText(scanner, place)
  scanner.take('t')
  return { is: 'tuple', conditions: readConditions(scanner) }
}

const isComparator = (word: string): word is Comparator => COMPARATORS.some((known) => known === word)
