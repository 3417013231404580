import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Comparison, Node, Query, Value } from './ast.ts'
import { evaluate } from './evaluate.ts'
import { parse } from './parse.ts'
import { print } from './print.ts'
import { RqlError, type RqlReason } from './rql-error.ts'

interface Case {
  readonly rql: string
  readonly valid: boolean
  readonly meaning?: Meaning | null
  readonly same_as?: string
  readonly http?: { readonly q: string; readonly status: number }
  readonly note?: string
}

type MeantValue = string | { readonly special: string } | Meaning

interface Meaning {
  readonly op: string
  readonly prop?: string
  readonly props?: readonly string[]
  readonly value?: MeantValue
  readonly values?: readonly MeantValue[]
  readonly args?: readonly Meaning[]
}

interface Match {
  readonly op: 'like' | 'ilike'
  readonly pattern: string
  readonly value: string
  readonly expect: boolean
}

const FILE = new URL('../../../shared/reference/rql-cases.json', import.meta.url)
const present = existsSync(FILE)
const { cases, match }: { cases: readonly Case[]; match: readonly Match[] } = present
  ? JSON.parse(readFileSync(FILE, 'utf8'))
  : { cases: [], match: [] }

/** What the grammar takes and the reference refuses a step later; we refuse it at once, with the same status. */
const REFUSED_AT_ONCE: readonly RqlReason[] = [
  'adjacent_stars',
  'ordering_twice',
  'ordering_too_long',
  'page_twice',
  'search_operator',
]

/** Refused with the fields of a list at hand: a value of the wrong type, or a constant for an ordered comparison. */
const NEEDS_FIELDS = /^eq\(id,(str|2012-01-01|2\.18)\)$|^(lt|gt|le)\(title,(null|empty)\(\)\)$/

test.skipIf(!present)('every query of the reference has the outcome it has there', () => {
  const differing = cases.filter((entry) => outcomeOf(entry.rql) !== statedOutcome(entry))
  expect(differing.map(({ rql }) => `${rql} → ${outcomeOf(rql)}`)).toEqual([])
})

test.skipIf(!present)('queries that mean the same are the same tree', () => {
  const groups = Map.groupBy(
    cases.filter(({ same_as, valid }) => same_as && valid),
    ({ same_as }) => same_as,
  )
  const differing = [...groups.values()].filter(
    (group) => new Set(group.map(({ rql }) => outcomeOf(rql))).size > 1,
  )
  expect(differing).toEqual([])
})

test.skipIf(!present)('they mean the same on their way through an HTTP client', () => {
  const sent = (rql: string) => new URL(`http://localhost/?${rql.replaceAll('#', '%23')}`).search.slice(1)
  const ways = [encodeURI, sent, (rql: string) => sent(rql).replaceAll('|', '%7C')]
  const understood = cases.filter(({ rql }) => !outcomeOf(rql).startsWith('refused'))
  for (const way of ways)
    expect(
      understood.filter(({ rql }) => outcomeOf(way(rql)) !== outcomeOf(rql)).map(({ rql }) => rql),
    ).toEqual([])
})

test.skipIf(!present)('they mean the same after being printed', () => {
  const understood = cases.filter(({ rql }) => !outcomeOf(rql).startsWith('refused'))
  expect(understood.filter(({ rql }) => outcomeOf(print(parse(rql))) !== outcomeOf(rql))).toEqual([])
})

test.skipIf(!present)('forms for a list endpoint are refused where the reference answers 400', () => {
  const fields: Record<string, string> = { S: 'name', N: 'stats.listings', Z: 'id', O: 'name' }
  const differing = cases.filter(({ rql, http }) => {
    if (!http || NEEDS_FIELDS.test(rql)) return false
    const query = http.q.replace(/\{([SNZO])\}/g, (_, kind: string) => fields[kind] ?? kind)
    return outcomeOf(query).startsWith('refused') !== (http.status === 400)
  })
  expect(differing).toEqual([])
})

test.skipIf(!present)('patterns match what they match in the reference', () => {
  const differing = match.filter(({ op, pattern, value, expect: expected }) => {
    const node: Node = { op, field: 'name', value: { is: 'text', text: pattern } }
    return evaluate(node, value, (row) => row) !== expected
  })
  expect(differing).toEqual([])
})

