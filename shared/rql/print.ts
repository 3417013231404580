import type { Comparison, Membership, Node, Query, Search, Value } from './ast.ts'

/** Prints a query as the query string that is read as just this query, ready to stand in a URL. */
export function print({ filter, search, ordering, select, limit, offset, cursor }: Partial<Query>): string {
  return [
    ...(filter ? topTerms(filter) : []),
    ...(search === undefined ? [] : [printSearch(search)]),
    ...(ordering?.length ? [`ordering(${ordering.map((o) => signed(o.field, o.descending)).join()})`] : []),
    ...(select?.length ? [`select(${select.map((s) => signed(s.field, !s.shown)).join()})`] : []),
    ...(limit === undefined ? [] : [`limit=${limit}`]),
    ...(offset === undefined ? [] : [`offset=${offset}`]),
    ...(cursor === undefined ? [] : [printPair('eq', 'cursor', { is: 'text', text: cursor })]),
  ].join('&')
}

/** Prints a filter alone; what `print` joins by `&` is one call here. */
function printNode(node: Node): string {
  switch (node.op) {
    case 'and':
    case 'or':
      return `${node.op}(${node.terms.map(printNode).join()})`
    case 'not':
      return `not(${printNode(node.term)})`
    case 'tuple':
      return printTuple(node.conditions)
    case 'in':
    case 'out':
      return printMembership(node)
    case 'search':
      return printSearch(node.text)
    default:
      return printComparison(node)
  }
}

const topTerms = (filter: Node): string[] =>
  filter.op === 'and' ? filter.terms.map(printTopTerm) : [printTopTerm(filter)]

/** At the top a search without brackets would be the search of the whole query. */
const printTopTerm = (node: Node): string =>
  node.op === 'search' ? `(${printSearch(node.text)})` : printNode(node)

const printSearch = (text: Search['text']): string => printPair('eq', 'search', { is: 'text', text })

const printComparison = ({ op, field, value }: Comparison): string => printPair(op, field, value)

function printPair(op: Comparison['op'], field: string, value: Value): string {
  const printed = printValue(value)
  return op === 'eq' && field !== 'ordering' && isShort(value)
    ? `${field}=${printed}`
    : `${op}(${field},${printed})`
}

const printMembership = ({ op, field, values }: Membership): string =>
  `${op}(${field},(${values.map(printValue).join()}))`

const printTuple = (conditions: readonly Comparison[]): string =>
  `t(${conditions.map(printComparison).join()})`

const signed = (field: string, minus: boolean): string => (minus ? `-${field}` : field)

/** What needs no quotes anywhere; `eq` and its like would be taken for an operator only before an `=`. */
const PLAIN = /^[\w\-*+\\\p{L}\p{N}][\w.\-:+@*\\\p{L}\p{N}]*$/u

const isShort = (value: Value): boolean => value.is !== 'text' || PLAIN.test(value.text)

function printValue(value: Value): string {
  switch (value.is) {
    case 'null':
      return 'null()'
    case 'empty':
      return 'empty()'
    case 'tuple':
      return printTuple(value.conditions)
    case 'text':
      return PLAIN.test(value.text) ? encoded(value.text) : quoted(value.text)
  }
}

function quoted(text: string): string {
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"'
  return `${quote}${encoded(text)}${quote}`
}

/** Encodes what could end a value or is not allowed in a URL, and leaves the rest readable. */
const encoded = (text: string): string =>
  encodeURIComponent(text.toWellFormed())
    .replace(/%(?:3A|40|2B)/g, decodeURIComponent)
    .replace(/['()!~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
