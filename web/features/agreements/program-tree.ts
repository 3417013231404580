import type { Agreement } from '@entente/shared/api/agreements.ts'

/** An agreement as a row of the tree: a program opens to its distribution agreements. */
export interface TreeRow extends Agreement {
  /** Whether it is open; absent where there is nothing to open. */
  readonly isOpen?: boolean
  /** Stands under the program above it. */
  readonly isBranch?: boolean
}

/** Puts the distribution agreements under their programs, as far as those are not folded. */
export const programTree = (
  agreements: readonly Agreement[],
  distributions: readonly Agreement[],
  folded: ReadonlySet<string>,
): TreeRow[] =>
  agreements.flatMap((agreement): TreeRow[] => {
    const branches = distributions.filter(({ parent }) => parent?.id === agreement.id)
    if (branches.length === 0) return [agreement]
    const isOpen = !folded.has(agreement.id)
    const root = { ...agreement, isOpen }
    return isOpen ? [root, ...branches.map((branch) => ({ ...branch, isBranch: true }))] : [root]
  })
