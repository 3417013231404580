import { ActionIcon, Menu } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import classes from './data-table.module.css'
import { Icon } from './icon.tsx'
import { type Column, columnWidth, leastWidth, MENU_WIDTH } from './table-columns.ts'
import { TableHead } from './table-head.tsx'
import { TableSkeleton } from './table-skeleton.tsx'
import { TickBox } from './tick-box.tsx'
import type { TickedRows } from './use-ticked-rows.ts'

interface DataTableProps<Row> {
  label: string
  columns: readonly Column<Row>[]
  /** Absent until the first answer. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  /** What a row is called in the name of its menu. */
  rowName: (row: Row) => string
  /** While newer rows are on their way the present ones stay. */
  busy?: boolean
  ordering?: string
  onOrder?: (ordering: string) => void
  /** Rows can be ticked, to do something with all of them. */
  ticked?: TickedRows<Row> | undefined
  /** Items of the row's menu; a row without acts has none. */
  menu?: (row: Row) => ReactNode
  /** Stands in place of the rows: nothing yet, no match, an error. */
  instead?: ReactNode
  /** As a part of a page: framed, as high as its rows; `bare` leaves the frame to the card around it. */
  boxed?: boolean | 'bare'
}

/** A dense list: its head and first column stay in sight, a click anywhere on a row opens its link. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, rowName, busy, ordering, onOrder, ticked, menu, instead, boxed } =
    props
  const words = useMessages('common')
  const hasMenu = menu !== undefined
  const least = leastWidth(columns, { hasMenu, hasTicks: ticked !== undefined })
  return (
    // A scrolling box must be reachable by keyboard.
    <section
      className={classes.scroll}
      data-boxed={boxed}
      aria-label={label}
      tabIndex={boxed ? undefined : 0}
      aria-busy={busy || rows === undefined}
    >
      {busy && rows && !instead && <div className={classes.progress} />}
      {!instead && (
        <table className={classes.table} style={{ '--least': `${least}px` }}>
          <colgroup>
            {columns.map(({ id, width }) => (
              <col key={id} {...(width && { style: { width: columnWidth(width, Boolean(boxed)) } })} />
            ))}
            {hasMenu && <col style={{ width: MENU_WIDTH }} />}
          </colgroup>
          <TableHead
            columns={columns}
            ordering={ordering}
            onOrder={onOrder}
            hasMenu={hasMenu}
            lead={ticked && rows && <TickAll rows={rows} ticked={ticked} />}
          />
          {!rows && <TableSkeleton columns={columns} hasMenu={hasMenu} />}
          {rows && (
            <tbody>
              {rows.map((row) => (
                <tr key={rowKey(row)} onClick={openRow} data-ticked={ticked?.has(row) || undefined}>
                  {columns.map((column, index) => (
                    <td key={column.id} data-align={column.align} data-phone={column.phone}>
                      {ticked && index === 0 ? (
                        <Lead
                          tick={
                            <TickBox
                              label={words.choose(rowName(row))}
                              checked={ticked.has(row)}
                              onChange={(on) => ticked.tick([row], on)}
                            />
                          }
                        >
                          {column.cell(row)}
                        </Lead>
                      ) : (
                        column.cell(row)
                      )}
                    </td>
                  ))}
                  {hasMenu && (
                    <td className={classes.menu}>{<RowMenu name={rowName(row)} items={menu(row)} />}</td>
                  )}
                </tr>
              ))}
            </tbody>
          )}
        </table>
      )}
      {instead}
    </section>
  )
}

/** What names a row, behind the box that ticks it. */
const Lead = ({ tick, children }: { tick: ReactNode; children: ReactNode }) => (
  <div className={classes.lead}>
    {/* biome-ignore lint/a11y/noLabelWithoutControl: the box is inside and has its own name */}
    <label className={classes.tick}>{tick}</label>
    <div className={classes.named}>{children}</div>
  </div>
)

function TickAll<Row>({ rows, ticked }: { rows: readonly Row[]; ticked: TickedRows<Row> }) {
  const words = useMessages('common')
  const count = ticked.rows.length
  return (
    <TickBox
      label={words.chooseAll}
      checked={rows.length > 0 && count === rows.length}
      mixed={count > 0 && count < rows.length}
      onChange={(on) => ticked.tick(rows, on)}
    />
  )
}

function RowMenu({ name, items }: { name: string; items: ReactNode }) {
  const words = useMessages('common')
  if (!items) return null
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={words.actionsFor(name)}>
          <Icon name="dots" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{items}</Menu.Dropdown>
    </Menu>
  )
}

/** Hands a click on the row to its link, with the keys that open a new tab; text can still be selected. */
function openRow(event: MouseEvent<HTMLTableRowElement>): void {
  const { target, currentTarget, ctrlKey, metaKey, shiftKey } = event
  if (!(target instanceof Element) || !currentTarget.contains(target)) return
  if (target.closest('a, button, input, label, [role="menu"]')) return
  if (window.getSelection()?.isCollapsed === false) return
  currentTarget
    .querySelector('a')
    ?.dispatchEvent(
      new window.MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    )
}
