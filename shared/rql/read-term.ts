import { type Comparison, joined, type Membership, type Node, type Search } from './ast.ts'
import {
  readComparisonCall,
  readComparisonPair,
  readConditions,
  readMembership,
  refuseAdjacentStars,
} from './read-comparison.ts'
import { isPageWord, type RequestWords } from './request-words.ts'
import type { Scanner } from './scanner.ts'

/** A word such as `limit` goes to the request's words and leaves no node. */
type Term = Node | undefined

/** Reads the terms of a filter and how they are joined. */
export class TermReader {
  readonly #scanner: Scanner
  readonly #words: RequestWords

  constructor(scanner: Scanner, words: RequestWords) {
    this.#scanner = scanner
    this.#words = words
  }

  /** `eq(a,b)`, `a=b`, `a=ge=b`, `and(…)`, `(…)` and all their relatives. */
  term(): Term {
    if (this.#scanner.peek('(')) return this.#scanner.bracketed(() => this.#group())
    const { at } = this.#scanner
    const name = this.#scanner.name()
    if (this.#scanner.peek('(')) return this.#call(name, at)
    if (name !== 'ordering') return this.#special(readComparisonPair(this.#scanner, name, at))
    this.#scanner.expect('=')
    this.#words.orderingPair(at)
  }

  #call(name: string, at: number): Term {
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
        return { op: 'tuple', conditions: readConditions(this.#scanner), at }
      case 'ordering':
        this.#words.orderingCall(at)
        return
      case 'select':
        this.#words.selectCall()
        return
      default:
        return this.#special(readComparisonCall(this.#scanner, name, at))
    }
  }

  /** Inside brackets: terms joined by `&` or `,`, and these by `|` or by `;`, but not by both. */
  #group(): Term {
    const words = this.#words.count
    const { at } = this.#scanner
    const alternatives = [this.#conjunction()]
    const bar = this.#scanner.takeBar()
    if (!bar && !this.#scanner.take(';')) return alternatives[0]
    do alternatives.push(this.#conjunction())
    while (bar ? this.#scanner.takeBar() : this.#scanner.take(';'))
    return this.#either(alternatives, words, at)
  }

  #conjunction(): Term {
    const terms = [this.term()]
    while (this.#scanner.take('&') || this.#scanner.take(',')) terms.push(this.term())
    return all(terms)
  }

  #logic(op: 'and' | 'or', at: number): Term {
    const words = this.#words.count
    const terms = this.#scanner.bracketed(() => {
      const args = [this.#chain()]
      while (this.#scanner.take(',')) args.push(this.#chain())
      return args
    })
    if (terms.length < 2) throw this.#scanner.wrong('too_few_terms', at)
    return op === 'or' ? this.#either(terms, words, at) : all(terms)
  }

  #chain(): Term {
    const terms = [this.term()]
    while (this.#scanner.take('&')) terms.push(this.term())
    return all(terms)
  }

  /** Half a page is none: `or` takes no word that asks for a page. */
  #either(terms: readonly Term[], words: number, at: number): Term {
    if (this.#words.count > words) throw this.#scanner.wrong('misplaced', at)
    return joined('or', terms.filter(isNode))
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
    const membership = readMembership(this.#scanner, op, at)
    if (isPageWord(membership.field)) throw this.#scanner.wrong('page_twice', membership.at)
    if (membership.field === 'search') throw this.#scanner.wrong('search_operator', membership.at)
    return membership
  }

  /** Takes out the names that are no fields: a page word asks for a page, `search` looks everywhere. */
  #special(comparison: Comparison): Comparison | Search | undefined {
    const { op, field, value, at = this.#scanner.at } = comparison
    if (isPageWord(field)) {
      if (op !== 'eq') throw this.#scanner.wrong('page_twice', at)
      this.#words.page(field, value, at)
      return
    }
    if (field !== 'search') return comparison
    if (op !== 'eq' || value.is === 'null' || value.is === 'tuple')
      throw this.#scanner.wrong('search_operator', at)
    refuseAdjacentStars(this.#scanner, value, at)
    return { op: 'search', text: value.is === 'text' ? value.text : '', at }
  }
}

const isNode = (term: Term): term is Node => term !== undefined

const all = (terms: readonly Term[]): Term => joined('and', terms.filter(isNode))
