import type { Ordering, Query, Selection, Value } from './ast.ts'
import { BOUNDS, type Scanner } from './scanner.ts'

/** The words that ask for a page rather than for a condition. */
type PageWord = 'limit' | 'offset' | 'cursor'

const SIGN = /[+-]|%2B/iy
const COMMA = /,|%2C/iy

/** Whether a field is one of the page words. */
export const isPageWord = (word: string): word is PageWord =>
  word === 'limit' || word === 'offset' || word === 'cursor'

/** Collects what a query asks for besides its filter, and refuses what may be asked only once. */
export class RequestWords {
  /** How many were read; tells whether a bracket holds one. */
  count = 0
  #ordering: readonly Ordering[] | undefined
  readonly #select: Selection[] = []
  readonly #page = new Map<PageWord, Value>()
  readonly #scanner: Scanner

  constructor(scanner: Scanner) {
    this.#scanner = scanner
  }

  /** `ordering(-created,name)`. */
  orderingCall(at: number): void {
    this.#order(at, this.#bracketedNames())
  }

  /** `ordering=-created,name`: as many names as follow; `name=…` after a comma is a filter again. */
  orderingPair(at: number): void {
    const names = [this.#signedName()]
    for (;;) {
      const before = this.#scanner.at
      if (this.#scanner.match(COMMA) === undefined) break
      if (this.#scanner.match(/(?:[+-]|%2B)?[A-Za-z][\w.-]*(?=[=(])/iy) !== undefined) {
        this.#scanner.at = before
        break
      }
      names.push(this.#signedName())
    }
    this.#order(at, names)
  }

  /** `select(agreement,-stats)`. */
  selectCall(): void {
    this.count += 1
    for (const { field, minus, at } of this.#bracketedNames()) this.#select.push({ field, shown: !minus, at })
  }

  /** `limit`, `offset` and `cursor`, each at most once. */
  page(word: PageWord, value: Value, at: number): void {
    this.count += 1
    if (this.#page.has(word)) throw this.#scanner.wrong('page_twice', at)
    this.#page.set(word, value)
  }

  asked(): Omit<Query, 'filter' | 'search'> {
    const cursor = this.#page.get('cursor')
    return {
      ordering: this.#ordering ?? [],
      select: this.#select,
      limit: wholeNumber(this.#page.get('limit')),
      offset: wholeNumber(this.#page.get('offset')),
      cursor: cursor?.is === 'text' ? cursor.text : undefined,
    }
  }

  #order(at: number, names: readonly SignedName[]): void {
    this.count += 1
    if (this.#ordering) throw this.#scanner.wrong('ordering_twice', at)
    const tooMany = names[BOUNDS.ordering]
    if (tooMany) throw this.#scanner.wrong('ordering_too_long', tooMany.at)
    this.#ordering = names.map(({ field, minus, at }) => ({ field, descending: minus, at }))
  }

  #bracketedNames(): SignedName[] {
    return this.#scanner.bracketed(() => {
      const names: SignedName[] = []
      if (this.#scanner.peek(')')) return names
      do names.push(this.#signedName())
      while (this.#scanner.take(','))
      return names
    })
  }

  #signedName(): SignedName {
    const { at } = this.#scanner
    const minus = this.#scanner.match(SIGN) === '-'
    return { field: this.#scanner.name(), minus, at }
  }
}

interface SignedName {
  readonly field: string
  readonly minus: boolean
  readonly at: number
}

/** What is no number is as good as not said; numbers end where PostgreSQL's offsets do. */
const wholeNumber = (value: Value | undefined): number | undefined =>
  value?.is === 'text' && /^\+?\d{1,15}$/.test(value.text) ? Number(value.text) : undefined
