import { print } from '@entente/shared/rql/print.ts'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { Ctx } from '../context.ts'
import { invalid } from '../refusal.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { after, inOrder, orderName, orderOf, type Place, placeIn } from './order.ts'
import { type ListRequest, matching } from './query.ts'
import type { ListTable } from './table.ts'

/** One page of a list. */
export interface Page<Row> {
  readonly items: readonly Row[]
  /** How many rows come before it. */
  readonly first: number
  /** How many rows there are in all. */
  readonly total: number
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined
}

interface Sources<DB, TB extends keyof DB, Row, AllDB, AllTB extends keyof AllDB> {
  /** What is answered of every row. */
  readonly rows: SelectQueryBuilder<DB, TB, Row>
  /** The same rows without their columns, to be counted. */
  readonly all: SelectQueryBuilder<AllDB, AllTB, object>
}

/** Reads the page that was asked for, by its offset or by the cursor that the page before ended with. */
export async function readPage<DB, TB extends keyof DB, Row, AllDB, AllTB extends keyof AllDB>(
  { db, keys }: Ctx,
  list: ListRequest,
  table: ListTable,
  { rows, all }: Sources<DB, TB, Row, AllDB, AllTB>,
): Promise<Page<Row>> {
  const { limit, offset } = list
  const order = orderOf(list, table)
  const question = questionOf(list, table)
  const name = orderName(list, table)
  const cursor = list.cursor === undefined ? undefined : readCursor(keys, question, list.cursor, name)
  if (cursor && offset > 0) invalid('cursor', 'not_wanted', { with: 'offset' })
  const condition = matching(list, table)
  const wanted = rows
    .where(condition)
    .where(cursor ? after(order, cursor.place) : sql<boolean>`true`)
    .select(placeIn(order).as('place'))
    .orderBy(inOrder(order))
    .limit(limit + 1)
    .offset(offset)

  const matched = all.where(condition).select(sql`1`.as('row'))

  const [found, counted] = await Promise.all([
    limit > 0 ? sql<Row & { place: Place }>`${wanted}`.execute(db) : { rows: [] },
    sql<{ total: number }>`select count(*)::int as total from ${matched} as matched`.execute(db),
  ])
  const items = found.rows.slice(0, limit)
  const total = counted.rows[0]?.total ?? 0
  const first = cursor?.position ?? offset
  const last = found.rows.length > limit ? items.at(-1) : undefined
  const next =
    last && writeCursor(keys, question, { position: first + items.length, order: name, place: last.place })
  return { items, first, total, next }
}

/** What a cursor belongs to: the list, told by its fields, and what was asked of it. */
const questionOf = ({ filter, search }: ListRequest, { filters }: ListTable): string =>
  `${[...filters.keys()].join(' ')}?${print({ filter, search })}`

/**
 * The page with more to show of every row. Which rows it has is asked first and by itself, because each question is
 * another statement to plan; what is shown of them is always the same statement.
 */
export async function dressed<Row extends { readonly id: string }>(
  page: Page<{ readonly id: string }>,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const ids = page.items.map(({ id }) => id)
  const rows = new Map(ids.length > 0 ? (await read(ids)).map((row) => [row.id, row]) : [])
  return { ...page, items: ids.flatMap((id) => rows.get(id) ?? []) }
}
