/** Two columns, or one text with both in it. */
export type ComparisonView = 'side' | 'inline'

/** What the address of a comparison says; what is absent is chosen from the versions there are. */
export interface ComparisonSearch {
  from?: number
  to?: number
  /** Absent side by side. */
  view?: 'inline'
}

/** Reads a comparison from its address; what is no version is dropped. */
export function readComparison({ from, to, view }: Record<string, unknown>): ComparisonSearch {
  const [before, after] = [versionIn(from), versionIn(to)]
  return {
    ...(before && { from: before }),
    ...(after && { to: after }),
    ...(view === 'inline' && { view }),
  }
}

function versionIn(value: unknown): number | undefined {
  const number = Number(value)
  return Number.isSafeInteger(number) && number > 0 ? number : undefined
}
