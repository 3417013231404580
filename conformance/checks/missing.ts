import { isList, isRow, type Json } from '../product/client.ts'
import type { Schema } from '../reference/document.ts'

/** Every field of an answer, by dotted name, that its schema has and the answers never showed. */
export function missingFields(
  schema: Schema | undefined,
  schemas: Readonly<Record<string, Schema>>,
  seen: ReadonlySet<string>,
): string[] {
  // What stands in an object that was never there cannot be seen; the object itself is what is missing.
  const within = (prefix: string) => prefix === '' || [...seen].some((name) => name.startsWith(`${prefix}.`))
  const missing = (some: Schema | undefined, prefix: string): string[] => {
    const known = some?.$ref ? schemas[some.$ref.split('/').at(-1) ?? ''] : some
    if (!known || !within(prefix)) return []
    if (known.items) return missing(known.items, prefix)
    return Object.entries(known.properties ?? {})
      .filter(([, inner]) => !inner.writeOnly)
      .flatMap(([name, inner]) => {
        const full = prefix === '' ? name : `${prefix}.${name}`
        return seen.has(full) ? missing(inner, full) : [full]
      })
  }
  return missing(schema, '')
}

/** Whether answers have a field, or would have it if what it stands in were there. */
export function isShown(name: string, seen: ReadonlySet<string>): boolean {
  if (seen.has(name)) return true
  const parent = name.split('.').slice(0, -1).join('.')
  const isThere = [...seen].some((other) => other.startsWith(`${parent}.`))
  return parent !== '' && !isThere && isShown(parent, seen)
}

/** The dotted names of everything in an answer; entries of a list share theirs. */
export function namesIn(held: Json | undefined, prefix = ''): string[] {
  if (isList(held)) return held.flatMap((entry) => namesIn(entry, prefix))
  if (!isRow(held)) return []
  return Object.entries(held).flatMap(([name, inner]) => {
    const full = prefix === '' ? name : `${prefix}.${name}`
    return [full, ...namesIn(inner, full)]
  })
}
