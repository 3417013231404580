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

/** Of the rows that the viewer sees, one page and one count may look at this part without having use for them. */
const SMALL_PART = 0.05

/** A row of a page takes its companions with it: names, people, versions, counters. */
const ROWS_BESIDE_ONE = 40

/** What is wrong with one of the two statements of an answer. */
interface Fault {
  readonly part: 'page' | 'total'
  readonly wrong: string
  readonly excuse: Excuse | undefined
}

/**
 * A question is answered by an index when no long table is read from end to end, and when neither statement looks at
 * many more rows than it has use for: beside the rows that were found and the companions of those on the page, a
 * twentieth of what the viewer sees. A full scan of an index would pass the first test and fails the second.
 */
function faultsOf(answer: Answer, excuses: readonly Excuse[]): Fault[] {
  const { found, visible, question } = answer
  const shown = Math.min(found, question.request.limit + 1)
  const allowed = found + SMALL_PART * visible + ROWS_BESIDE_ONE * Math.max(shown, 10)
  return (['page', 'total'] as const).flatMap((part) => {
    const wrong = wrongWith(answer[part], allowed)
    return wrong ? [{ part, wrong, excuse: excuses.find((excuse) => applies(excuse, answer, part)) }] : []
  })
}

function wrongWith({ readWhole, rowsRead }: Cost, allowed: number): string | undefined {
  const long = readWhole.filter((table) => !NEVER_LONG.includes(table))
  if (long.length > 0) return `reads all of ${[...new Set(long)].join(', ')}`
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

export function judged(answer: Answer, excuses: readonly Excuse[]): Judged {
  const faults = faultsOf(answer, excuses)
  const isExcused = faults.every(({ excuse }) => excuse !== undefined)
  return { ...answer, faults, verdict: faults.length === 0 ? 'index' : isExcused ? 'excused' : 'slow' }
}
