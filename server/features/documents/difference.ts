import type { Paragraph } from '@entente/shared/api/differences.ts'
import { diffArrays, diffWordsWithSpace } from 'diff'

/** Two texts that have nothing in common need not be laid over each other to the end. */
const MOST_EDITS = 20_000

/** Lays two texts over each other, paragraph by paragraph; where one took the place of another, word by word. */
export function differenceOf(before: readonly string[], after: readonly string[]): Paragraph[] {
  const runs = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (!runs) return [...before.map(removed), ...after.map(added)]
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]
    const previous = runs[index - 1]
    if (run.removed) return next?.added ? replaced(run.value, next.value) : run.value.map(removed)
    if (run.added) return previous?.removed ? [] : run.value.map(added)
    return run.value.map(same)
  })
}

const whole =
  (change: 'same' | 'added' | 'removed') =>
  (text: string): Paragraph => ({
    change,
    words: [{ change, text }],
  })
const same = whole('same')
const added = whole('added')
const removed = whole('removed')

/** Paragraphs in the place of others: pairs that share words are one changed paragraph, others go and come. */
function replaced(gone: readonly string[], come: readonly string[]): Paragraph[] {
  const length = Math.max(gone.length, come.length)
  return Array.from({ length }, (_, index) => {
    const [old, young] = [gone[index], come[index]]
    if (old === undefined) return young === undefined ? [] : [added(young)]
    if (young === undefined) return [removed(old)]
    return changed(old, young)
  }).flat()
}

/** Less than this share of words in common makes a paragraph another one. */
const KINSHIP = 0.3

function changed(old: string, young: string): Paragraph[] {
  const pieces = diffWordsWithSpace(old, young, { maxEditLength: MOST_EDITS })
  const common = (pieces ?? []).filter((piece) => !piece.added && !piece.removed)
  const shared = common.reduce((length, { value }) => length + value.trim().length, 0)
  if (!pieces || shared < KINSHIP * Math.max(old.length, young.length)) return [removed(old), added(young)]
  const words = pieces.map((piece) => ({
    change: piece.added ? ('added' as const) : piece.removed ? ('removed' as const) : ('same' as const),
    text: piece.value,
  }))
  return [{ change: 'changed', words }]
}
