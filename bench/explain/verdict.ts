import type { Excuse } from '../excused.ts'
import type { Answer } from './examine.ts'
import type { Cost } from './plan.ts'

/** Tables that know a few things of every distributor, or of the world, and do not grow with the business. */
const NEVER_LONG = [
  'countries',
  'locales',
  'industries',
  'marketplaces',
  'product_groups',
  'agreement_marketplaces',
  'agreement_product_groups',
]

/** Of the rows that the viewer sees, a page may look at this part without having use for them. */
const SMALL_PART = 0.05

/** Who counts so much of what the viewer sees is not helped by an index. */
const LARGE_PART = 0.2

/** A row of a page takes its companions with it: names, people, versions, counters. */
const ROWS_BESIDE_ONE = 40
const LEAST_SHOWN = 10

interface Measure {
  readonly excuses: readonly Excuse[]
  /** So few rows are read in no time, by whatever way. */
  readonly short: number
}

/** What is wrong with one of the two statements of an answer. */
interface Fault {
  readonly part: 'page' | 'total'
  readonly wrong: string
  readonly excuse: Excuse | undefined
}

/**
 * A question is answered by an index when neither statement reads a long table from end to end for the sake of few of its
 * rows, and when the page does not look at many more rows than it has use for: beside the rows that were found and the
 * companions of those it shows, a twentieth of what the viewer sees. (Going through all of an index is no better than
 * going through all of the table; that is what the second rule finds. A count may go through all that the viewer sees, and
 * one that finds a large part of it may do so in any way.)
 */
function faultsOf(answer: Answer, { excuses, short }: Measure): Fault[] {
  const isLarge = answer.found > LARGE_PART * answer.visible
  return (['page', 'total'] as const).flatMap((part) => {
    if (part === 'total' && isLarge) return []
    const allowed = part === 'page' ? Math.max(short, allowedOn(answer)) : Number.POSITIVE_INFINITY
    const wrong = wrongWith(answer[part], allowed, short)
    return wrong ? [{ part, wrong, excuse: excuses.find((excuse) => applies(excuse, answer, part)) }] : []
  })
}

function allowedOn({ found, visible, question }: Answer): number {
  const { limit, offset } = question.request
  const shown = Math.max(Math.min(found, offset + limit + 1), LEAST_SHOWN)
  return found + SMALL_PART * visible + ROWS_BESIDE_ONE * shown
}

function wrongWith({ readWhole, rowsRead }: Cost, allowed: number, short: number): string | undefined {
  const long = readWhole.filter(({ table, rows }) => rows > short && !NEVER_LONG.includes(table))
  if (long.length > 0) return `reads all of ${[...new Set(long.map(({ table }) => table))].join(', ')}`
  return rowsRead > allowed ? `reads ${Math.round(rowsRead)} rows, allowed ${Math.round(allowed)}` : undefined
}

const applies = (excuse: Excuse, { list, question }: Answer, part: Fault['part']): boolean =>
  excuse.list === list &&
  excuse.about === question.about &&
  (excuse.operators?.includes(question.operator) ?? true) &&
  (excuse.part ?? part) === part

/** An answer with what is to be said about it. */
export interface Judged extends Answer {
  readonly faults: readonly Fault[]
  readonly verdict: 'index' | 'excused' | 'slow'
}

export function judged(answer: Answer, measure: Measure): Judged {
  const faults = faultsOf(answer, measure)
  const isExcused = faults.every(({ excuse }) => excuse !== undefined)
  return { ...answer, faults, verdict: faults.length === 0 ? 'index' : isExcused ? 'excused' : 'slow' }
}
