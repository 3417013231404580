import type { AtLeastOne, Comparison, Membership, Value } from '../../shared/rql/ast.ts'
import type { Scalar } from '../../shared/rql/evaluate.ts'
import type { Field, Lookup } from '../reference/lookups.ts'

/** One question to a list: a condition on one field, by one of its lookups. */
export interface Probe {
  readonly lookup: Lookup
  readonly node: Comparison | Membership
}

/** A value of the right kind that no row of the demo has. */
const ABSENT = { text: 'no such value', number: '987654', boolean: 'true', moment: '1999-12-31T23:59:59Z' }

/** What is asked for each kind when no row has a value that could be asked for. */
const INSTEAD = { text: 'a_b%c*d', number: '0', boolean: 'false', moment: '2025-01-01' }

/** Questions for every lookup that the field offers, with values that rows really have and one that none has. */
export function probesFor(field: Field, held: readonly Scalar[]): readonly Probe[] {
  const texts = held.filter((value) => value !== null && value !== '').map(asText)
  const unused = field.words.filter((word) => !texts.some((text) => text.toLowerCase() === word))
  const absent = field.words.length > 0 ? unused.slice(0, 1) : [ABSENT[field.kind]]
  const [first = field.words[0] ?? INSTEAD[field.kind], ...others] = telling(texts)
  return [...field.lookups].flatMap((lookup) =>
    nodesFor(field, lookup, [first, ...others], absent).map((node) => ({ lookup, node })),
  )
}

/** A question by one lookup, for fields that do not offer it. */
export function probeBy(field: Field, lookup: Lookup): Comparison | Membership {
  const [node] = nodesFor(field, lookup, [field.words[0] ?? INSTEAD[field.kind]], [])
  return node
}

function nodesFor(
  { name, kind, words }: Field,
  lookup: Lookup,
  values: AtLeastOne<string>,
  absent: readonly string[],
): AtLeastOne<Comparison | Membership> {
  const [first, second] = values
  const compare = (op: Comparison['op'], value: Value): Comparison => ({ op, field: name, value })
  const each = (op: Comparison['op'], [head, ...tail]: AtLeastOne<string>): AtLeastOne<Comparison> => [
    compare(op, plain(head)),
    ...tail.map((text) => compare(op, plain(text))),
  ]
  const among = (op: Membership['op'], [head, ...tail]: AtLeastOne<string>): Membership => ({
    op,
    field: name,
    values: [plain(head), ...tail.map(plain)],
  })
  switch (lookup) {
    case 'null':
      return [compare('eq', { is: 'null' }), compare('ne', { is: 'null' })]
    case 'in':
    case 'out':
      return [
        among(lookup, [first, ...(second === undefined ? [] : [second]), ...absent]),
        ...absent.map((text) => among(lookup, [text])),
      ]
    case 'like':
    case 'ilike':
      return each(lookup, [
        ...patterns(first),
        ...values.slice(1).map((text) => `*${escaped(middle(text))}*`),
        '*%*',
        '*_*',
      ])
    case 'eq':
    case 'ne':
      return kind === 'text' && words.length === 0
        ? [...each(lookup, [...values, ...absent]), compare(lookup, { is: 'empty' })]
        : each(lookup, [...values, ...absent])
    default:
      return each(lookup, values)
  }
}

const plain = (text: string): Value => ({ is: 'text', text })

/** Up to three values that differ: both ends, and the one with the most unusual signs. */
function telling(held: readonly string[]): string[] {
  const texts = [...new Set(held)].toSorted()
  const unusual = texts.toSorted((one, other) => unusualSigns(other) - unusualSigns(one))
  const chosen = [unusual.at(0), texts.at(0), texts.at(-1)]
  return [...new Set(chosen.filter((text) => text !== undefined))]
}

const unusualSigns = (text: string): number => text.match(/[^a-z0-9 .-]/gi)?.length ?? 0

/** A value as it is written in a query; moments the way they are answered. */
export const asText = (value: Scalar): string =>
  value instanceof Date ? value.toISOString().replace('.000Z', '+00:00') : String(value)

/** A pattern of every shape: beginning, end, within, whole, and whole in the other case. */
function patterns(text: string): AtLeastOne<string> {
  const signs = Array.from(text)
  return [
    `${escaped(signs.slice(0, 3).join(''))}*`,
    `*${escaped(signs.slice(-3).join(''))}`,
    `*${escaped(middle(text))}*`,
    escaped(text),
    escaped(otherCase(text)),
  ]
}

/** A part of a text from within. */
export const middle = (text: string): string => {
  const signs = Array.from(text)
  return signs.slice(Math.floor(signs.length / 3), Math.ceil((signs.length * 2) / 3)).join('') || text
}

/** The same text with small letters for capitals and the other way round. */
export const otherCase = (text: string): string =>
  Array.from(text, (sign) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())).join('')

const escaped = (text: string): string => text.replace(/[\\*]/g, '\\$&')
