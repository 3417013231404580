import type { Query } from '../../shared/rql/ast.ts'
import type { Read } from '../../shared/rql/evaluate.ts'
import { print } from '../../shared/rql/print.ts'
import { WORDS } from '../expectations.ts'
import { ELSEWHERE, NOT_OBSERVABLE } from '../observing.ts'
import { type Answer, type Asked, type Json, type Row, rowsOf } from '../product/client.ts'
import type { World } from '../product/world.ts'
import { nameOf, type Operation } from '../reference/document.ts'
import { dotted, type Field, fieldsOf } from '../reference/lookups.ts'
import { fieldValue, typed } from '../reference/rows.ts'

/** A list as one caller sees it, with everything needed to foretell its answers. */
export interface List {
  readonly endpoint: string
  readonly fields: readonly Field[]
  /** All its rows, as they are answered when nothing is asked for. */
  readonly rows: readonly Row[]
  /** Why nothing that is answered shows the value of a field. */
  readonly notObservable: (field: Field) => string | undefined
  /** Reads a field of one of the rows; `search` is everything that is searched. */
  readonly read: Read<Row>
  readonly ask: (query: Partial<Query>) => Promise<Answer>
  readonly askPlainly: (query: string) => Promise<Answer>
}

const ALL = 1000

interface Visibility {
  /** Hidden fields that are answered when they are selected. */
  readonly selected: readonly string[]
  /** Fields that stand in no row of the list. */
  readonly notShown: ReadonlySet<string>
}

/** Reads a whole list; undefined where the caller is refused. */
export async function openList(
  world: World,
  operation: Operation,
  { caller, path }: Asked,
  { selected, notShown }: Visibility,
): Promise<List | undefined> {
  const fields = fieldsOf(operation.parameters).map((field) => {
    const words = WORDS[operation.path]?.[field.name]
    return words ? { ...field, words, word: true } : field
  })
  const select = selected.map((field) => ({ field, shown: true }))
  const askPlainly = (query: string) => world.ask({ caller, method: 'GET', path: `${path}?${query}` })
  const ask = (query: Partial<Query>) => askPlainly(print({ limit: ALL, select, ...query }))

  const rows = rowsOf(await ask({}))
  if (!rows) return undefined
  const elsewhere = ELSEWHERE[operation.path] ?? {}
  const found = new Map<string, Json>()
  const placeOf = (row: Row, name: string) => `${name} ${keyOf(row)}`
  const lookUp = async (some: readonly Row[]) => {
    for (const [name, find] of Object.entries(elsewhere))
      for (const row of some)
        if (!found.has(placeOf(row, name)))
          found.set(placeOf(row, name), await find(row, (place) => world.look(caller, place)))
  }
  await lookUp(rows)

  const valueIn = (row: Row, field: Field) => {
    const value = found.get(placeOf(row, dotted(field.name)))
    return value === undefined ? fieldValue(row, field) : typed(value, field)
  }
  return {
    endpoint: nameOf(operation),
    fields,
    rows,
    ask,
    askPlainly,
    notObservable: ({ name, hidden }) => {
      const missing = notShown.has(dotted(name)) || (hidden && !selected.includes(name))
      return NOT_OBSERVABLE[operation.path]?.[dotted(name)] ?? (missing ? 'no row has it' : undefined)
    },
    read: (row, name) => {
      const asked = fields.filter((field) => (name === 'search' ? field.search : field.name === name))
      const values = asked.flatMap((field) => valueIn(row, field))
      const [only] = asked
      return only && name !== 'search' ? valueIn(row, only) : values
    },
  }
}

/** What tells rows of a list apart: versions by their number, partners of an agreement also by their contract. */
export const keyOf = ({ id, version, contract }: Row): string =>
  [id, id === undefined && version, contract && JSON.stringify(contract)].filter(Boolean).join(' ')
