import { RqlError, type RqlReason } from './rql-error.ts'

/** What one query may cost at most; a thousand identifiers in one list fit. */
export const BOUNDS = { length: 16_384, depth: 32, terms: 500, values: 1000, ordering: 5 } as const

const NAME = /[A-Za-z][\w.-]*/y
const BAR = /\||%7C/iy
const WORD = /[^&,;|()=]{1,40}|.?/sy

/** Walks once over a query string and never back further than a word. */
export class Scanner {
  readonly text: string
  at = 0
  #depth = 0
  #terms = 0

  constructor(text: string) {
    this.text = text
    if (text.length > BOUNDS.length) throw this.wrong('too_long', BOUNDS.length)
  }

  get done(): boolean {
    return this.at >= this.text.length
  }

  peek(sign: string): boolean {
    return this.text.startsWith(sign, this.at)
  }

  take(sign: string): boolean {
    if (!this.peek(sign)) return false
    this.at += sign.length
    return true
  }

  /** HTTP clients write `|` as `%7C` without being asked, so both are the bar. */
  takeBar(): boolean {
    return this.match(BAR) !== undefined
  }

  /** Takes what a sticky pattern finds right here. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)?.[0]
    this.at += found?.length ?? 0
    return found
  }

  expect(sign: string): void {
    if (!this.take(sign)) throw this.wrong('unexpected')
  }

  /** The name of a field; two underscores are an old way to write a dot. */
  name(): string {
    const name = this.match(NAME)
    if (name === undefined) throw this.wrong('not_a_name')
    return name.replaceAll('__', '.')
  }

  /** Reads what stands between brackets, which may not be nested without end. */
  bracketed<T>(read: () => T): T {
    this.#depth += 1
    if (this.#depth > BOUNDS.depth) throw this.wrong('too_deep')
    this.expect('(')
    const inner = read()
    this.expect(')')
    this.#depth -= 1
    return inner
  }

  countTerm(at: number): void {
    this.#terms += 1
    if (this.#terms > BOUNDS.terms) throw this.wrong('too_many_terms', at)
  }

  /** The error to throw, with the word that stands there. */
  wrong(reason: RqlReason, at: number = this.at): RqlError {
    WORD.lastIndex = at
    return new RqlError(reason, WORD.exec(this.text)?.[0] ?? '', at)
  }
}
