import type { Node } from '@entente/shared/rql/ast.ts'
import { print } from '@entente/shared/rql/print.ts'
import { type FieldsOf, fieldsOf } from './field.ts'

/** A list: what its rows are and what it may be asked; printed into the client for every list. */
export interface List {
  row: object
  fields: object
  /** Fields that rows can be ordered by. */
  ordering: string
  /** Fields that are answered only when selected. */
  hidden: string
}

type Turned<Name extends string> = Name | `-${Name}`

/** The paths of everything in a row, as deep as rows are. */
type PathsOf<Row, Depth extends 1[] = []> = Depth['length'] extends 4
  ? never
  : Row extends readonly (infer Element)[]
    ? PathsOf<Element, Depth>
    : Row extends object
      ? {
          [Name in keyof Row & string]: Name | `${Name}.${PathsOf<NonNullable<Row[Name]>, [...Depth, 1]>}`
        }[keyof Row & string]
      : never

/** What is asked of a list. */
export interface Query<Of extends List> {
  /** `(contract) => contract('status').eq('active')`; a tree of one's own is not checked. */
  readonly filter?: Node | ((fields: FieldsOf<Of['fields']>) => Node) | undefined
  /** A text anywhere in the searched fields. */
  readonly search?: string | undefined
  /** By these fields, with a leading `-` downwards. */
  readonly ordering?: readonly Turned<Of['ordering']>[] | undefined
  /** Leaves out (`-stats`) or adds what is hidden. */
  readonly select?: readonly (`-${PathsOf<Of['row']>}` | Of['hidden'])[] | undefined
  /** Rows of one page: 100 when not given, at most 1000. */
  readonly limit?: number | undefined
  readonly offset?: number | undefined
}

/** What is asked of a list, or a query string that is printed already, such as `next` of a page. */
export type Asked<Of extends List> = Query<Of> | string

/** The query string, with its question mark; nothing asked is the empty text. */
export function printAsked<Of extends List>(asked: Asked<Of>): string {
  const text = typeof asked === 'string' ? asked.replace(/^\?/, '') : printed(asked)
  return text && `?${text}`
}

const printed = <Of extends List>({ filter, search, ordering, select, limit, offset }: Query<Of>): string =>
  print({
    filter: typeof filter === 'function' ? filter(fieldsOf<Of['fields']>()) : filter,
    search,
    ordering: signed(ordering).map(({ field, minus }) => ({ field, descending: minus })),
    select: signed(select).map(({ field, minus }) => ({ field, shown: !minus })),
    limit,
    offset,
  })

const signed = (names: readonly string[] = []) =>
  names.map((name) => ({ field: name.replace(/^-/, ''), minus: name.startsWith('-') }))
