import type { Field, List } from '@entente/shared/lists/field.ts'
import { type Expression, type SelectType, type SqlBool, sql } from 'kysely'
import type { Database } from '../database/schema.ts'

/** "alias.column" of a table; a column that may hold no value is written with a question mark. */
type ColumnOf<Alias extends string, Table> = {
  [Name in keyof Table & string]: null extends SelectType<Table[Name]>
    ? `${Alias}.${Name}?`
    : `${Alias}.${Name}`
}[keyof Table & string]

/** Every column that a query's own tables offer; a typo does not compile. */
type Column<From extends Record<string, keyof Database>> = {
  [Alias in keyof From & string]: ColumnOf<Alias, Database[From[Alias]]>
}[keyof From & string]

/** Says of a condition on related rows whether one of them meets it: `exists (select … where … and ${condition})`. */
export type Related = (condition: Expression<SqlBool>) => Expression<SqlBool>

/** Where a field stands: in the row itself, or in rows that are related to it. */
interface Place {
  readonly column: Expression<unknown>
  /** Whether rows may have no value there; an order has to know. */
  readonly mayBeNull: boolean
  readonly related?: Related | undefined
}

/** A field together with where it stands. */
export type Filter = Field & Place

/** What may be asked of a list, with where in the database it stands. */
export interface ListTable {
  /** A Map, because a plain object would answer to `constructor`. */
  readonly filters: ReadonlyMap<string, Filter>
  /** The order nobody asked for; a leading `-` turns it round. */
  readonly ordering: string
  /** Fields that end every order and leave no two rows alike. */
  readonly key: readonly string[]
  /** One column that holds the texts of all searched fields, so that one index finds them. */
  readonly searched: Expression<unknown> | undefined
}

/** A field of related rows; fields of the same relation share the `related` function, so that `t()` can join them. */
export const among = (related: Related, column: string): Place => ({
  column: sql.ref(column),
  mayBeNull: true,
  related,
})

/** A field that is computed. */
export const computed = (column: Expression<unknown>, mayBeNull = true): Place => ({ column, mayBeNull })

/** Says where the fields of a list stand; every field has to be placed, in a column that exists. */
export const tableOver =
  <From extends Record<string, keyof Database>>() =>
  <L extends List>(
    { fields, ordering }: L,
    places: { readonly [Name in keyof L['fields']]: Column<From> | Place },
    {
      key,
      searched,
    }: { readonly key: readonly (keyof L['fields'] & string)[]; readonly searched?: Column<From> },
  ): ListTable => ({
    filters: new Map(
      Object.entries<Field>(fields).map(([name, field]) => [name, { ...field, ...placed(places, name) }]),
    ),
    ordering,
    key,
    searched: searched && sql.ref(searched),
  })

function placed(places: Readonly<Record<string, string | Place>>, name: string): Place {
  const place = places[name]
  if (place === undefined) throw new Error(`The field ${name} stands nowhere`)
  if (typeof place !== 'string') return place
  const mayBeNull = place.endsWith('?')
  return { column: sql.ref(mayBeNull ? place.slice(0, -1) : place), mayBeNull }
}
