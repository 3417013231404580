import type { List } from '@entente/shared/lists/field.ts'
import type { Selection } from '@entente/shared/rql/ast.ts'
import type { TSchema } from 'typebox'
import { Type } from 'typebox'
import { blame, problem } from '../refusal.ts'

/**
 * Takes out of every entry what `select(-field)` does not want and what is hidden unless `select(field)` asks for it.
 * A field that the entries do not have is refused.
 */
export function selected(select: readonly Selection[], schema: TSchema, { fields }: List) {
  const hidden = Object.keys(fields).filter((name) => fields[name]?.hidden)
  for (const { field, at } of select)
    if (!hasPath(schema, field.split('.')) && !hidden.some((name) => isWithin(name, field)))
      blame(problem('select', 'unknown_select', { name: field }), at)
  const shown = select.filter((word) => word.shown)
  const left = [
    ...hidden.filter((name) => !shown.some(({ field }) => isWithin(name, field))),
    ...select.filter((word) => !word.shown).map(({ field }) => field),
  ].map((name) => name.split('.'))
  return <Out extends object>(entry: Out): Out => {
    if (left.length === 0) return entry
    const kept = structuredClone(entry)
    for (const path of left) remove(kept, path)
    return kept
  }
}

const isWithin = (name: string, field: string) => name === field || name.startsWith(`${field}.`)

function hasPath(schema: TSchema, [first, ...rest]: readonly string[]): boolean {
  if (first === undefined) return true
  if (Type.IsUnion(schema)) return schema.anyOf.some((variant) => hasPath(variant, [first, ...rest]))
  if (Type.IsArray(schema)) return hasPath(schema.items, [first, ...rest])
  if (!Type.IsObject(schema) || !Object.hasOwn(schema.properties, first)) return false
  const inner = schema.properties[first]
  return inner !== undefined && hasPath(inner, rest)
}

/** Takes away what stands at the path, of a list in every element; an object of which nothing is left goes too. */
function remove(from: unknown, [first = '', ...rest]: readonly string[]): void {
  if (Array.isArray(from)) for (const element of from) remove(element, [first, ...rest])
  else if (typeof from === 'object' && from !== null) {
    const inner: unknown = Reflect.get(from, first)
    if (rest.length > 0) remove(inner, rest)
    if (rest.length === 0 || isBare(inner)) Reflect.deleteProperty(from, first)
  }
}

const isBare = (inner: unknown): boolean =>
  typeof inner === 'object' && inner !== null && !Array.isArray(inner) && Object.keys(inner).length === 0
