import type { ReactNode } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import classes from './data-table.module.css'
import { Hidden } from './hidden.tsx'
import { Icon } from './icon.tsx'
import { type Column, nextOrdering } from './table-columns.ts'

interface TableHeadProps {
  columns: readonly Column<never>[]
  ordering: string | undefined
  onOrder: ((ordering: string) => void) | undefined
  hasMenu: boolean
  /** Stands before the first title. */
  lead?: ReactNode
}

/** The heads of a table; those that can order it are buttons. */
export function TableHead({ columns, ordering, onOrder, hasMenu, lead }: TableHeadProps) {
  const words = useMessages('common')
  return (
    <thead>
      <tr>
        {columns.map((column, index) => {
          const { ordering: field } = column
          const sorted = field === undefined ? undefined : sortOf(field, ordering)
          return (
            <th key={column.id} scope="col" data-align={column.align} aria-sort={sorted}>
              {index === 0 && lead && <span className={classes.tickAll}>{lead}</span>}
              {field !== undefined && onOrder ? (
                <button type="button" onClick={() => onOrder(nextOrdering(column, ordering))}>
                  {column.title}
                  <Icon name={sorted === 'descending' ? 'down' : 'up'} size={10} />
                </button>
              ) : column.hideTitle ? (
                <Hidden>{column.title}</Hidden>
              ) : (
                column.title
              )}
            </th>
          )
        })}
        {hasMenu && (
          <th scope="col" className={classes.menuHead}>
            <Hidden>{words.actions}</Hidden>
          </th>
        )}
      </tr>
    </thead>
  )
}

function sortOf(field: string, ordering: string | undefined): 'ascending' | 'descending' | undefined {
  if (ordering === field) return 'ascending'
  return ordering === `-${field}` ? 'descending' : undefined
}
