import {
  type AtLeastOne,
  COMPARATORS,
  type Comparator,
  type Comparison,
  joined,
  type Membership,
  type Node,
  type Search,
  type Value,
} from './ast.ts'
import { hasAdjacentStars, parsePattern } from './pattern.ts'
import { type Place, readValue } from './read-value.ts'
import { isPageWord, type RequestWords } from './request-words.ts'
import { BOUNDS, type Scanner } from './scanner.ts'

const SHORT_COMPARATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const

/** Reads the terms of a filter; a word such as `limit` goes to the request's words and leaves no node. */
export class TermReader {
  readonly #scanner: Scanner
  readonly #words: RequestWords

  constructor(scanner: Scanner, words: RequestWords) {
    this.#scanner = scanner
    this.#words = words
  }

  /** `eq(a,b)`, `a=b`, `a=ge=b`, `and(…)`, `(…)` and all their relatives. */
  term(): Node | undefined {
    if (this.#scanner.peek('(')) return this.#scanner.bracketed(() => this.#group())
    const { at } = this.#scanner
    const name = this.#scanner.name()
    if (this.#scanner.peek('(')) return this.#call(name, at)
    this.#scanner.expect('=')
    return this.#pair(name, at)
  }

  /** Inside brackets: terms joined by `&` or `,`, and these by `|` or by `;`, but not by both. */
  #group(): Node | undefined {
    const words = this.#words.count
    const { at } = this.#scanner
    const alternatives = [this.#conjunction()]
    const bar = this.#scanner.takeBar()
    if (!bar && !this.#scanner.take(';')) return alternatives[0]
    do alternatives.push(this.#conjunction())
    while (bar ? this.#scanner.takeBar() : this.#scanner.take(';'))
    return this.#either(alternatives, words, at)
  }

  #conjunction(): Node | undefined {
    const terms = [this.term()]
    while (this.#scanner.take('&') || this.#scanner.take(',')) terms.push(this.term())
    return joined('and', terms.filter(isNode))
  }

  #either(terms: readonly (Node | undefined)[], words: number, at: number): Node | undefined {
    if (this.#words.count > words) throw this.#scanner.wrong('misplaced', at)
    return joined('or', terms.filter(isNode))
  }

  #call(name: string, at: number): Node | undefined {
    switch (name) {
      case 'and':
      case 'or':
        return this.#logic(name, at)
      case 'not':
        return this.#not(at)
      case 'in':
      case 'out':
        return this.#membership(name, at)
      case 't':
        return { op: 'tuple', conditions: this.#conditions(), at }
      case 'ordering':
        return void this.#words.orderingCall(at)
      case 'select':
        return void this.#words.selectCall()
      default: {
        const comparison = this.#comparisonCall(name, at)
        return this.#special(comparison, at)
      }
    }
  }

  #logic(op: 'and' | 'or', at: number): Node | undefined {
    const words = this.#words.count
    const terms = this.#scanner.bracketed(() => {
      const args = [this.#chain()]
      while (this.#scanner.take(',')) args.push(this.#chain())
      return args
    })
    if (terms.length < 2) throw this.#scanner.wrong('too_few_terms', at)
    return op === 'or' ? this.#either(terms, words, at) : joined('and', terms.filter(isNode))
  }

  #chain(): Node | undefined {
    const terms = [this.term()]
    while (this.#scanner.take('&')) terms.push(this.term())
    return joined('and', terms.filter(isNode))
  }

  #not(at: number): Node {
    const term = this.#scanner.bracketed(() => {
      const inner = this.term()
      if (!this.#scanner.peek(')') && !this.#scanner.done) throw this.#scanner.wrong('not_plain', at)
      return inner
    })
    if (!term) throw this.#scanner.wrong('misplaced', at)
    switch (term.op) {
      case 'and':
      case 'or':
      case 'not':
      case 'tuple':
        throw this.#scanner.wrong('not_plain', at)
      default:
        return { op: 'not', term }
    }
  }

  #membership(op: 'in' | 'out', at: number): Membership {
    this.#scanner.countTerm(at)
    return this.#scanner.bracketed(() => {
      const nameAt = this.#scanner.at
      const field = this.#scanner.name()
      if (isPageWord(field)) throw this.#scanner.wrong('page_twice', nameAt)
      if (field === 'search') throw this.#scanner.wrong('search_operator', at)
      this.#scanner.expect(',')
      return { op, field, values: this.#scanner.bracketed(() => this.#values()), at: nameAt }
    })
  }