function outcomeOf(rql: string): string {
  try {
    return JSON.stringify(parsedMeaning(parse(rql)))
  } catch (error) {
    if (error instanceof RqlError)
      return REFUSED_AT_ONCE.includes(error.reason) ? 'refused at once' : 'refused'
    throw error
  }
}

function statedOutcome({ rql, valid, meaning, http }: Case): string {
  if (!valid || !meaning) return 'refused'
  if (/\*\*/.test(rql) && http?.status === 400) return 'refused at once'
  if (http?.status === 400 && !NEEDS_FIELDS.test(rql)) return 'refused at once'
  return JSON.stringify(statedMeaning(meaning))
}

/** Conditions in a fixed form: nested `and` of `and` is one, and what asks for a page stands at the end. */
interface Plainly {
  readonly filter: unknown
  readonly asked: readonly string[]
}

function parsedMeaning({ filter, search, ordering, select, limit, offset }: Query): Plainly {
  const terms = filter ? flat('and', ofNode(filter)) : []
  const all = search === undefined ? terms : [...terms, ['eq', 'search', search]]
  return {
    filter: all.length > 1 ? ['and', ...all] : all[0],
    asked: [
      ...(limit === undefined ? [] : [`limit ${limit}`]),
      ...(offset === undefined ? [] : [`offset ${offset}`]),
      ...ordering.map(({ field, descending }) => `ordering ${descending ? '-' : ''}${field}`),
      ...select.map(({ field, shown }) => `select ${shown ? '' : '-'}${field}`),
    ].toSorted(),
  }
}

function statedMeaning(meaning: Meaning): Plainly {
  const terms = flat('and', ofMeaning(meaning))
  const asks = (term: unknown) => /^\["(ordering|select|eq","limit|eq","offset)"/.test(JSON.stringify(term))
  const filter = terms.filter((term) => !asks(term))
  return {
    filter: filter.length > 1 ? ['and', ...filter] : filter[0],
    asked: terms
      .filter(asks)
      .flatMap((term) => (Array.isArray(term) ? askedWords(term.map(String)) : []))
      .toSorted(),
  }
}

function askedWords([op, ...rest]: readonly string[]): string[] {
  if (op !== 'eq') return rest.map((name) => `${op} ${name}`)
  return /^\d+$/.test(rest[1] ?? '') ? [`${rest[0]} ${rest[1]}`] : []
}

/** The terms of a call, those of a call of the same name within it included. */
const flat = (op: string, term: unknown): unknown[] =>
  Array.isArray(term) && term[0] === op ? term.slice(1).flatMap((inner) => flat(op, inner)) : [term]

function ofNode(node: Node | Comparison): unknown {
  switch (node.op) {
    case 'and':
    case 'or':
      return [node.op, ...node.terms.flatMap((term) => flat(node.op, ofNode(term)))]
    case 'not':
      return ['not', ofNode(node.term)]
    case 'tuple':
      return ['tuple', ...node.conditions.map(ofNode)]
    case 'search':
      return ['eq', 'search', node.text]
    case 'in':
    case 'out':
      return [node.op, node.field, node.values.map(ofValue)]
    default:
      return [node.op, node.field, ofValue(node.value)]
  }
}

const ofValue = (value: Value): unknown => {
  if (value.is === 'tuple') return ['tuple', ...value.conditions.map(ofNode)]
  return value.is === 'text' ? value.text : { special: value.is }
}

function ofMeaning({ op, prop, props, value, values, args }: Meaning): unknown {
  const field = prop?.replaceAll('__', '.')
  if (props) return [op, ...props.map((name) => name.replaceAll('__', '.'))]
  if (args)
    return [op, ...args.flatMap((term) => (op === 'tuple' ? [ofMeaning(term)] : flat(op, ofMeaning(term))))]
  return [op, field, values ? values.map(ofMeantValue) : ofMeantValue(value ?? '')]
}

const ofMeantValue = (value: MeantValue): unknown =>
  typeof value === 'object' && 'op' in value ? ofMeaning(value) : value
