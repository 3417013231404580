import type { Fault } from '@entente/shared/forms/fault.ts'
import type { Field, GroupField } from './field.ts'

/** The fields of a form with those inside them, as far as they stand fast before anything is filled in. */
const allFields = (field: Field): readonly Field[] =>
  field.kind === 'group' ? [field, ...field.fields.flatMap(allFields)] : [field]

const holds = (path: string, at: string) => path === '' || at === path || at.startsWith(`${path}.`)

const placeOf = (fields: readonly Field[], at: string) => fields.findLastIndex(({ path }) => holds(path, at))

/** What is wrong, from the top of the form to its end, one thing for each place. */
export function inOrder(form: GroupField, faults: readonly Fault[]): Fault[] {
  const fields = allFields(form)
  const places = new Map<string, Fault>()
  for (const fault of faults) if (!places.has(fault.at)) places.set(fault.at, fault)
  return [...places.values()].toSorted((a, b) => placeOf(fields, a.at) - placeOf(fields, b.at))
}

/** What the field at a place is called, with the group it stands in; undefined where no field is to blame. */
export function nameAt(field: Field, at: string): string | undefined {
  if (field.kind === 'group') {
    const inner = field.fields.find(({ path }) => path !== '' && holds(path, at))
    const name = inner && nameAt(inner, at)
    if (name === undefined) return field.label || undefined
    return field.label ? `${field.label}, ${name}` : name
  }
  if (field.kind !== 'list') return field.label
  const index = at === field.path ? undefined : Number(at.slice(field.path.length + 1).split('.')[0])
  return index === undefined ? field.label : nameAt(field.itemAt(index), at)
}
