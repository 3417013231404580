import { type Answer, described } from './product/client.ts'
import type { Operation } from './reference/document.ts'

/** One thing that did not turn out as expected. */
export interface Fault {
  /** The operation it belongs to: "GET /partners". */
  readonly endpoint: string
  /** What is wrong in words that stay the same from run to run; tolerances name it. */
  readonly subject: string
  /** How to see it again, and what was expected. */
  readonly explanation: string
}

/** A place where the reference itself is wrong, or silent about what was decided. */
export interface Tolerance {
  readonly subject: string
  readonly reason: string
}

/** What was found at one operation. */
export interface Finding {
  checks: number
  failed: number
  tolerated: number
  /** Answered, but nothing that is answered shows whether rightly. */
  unobservable: number
  /** Promised by the reference and never seen in an answer. */
  readonly missing: Set<string>
}

/** Collects what the checks find, and lets pass what is tolerated. */
export class Report {
  readonly faults: Fault[] = []
  readonly findings = new Map<string, Finding>()
  readonly unobservable = new Set<string>()
  /** Fields that were filtered although no row of anybody has a value there. */
  readonly valueless = new Map<string, readonly string[]>()
  readonly unserved: Pick<Operation, 'method' | 'path'>[] = []
  readonly #tolerances: readonly Tolerance[]
  /** How often each tolerance was needed. */
  readonly applied = new Map<Tolerance, number>()

  constructor(tolerances: readonly Tolerance[]) {
    this.#tolerances = tolerances
  }

  /** What was found at an operation so far. */
  at(endpoint: string): Finding {
    const known = this.findings.get(endpoint)
    if (known) return known
    const fresh = { checks: 0, failed: 0, tolerated: 0, unobservable: 0, missing: new Set<string>() }
    this.findings.set(endpoint, fresh)
    return fresh
  }

  /** Counts one check of an answer; `wrong` says what was expected instead, nothing when all is well. */
  check(endpoint: string, subject: string, answer: Answer, wrong: string | undefined): void {
    this.checkThat(endpoint, subject, wrong && `${described(answer.asked)}\n      ${wrong}`)
  }

  /** Counts one check that is not about a single answer. */
  checkThat(endpoint: string, subject: string, wrong: string | undefined): void {
    const finding = this.at(endpoint)
    finding.checks++
    if (wrong === undefined) return
    const tolerance = this.#tolerances.find((one) => one.subject === subject)
    if (tolerance) {
      finding.tolerated++
      this.applied.set(tolerance, (this.applied.get(tolerance) ?? 0) + 1)
    } else {
      finding.failed++
      this.faults.push({ endpoint, subject, explanation: wrong })
    }
  }

  /** Counts a check that can only hold that there is an answer. */
  unobserved(endpoint: string, what: string): void {
    this.at(endpoint).unobservable++
    this.unobservable.add(what)
  }

  /** A tolerance that nothing needs is a fault of the list, so that the list only shrinks. */
  holdTolerances(): void {
    for (const tolerance of this.#tolerances)
      this.checkThat(
        'tolerances',
        `unused tolerance "${tolerance.subject}"`,
        this.applied.has(tolerance) ? undefined : 'The server needs it no more: remove it from the list.',
      )
  }
}
