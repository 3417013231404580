/** One step of a plan, as PostgreSQL tells it. */
interface Step {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Step[]
}

/** What `explain (analyze, format json)` answers. */
export interface Explained {
  readonly Plan: Step
  readonly 'Planning Time': number
  readonly 'Execution Time': number
}

/** What it took to answer a statement. */
export interface Cost {
  /** Indexes it went through, but for keys that single rows are looked up by. */
  readonly indexes: readonly string[]
  /** Tables that were read from end to end for the sake of few of their rows, and how many rows they have. */
  readonly readWhole: readonly { readonly table: string; readonly rows: number }[]
  /** Rows that were looked at, whether they were of use or not. */
  readonly rowsRead: number
  /** Rows that a count counted. */
  readonly counted: number
  readonly milliseconds: number
}

export const NO_COST: Cost = { indexes: [], readWhole: [], rowsRead: 0, counted: 0, milliseconds: 0 }

export function costOf({
  Plan: plan,
  'Execution Time': execution,
  'Planning Time': planning,
}: Explained): Cost {
  const steps = stepsOf(plan).filter((step) => step['Actual Loops'] > 0)
  const named = steps.flatMap((step) => step['Index Name'] ?? [])
  const telling = named.filter((name) => !name.endsWith('_pkey'))
  return {
    indexes: [...new Set(telling.length > 0 ? telling : named)],
    readWhole: steps
      .filter(isWasteful)
      .map((step) => ({ table: step['Relation Name'] ?? '', rows: lookedAt(step) })),
    rowsRead: steps.reduce((sum, step) => sum + rowsReadBy(step), 0),
    counted: countedBy(plan),
    milliseconds: execution + planning,
  }
}

/** The cost of two statements that belong together. */
export const together = (one: Cost, other: Cost): Cost => ({
  indexes: [...new Set([...one.indexes, ...other.indexes])],
  readWhole: [...one.readWhole, ...other.readWhole],
  rowsRead: one.rowsRead + other.rowsRead,
  counted: one.counted + other.counted,
  milliseconds: one.milliseconds + other.milliseconds,
})

/** Who filters a table and keeps a fifth of it does not read it faster through an index. */
function isWasteful(step: Step): boolean {
  const removed = step['Rows Removed by Filter'] ?? 0
  return step['Node Type'] === 'Seq Scan' && (removed === 0 || step['Actual Rows'] < removed / 4)
}

const stepsOf = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)]

/** What goes into the first sum; several workers may have summed up for one another. */
function countedBy(step: Step): number {
  const [inner] = step.Plans ?? []
  return inner && /Aggregate|Gather/.test(step['Node Type'])
    ? countedBy(inner)
    : step['Actual Rows'] * step['Actual Loops']
}

const lookedAt = (step: Step): number =>
  step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0)

/** A bitmap says which rows to look at, so only the larger of the two is counted. */
function rowsReadBy(step: Step): number {
  if (!step['Relation Name']) return 0
  const marked = stepsOf(step)
    .filter((inner) => inner['Node Type'] === 'Bitmap Index Scan')
    .reduce((sum, inner) => sum + inner['Actual Rows'] * inner['Actual Loops'], 0)
  return Math.max(lookedAt(step) * step['Actual Loops'], marked)
}
