import type { ReactNode } from 'react'

/** One column of a `DataTable`. */
export interface Column<Row> {
  id: string
  title: string
  /** The title is for those who hear it. */
  hideTitle?: boolean
  cell: (row: Row) => ReactNode
  /** In pixels; the one column without shares what is left. */
  width?: number
  align?: 'end'
  /** The field that orders the list by this column; its head becomes a button. */
  ordering?: string
  /** Left out until somebody chooses it. */
  optional?: boolean
  /** Where the cell stands in a phone's two-line row; without, it is left out there. */
  phone?: 'lead' | 'side'
}

const LEAD_WIDTH = 208
/** Of the box that ticks a row, which stands before what names it. */
const TICK_WIDTH = 30
const DESIGNED_FOR = 1440
export const MENU_WIDTH = 52

/** A column's width; on a large window all of them grow alike, so that none takes the whole gain. */
export const columnWidth = (width: number, isBoxed: boolean): string =>
  isBoxed ? `${width}px` : `max(${width}px, ${(width / DESIGNED_FOR) * 100}vw)`

/** Below this width the table scrolls sideways in its own box. */
export const leastWidth = (
  columns: readonly Column<never>[],
  { hasMenu, hasTicks }: { hasMenu: boolean; hasTicks: boolean },
): number =>
  columns.reduce(
    (sum, { width }) => sum + (width ?? LEAD_WIDTH),
    (hasMenu ? MENU_WIDTH : 0) + (hasTicks ? TICK_WIDTH : 0),
  )

/** The ordering that a press on a head asks for: once, then turned round. */
export function nextOrdering(
  column: { ordering?: string; align?: 'end' },
  current: string | undefined,
): string {
  const { ordering = '' } = column
  const first = column.align === 'end' ? `-${ordering}` : ordering
  const second = column.align === 'end' ? ordering : `-${ordering}`
  return current === first ? second : first
}
