import type { Aligned, Change } from './align-paragraphs.ts'

/** Paragraphs that changed together, counted from 1. */
export interface ChangedPassage {
  readonly kind: Change
  readonly number: number
  readonly rows: readonly Aligned[]
}

/** Paragraphs that stayed; `folded` ones are far from any change. */
export interface SamePassage {
  readonly kind: 'same' | 'folded'
  readonly rows: readonly Aligned[]
}

export type Passage = ChangedPassage | SamePassage

/** So many unchanged paragraphs beside a change stay in sight: a clause is not read without its heading. */
const CONTEXT = 2

/** Fewer than these are no shorter folded. */
const LEAST_FOLDED = 3

/** Where a passage begins: no other begins there. */
export const beginOf = ({ rows }: Passage): number => rows[0]?.position ?? 0

/** The text as passages: what changed, what stands around it, and what can be folded away. */
export function passagesOf(aligned: readonly Aligned[]): Passage[] {
  const runs = runsOf(aligned)
  let number = 0
  return runs.flatMap((rows, index): Passage[] => {
    const kind = rows[0]?.change ?? 'same'
    if (kind !== 'same') {
      number += 1
      return [{ kind, number, rows }]
    }
    return folded(rows, index === 0 ? 0 : CONTEXT, index === runs.length - 1 ? 0 : CONTEXT)
  })
}

/** How many changes there are to look at. */
export const changesIn = (passages: readonly Passage[]): number =>
  passages.filter((passage) => 'number' in passage).length

/**
 * Neighbours of one kind belong together: a new section is one change, however many paragraphs it has. Reworded
 * paragraphs are looked at one by one.
 */
function runsOf(aligned: readonly Aligned[]): Aligned[][] {
  const runs: Aligned[][] = []
  for (const row of aligned) {
    const run = runs.at(-1)
    if (run && run[0]?.change === row.change && row.change !== 'changed') run.push(row)
    else runs.push([row])
  }
  return runs
}

function folded(rows: readonly Aligned[], before: number, after: number): SamePassage[] {
  const end = rows.length - after
  if (end - before < LEAST_FOLDED) return [{ kind: 'same', rows }]
  return [
    { kind: 'same' as const, rows: rows.slice(0, before) },
    { kind: 'folded' as const, rows: rows.slice(before, end) },
    { kind: 'same' as const, rows: rows.slice(end) },
  ].filter((passage) => passage.rows.length > 0)
}
