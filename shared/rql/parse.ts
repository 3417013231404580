import { joined, type Node, type Query } from './ast.ts'
import { TermReader } from './read-term.ts'
import { decoded } from './read-value.ts'
import { RequestWords } from './request-words.ts'
import { Scanner } from './scanner.ts'

/** Reads a query string as it stands in the URL, without its `?`; throws an `RqlError`. Grammar: docs/rql.md. */
export function parse(query: string): Query {
  const scanner = new Scanner(unwrapped(query))
  const words = new RequestWords(scanner)
  const reader = new TermReader(scanner, words)
  const terms: Node[] = []
  let search: string | undefined

  if (!scanner.done) {
    do {
      const bracketed = scanner.peek('(')
      const term = reader.term()
      if (term?.op === 'search' && !bracketed && search === undefined) search = term.text
      else if (term) terms.push(term)
    } while (scanner.take('&') || scanner.take(','))
  }
  if (!scanner.done) throw scanner.wrong('unexpected')
  return { filter: joined('and', terms), search, ...words.asked() }
}

/**
 * Some clients percent-encode a query as a whole. Without one plain `=` or `,` it can be read in no other way, so it is
 * decoded first; its percent signs are values' own then.
 */
const unwrapped = (query: string): string =>
  /[=,]/.test(query) || !/%(?:2C|3D)/i.test(query) ? query : (decoded(query)?.replaceAll('%', '%25') ?? query)
