import { useCallback, useMemo, useState } from 'react'

/** Which rows of a table are ticked, and the ways to change that. */
export interface TickedRows<Row> {
  /** In the order in which they are shown. */
  readonly rows: readonly Row[]
  has(row: Row): boolean
  tick(rows: readonly Row[], ticked: boolean): void
  clear(): void
}

/** Ticks are for rows in sight: what a filter, another page or an act takes out of the list is ticked no longer. */
export function useTickedRows<Row extends { id: string }>(
  shown: readonly Row[] | undefined,
): TickedRows<Row> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(() => (shown ?? []).filter(({ id }) => ids.has(id)), [shown, ids])
  if (shown && rows.length < ids.size) setIds(new Set(rows.map(({ id }) => id)))
  return {
    rows,
    has: ({ id }) => ids.has(id),
    tick: useCallback((some, ticked) => setIds((before) => changed(before, some, ticked)), []),
    clear: useCallback(() => setIds(new Set()), []),
  }
}

function changed(before: ReadonlySet<string>, rows: readonly { id: string }[], ticked: boolean): Set<string> {
  const after = new Set(before)
  for (const { id } of rows) {
    if (ticked) after.add(id)
    else after.delete(id)
  }
  return after
}
