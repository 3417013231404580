import type { Value } from './ast.ts'
import type { Scanner } from './scanner.ts'

/** Where a value stands: in the brackets of a call it ends at `,` or `)`; after `=` also at `&`, `|`, `;` and the end. */
export type Place = 'in_call' | 'after_equals'

const QUOTE = /["']|%2[27]/y
const FIRST = /[\w\-*+\\%]|[^\0-\x7f]/y
const REST = {
  in_call: /(?:[\w.\s\-:+@*\\%]|[^\0-\x7f])*/y,
  after_equals: /(?:[\w.\s\-:+@*\\]|[^\0-\x7f]|%(?!7C))*/iy,
}
const CLOSING = {
  in_call: { '"': /(?:"|%22)(?=[,)])/g, "'": /(?:'|%27)(?=[,)])/g },
  after_equals: { '"': /(?:"|%22)(?=[&,);|]|%7C|$)/gi, "'": /(?:'|%27)(?=[&,);|]|%7C|$)/gi },
}

/** Reads a constant or a text, quoted or not; percent-encoded signs belong to the value and never end it. */
export function readConstantOrText(scanner: Scanner, place: Place): Value {
  if (scanner.take('null()')) return { is: 'null' }
  if (scanner.take('empty()')) return { is: 'empty' }
  const quote = scanner.match(QUOTE)
  if (quote !== undefined) return { is: 'text', text: readQuoted(scanner, quote, place) }
  const text = readUnquoted(scanner, place)
  if (text === 'null()') return { is: 'null' }
  if (text === 'empty()') return { is: 'empty' }
  return { is: 'text', text }
}

/**
 * HTTP clients percent-encode quotes without being asked. A quote that was opened plainly is closed by the next plain
 * one; one that arrived encoded is closed where the value can end, so that an encoded quote inside stays a sign.
 */
function readQuoted(scanner: Scanner, quote: string, place: Place): string {
  const start = scanner.at
  const sign = quote === '"' || quote === '%22' ? '"' : "'"
  const closing = quote === sign ? new RegExp(sign, 'g') : CLOSING[place][sign]
  closing.lastIndex = start
  const found = closing.exec(scanner.text)
  if (!found) throw scanner.wrong('unclosed_quote', start - quote.length)
  scanner.at = found.index + found[0].length
  return decode(scanner, start, found.index)
}

function readUnquoted(scanner: Scanner, place: Place): string {
  const start = scanner.at
  if (scanner.done || /[,)&|;]/.test(scanner.text.charAt(start))) throw scanner.wrong('no_value')
  if (place === 'after_equals' && /^%7C/i.test(scanner.text.slice(start, start + 3)))
    throw scanner.wrong('no_value')
  if (scanner.match(FIRST) === undefined) throw scanner.wrong('unexpected')
  scanner.match(REST[place])
  return decode(scanner, start, scanner.at)
}

function decode(scanner: Scanner, start: number, end: number): string {
  const raw = scanner.text.slice(start, end)
  const text = decoded(raw)
  if (text === undefined)
    throw scanner.wrong('broken_percent', start + Math.max(raw.search(/%(?![\da-f]{2})/i), 0))
  if (text.includes('\0') || !text.isWellFormed()) throw scanner.wrong('broken_character', start)
  return text
}

/** Percent-decoding that does not throw. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
