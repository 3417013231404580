import { Button } from '@mantine/core'
import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import type { Page } from '../../lib/api.ts'
import { FIRST_PART, type Part } from '../../lib/part.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { FieldError } from '../field-error.tsx'
import { type PickColumn, PickTable } from '../pick-table.tsx'
import { SearchBox } from '../search-box.tsx'
import classes from './pick-list.module.css'
import { PickPager } from './pick-pager.tsx'

interface PickListProps<Row extends { id: string }, Key extends readonly unknown[]> {
  /** Name of the field in the request. */
  field: string
  label: string
  query: (part: Part) => UseQueryOptions<Page<Row>, Error, Page<Row>, Key>
  searchLabel: string
  searchHint: string
  nameHead: string
  name: (row: Row) => ReactNode
  columns: readonly PickColumn<Row>[]
  kind: 'checkbox' | 'radio'
  /** Whether a row can not be chosen; its name says why. */
  isClosed?: (row: Row) => boolean
  picked: readonly string[]
  onPick: (row: Row, picked: boolean) => void
  error?: string | undefined
  /** Stands where the account has nothing to choose from. */
  empty: ReactNode
  hint?: string
  /** Scrolls by itself, where more is asked below. */
  low?: boolean
}

/** A searched and paged list of the account's objects to choose from. */
export function PickList<Row extends { id: string }, Key extends readonly unknown[]>(
  props: PickListProps<Row, Key>,
) {
  const { field, label, query, searchLabel, searchHint, columns, kind, isClosed, picked, onPick } = props
  const { error, empty, hint, low } = props
  const words = useMessages('forms')
  const errorId = useId()
  const [part, setPart] = useState(FIRST_PART)
  const { data, isPlaceholderData, isError, refetch } = useQuery(query(part))
  const total = data?.total
  const isEmpty = total === 0 && part.search === '' && part.offset === 0
  const search = (text: string) => setPart({ search: text, offset: 0 })

  const instead = () => {
    if (!data && isError) {
      return (
        <Notice text={words.loadFailed}>
          <Button variant="default" onClick={() => refetch()}>
            {words.tryAgain}
          </Button>
        </Notice>
      )
    }
    if (isEmpty) return empty
    if (total !== 0) return undefined
    return (
      <Notice text={words.noMatch(part.search)}>
        <Button variant="default" onClick={() => search('')}>
          {words.clearSearch}
        </Button>
      </Notice>
    )
  }

  return (
    <div data-list className={classes.list}>
      {!isEmpty && (
        <div className={classes.tools}>
          <SearchBox label={searchLabel} placeholder={searchHint} value={part.search} onSearch={search} />
          {kind === 'checkbox' && <Count picked={picked.length} total={part.search ? undefined : total} />}
        </div>
      )}
      {error && (
        <div id={errorId}>
          <FieldError>{error}</FieldError>
        </div>
      )}
      <PickTable
        field={field}
        label={label}
        nameHead={props.nameHead}
        name={props.name}
        columns={columns}
        pickHead={words.action}
        rows={data?.items}
        rowKey={(row) => row.id}
        kind={kind}
        {...(isClosed && { isClosed })}
        isPicked={(row) => picked.includes(row.id)}
        onPick={onPick}
        busy={isPlaceholderData}
        invalid={error !== undefined}
        {...(error && { describedBy: errorId })}
        instead={instead()}
        low={low}
        foot={<PickPager part={part} count={data?.items.length ?? 0} total={total ?? 0} onPart={setPart} />}
      />
      {hint && !isEmpty && <p className={classes.hint}>{hint}</p>}
    </div>
  )
}

function Count({ picked, total }: { picked: number; total: number | undefined }) {
  const words = useMessages('forms')
  const format = useFormat()
  const amount = format.number(picked)
  const { count, rest } =
    total === undefined ? words.selected(amount) : words.selectedOf(amount, format.number(total))
  return (
    <span className={classes.count} aria-live="polite">
      <b>{count}</b> {rest}
    </span>
  )
}

function Notice({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className={classes.notice}>
      <p>{text}</p>
      {children}
    </div>
  )
}
