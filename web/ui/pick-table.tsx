import { type MouseEvent, type ReactNode, useId } from 'react'
import classes from './pick-table.module.css'
import { PickTableBones } from './pick-table-bones.tsx'
import boxes from './tick-box.module.css'

/** A column besides the name; `hidden` ones give way on a phone. */
export interface PickColumn<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  readonly width?: number
  readonly align?: 'end'
  readonly phone?: 'hidden'
}

interface PickTableProps<Row> {
  /** Name of the field in a form, for whoever looks for it. */
  field?: string
  label: string
  /** Head of the first column, whose cells name the rows. */
  nameHead: string
  columns: readonly PickColumn<Row>[]
  pickHead: ReactNode
  /** Absent until the first answer. */
  rows: readonly Row[] | undefined
  rowKey: (row: Row) => string
  name: (row: Row) => ReactNode
  kind: 'checkbox' | 'radio'
  /** Whether a row can not be chosen; its name says why. */
  isClosed?: (row: Row) => boolean
  isPicked: (row: Row) => boolean
  onPick: (row: Row, picked: boolean) => void
  /** While newer rows are on their way the present ones stay. */
  busy?: boolean
  invalid?: boolean
  describedBy?: string
  /** Stands in place of the rows. */
  instead?: ReactNode
  foot?: ReactNode
  /** Scrolls by itself, where more is asked below. */
  low?: boolean | undefined
}

/** A list to choose from: a click anywhere on a row ticks it, the box inside is the keyboard's way. */
export function PickTable<Row>(props: PickTableProps<Row>) {
  const { label, nameHead, columns, pickHead, rows, rowKey, name, kind, isClosed, isPicked, onPick } = props
  const { busy, invalid, describedBy, instead, foot, low } = props
  const group = useId()
  return (
    <fieldset
      className={classes.box}
      {...(kind === 'radio' && { role: 'radiogroup' })}
      aria-label={label}
      data-field={props.field}
      aria-busy={busy || !rows}
      {...(describedBy && { 'aria-describedby': describedBy })}
      {...(kind === 'radio' && invalid && { 'aria-invalid': true })}
      data-invalid={invalid || undefined}
    >
      {!instead && (
        <div className={classes.scroll} data-low={low || undefined}>
          <table className={classes.table}>
            <Head nameHead={nameHead} columns={columns} pickHead={pickHead} />
            {!rows && <PickTableBones columns={columns.length} />}
            <tbody>
              {rows?.map((row) => (
                <tr
                  key={rowKey(row)}
                  data-picked={isPicked(row) || undefined}
                  data-closed={isClosed?.(row) || undefined}
                  onClick={pickRow}
                >
                  <td>
                    <label className={classes.target} htmlFor={`${group}${rowKey(row)}`}>
                      {name(row)}
                    </label>
                  </td>
                  {columns.map(({ id, cell, align, phone }) => (
                    <td key={id} data-align={align} data-phone={phone}>
                      {cell(row)}
                    </td>
                  ))}
                  <td className={classes.pick}>
                    <input
                      id={`${group}${rowKey(row)}`}
                      className={boxes[kind]}
                      type={kind}
                      {...(kind === 'radio' && { name: group })}
                      checked={isPicked(row)}
                      disabled={isClosed?.(row)}
                      onChange={(event) => onPick(row, event.currentTarget.checked)}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {instead}
      {foot}
    </fieldset>
  )
}

/** Hands a click on the row to its box; whatever else can be clicked in it keeps its click. */
function pickRow({ target, currentTarget }: MouseEvent<HTMLTableRowElement>): void {
  if (!(target instanceof Element) || target.closest('a, button, input, label')) return
  currentTarget.querySelector('input')?.click()
}

function Head<Row>({
  nameHead,
  columns,
  pickHead,
}: Pick<PickTableProps<Row>, 'nameHead' | 'columns' | 'pickHead'>) {
  return (
    <thead>
      <tr>
        <th>{nameHead}</th>
        {columns.map(({ id, head, width, align, phone }) => (
          <th
            key={id}
            data-align={align}
            data-phone={phone}
            {...(width && { style: { '--width': `${width}px` } })}
          >
            {head}
          </th>
        ))}
        <th className={classes.pick}>{pickHead}</th>
      </tr>
    </thead>
  )
}
