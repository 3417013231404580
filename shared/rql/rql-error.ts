/** What can be wrong with a query; screens and the server have a sentence for each. */
export type RqlReason =
  | 'unexpected'
  | 'not_a_name'
  | 'no_value'
  | 'unclosed_quote'
  | 'unknown_operator'
  | 'too_few_terms'
  | 'not_plain'
  | 'adjacent_stars'
  | 'search_operator'
  | 'ordering_twice'
  | 'ordering_too_long'
  | 'page_twice'
  | 'misplaced'
  | 'broken_percent'
  | 'broken_character'
  | 'too_long'
  | 'too_deep'
  | 'too_many_terms'
  | 'too_many_values'

/** A query that is refused: what is wrong, with which word, and where it stands in the query string. */
export class RqlError extends Error {
  override readonly name = 'RqlError'
  readonly reason: RqlReason
  readonly word: string
  readonly at: number

  constructor(reason: RqlReason, word: string, at: number) {
    super(`${reason}: "${word}" at ${at}`)
    this.reason = reason
    this.word = word
    this.at = at
  }
}
