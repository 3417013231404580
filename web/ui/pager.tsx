import { Button } from '@mantine/core'
import { useId } from 'react'
import { PAGE_SIZES } from '../lib/list-state.ts'
import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Icon } from './icon.tsx'
import classes from './pager.module.css'

interface PagerProps {
  offset: number
  limit: number
  /** How many rows the page holds, and how many there are in all. */
  count: number
  total: number
  onPage: (offset: number) => void
  onLimit: (limit: number) => void
}

/** Where in the list one is, and the ways on and back. */
export function Pager({ offset, limit, count, total, onPage, onLimit }: PagerProps) {
  const words = useMessages('common')
  const format = useFormat()
  const selectId = useId()
  const from = count === 0 ? offset : offset + 1
  const { range, rest } = words.range(
    `${format.number(from)}–${format.number(offset + count)}`,
    format.number(total),
  )
  return (
    <footer className={classes.pager}>
      <span aria-live="polite">
        <b>{range}</b> {rest}
      </span>
      <div className={classes.end}>
        <label htmlFor={selectId} className={classes.rows}>
          {words.rows}
        </label>
        <select
          id={selectId}
          className={classes.select}
          value={limit}
          onChange={(event) => onLimit(Number(event.currentTarget.value))}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
        <Button
          variant="default"
          size="sm"
          disabled={offset === 0}
          leftSection={<Icon name="left" />}
          onClick={() => onPage(Math.max(0, offset - limit))}
        >
          {words.previous}
        </Button>
        <Button
          variant="default"
          size="sm"
          disabled={offset + count >= total}
          rightSection={<Icon name="right" />}
          onClick={() => onPage(offset + limit)}
        >
          {words.next}
        </Button>
      </div>
    </footer>
  )
}
