import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Field, FieldKind, List } from '@entente/shared/lists/field.ts'
import type pg from 'pg'

/** Values of a field that stand in the data: few rows have the rare one, and few lie beyond `low` and `high`. */
export interface FieldValues {
  readonly rare: string
  readonly common: string
  readonly low: string
  readonly high: string
  /** Leaves something over. */
  readonly some: readonly [string, ...string[]]
}

interface Counted {
  readonly field: string
  readonly value: string
  readonly times: number
}

/** Values for every field of a list, taken from some thousand rows that the account sees. */
export async function readValues(
  pool: pg.Pool,
  { name, list, account }: { name: string; list: List; account: string },
): Promise<ReadonlyMap<string, FieldValues>> {
  const sample = await readFile(join(import.meta.dirname, 'values', `${name}.sql`), 'utf8')
  const { rows } = await pool.query<Counted>(
    `with sample as (${sample})
    select key as field, value, count(*)::int as times
    from sample, jsonb_each_text(to_jsonb(sample))
    where value is not null
    group by key, value
    order by times, value`,
    [account],
  )
  return new Map(
    Object.entries<Field>(list.fields).map(([field, about]) => [
      field,
      chosen(
        rows.filter((row) => row.field === field),
        about,
      ),
    ]),
  )
}

/** What is asked for where no row has a value. */
const NOTHING: Record<FieldKind, string> = {
  identifier: 'XX-000-000',
  text: 'Nothing has this name',
  choice: 'none',
  number: '1',
  moment: '2024-01-01T00:00:00Z',
  boolean: 'true',
}

function chosen(counted: readonly Counted[], { kind, values: choices }: Field): FieldValues {
  const nothing = choices?.[0] ?? NOTHING[kind]
  const inOrder = counted
    .flatMap(({ value, times }) => Array<string>(times).fill(value))
    .sort((one, other) => (kind === 'number' ? Number(one) - Number(other) : one < other ? -1 : 1))
  const at = (part: number) => inOrder[Math.floor(part * (inOrder.length - 1))] ?? nothing
  const rare = counted[0]?.value ?? nothing
  const common = counted.at(-1)?.value ?? nothing
  return {
    rare,
    common,
    some: counted.length > 2 ? [rare, common] : [common],
    low: at(0.005),
    high: at(0.995),
  }
}