  #values(): AtLeastOne<Value> {
    const first = this.#value('in_call')
    const rest: Value[] = []
    while (this.#scanner.take(',')) {
      if (rest.length + 2 > BOUNDS.values) throw this.#scanner.wrong('too_many_values')
      rest.push(this.#value('in_call'))
    }
    return [first, ...rest]
  }

  #conditions(): AtLeastOne<Comparison> {
    return this.#scanner.bracketed(() => {
      const first = this.#condition()
      const rest: Comparison[] = []
      while (this.#scanner.take(',')) rest.push(this.#condition())
      return [first, ...rest]
    })
  }

  /** Within a tuple every name is a field, `search` and `limit` too. */
  #condition(): Comparison {
    const { at } = this.#scanner
    const name = this.#scanner.name()
    if (this.#scanner.peek('(')) return this.#comparisonCall(name, at)
    this.#scanner.expect('=')
    return this.#comparisonPair(name, at)
  }

  #pair(name: string, at: number): Comparison | Search | undefined {
    if (name === 'ordering') return void this.#words.orderingPair(at)
    return this.#special(this.#comparisonPair(name, at), at)
  }

  #comparisonPair(field: string, at: number): Comparison {
    const op = SHORT_COMPARATORS.find((short) => this.#scanner.take(`${short}=`)) ?? 'eq'
    return this.#comparison(op, field, 'after_equals', at)
  }

  #comparisonCall(op: string, at: number): Comparison {
    if (!isComparator(op)) throw this.#scanner.wrong('unknown_operator', at)
    return this.#scanner.bracketed(() => {
      const nameAt = this.#scanner.at
      const field = this.#scanner.name()
      this.#scanner.expect(',')
      return this.#comparison(op, field, 'in_call', nameAt)
    })
  }

  #comparison(op: Comparator, field: string, place: Place, at: number): Comparison {
    this.#scanner.countTerm(at)
    const valueAt = this.#scanner.at
    const value = this.#value(place)
    if (op === 'like' || op === 'ilike') this.#refuseAdjacentStars(value, valueAt)
    return { op, field, value, at }
  }

  #value(place: Place): Value {
    if (this.#scanner.peek('t(')) {
      this.#scanner.take('t')
      return { is: 'tuple', conditions: this.#conditions() }
    }
    return readValue(this.#scanner, place)
  }

  /** Takes out the names that are no fields: a page word asks for a page, `search` looks everywhere. */
  #special(comparison: Comparison, at: number): Comparison | Search | undefined {
    const { op, field, value } = comparison
    if (isPageWord(field)) {
      if (op !== 'eq') throw this.#scanner.wrong('page_twice', at)
      return void this.#words.page(field, value, at)
    }
    if (field !== 'search') return comparison
    if (op !== 'eq' || value.is === 'null' || value.is === 'tuple')
      throw this.#scanner.wrong('search_operator', at)
    this.#refuseAdjacentStars(value, at)
    return { op: 'search', text: value.is === 'text' ? value.text : '', at }
  }

  #refuseAdjacentStars(value: Value, at: number): void {
    if (value.is === 'text' && hasAdjacentStars(parsePattern(value.text)))
      throw this.#scanner.wrong('adjacent_stars', at)
  }
}

const isComparator = (word: string): word is Comparator => COMPARATORS.some((known) => known === word)

const isNode = (node: Node | undefined): node is Node => node !== undefined
