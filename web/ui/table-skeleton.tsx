import classes from './data-table.module.css'
import type { Column } from './table-columns.ts'

/** Cells this wide hold two lines. */
const TWO_LINES = 140
const LENGTHS = [72, 96, 60, 84, 66, 90, 54, 78]

/** Rows in grey while the first ones are on their way. */
export function TableSkeleton({
  columns,
  hasMenu,
  rows = 12,
}: {
  columns: readonly Column<never>[]
  hasMenu: boolean
  rows?: number
}) {
  return (
    <tbody aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the grey rows are all alike and never move
        <tr key={row}>
          {columns.map((column, index) => (
            <td key={column.id} data-align={column.align} data-phone={column.phone}>
              <span
                className={classes.bone}
                style={{ width: column.align ? 20 : `${LENGTHS[(row * 3 + index) % LENGTHS.length]}%` }}
              />
              {!column.align && (column.width ?? TWO_LINES) >= TWO_LINES && (
                <span className={classes.bone} data-second style={{ width: '46%' }} />
              )}
            </td>
          ))}
          {hasMenu && <td />}
        </tr>
      ))}
    </tbody>
  )
}
