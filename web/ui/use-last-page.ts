import { useEffect } from 'react'
import { lastOffset } from '../lib/list-state.ts'
import type { ListView } from '../lib/use-list-state.ts'

interface Answer {
  items: readonly unknown[]
  total: number
}

/** Leads from behind the end of a list, where an old link or a shrunk list leaves one, to its last page. */
export function useLastPage({ offset, limit, replaceOffset }: ListView, answer: Answer | undefined): boolean {
  const total = answer?.total ?? 0
  const isBehind = answer?.items.length === 0 && offset > 0
  useEffect(() => {
    if (isBehind) replaceOffset(lastOffset(total, limit))
  }, [isBehind, total, limit, replaceOffset])
  return isBehind
}
