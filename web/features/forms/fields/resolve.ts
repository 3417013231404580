import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'

/** A reference that leads on further than this leads round in a circle. */
const MOST_HOPS = 20

/** A schema with what it refers to and what it joins taken in, so that its own keywords say what is asked. */
export function resolve(schema: JsonSchema, whole: JsonSchema, hops = 0): JsonSchema {
  if (hops > MOST_HOPS) return {}
  const { $ref, allOf, ...own } = schema
  const joined = [
    ...(typeof $ref === 'string' ? [referred($ref, whole)] : []),
    ...(Array.isArray(allOf) ? allOf.filter(isNamed) : []),
  ]
  return joined.reduce((sum, part) => merged(resolve(part, whole, hops + 1), sum), own)
}

const merged = (under: JsonSchema, over: JsonSchema): JsonSchema => ({
  ...under,
  ...over,
  ...(isNamed(under.properties) && {
    properties: { ...under.properties, ...(isNamed(over.properties) && over.properties) },
  }),
  ...(Array.isArray(under.required) && {
    required: [...under.required, ...(Array.isArray(over.required) ? over.required : [])],
  }),
})

/** What a pointer as `#/$defs/address` leads to; nothing where it leads nowhere. */
function referred(reference: string, whole: JsonSchema): JsonSchema {
  if (!reference.startsWith('#')) return {}
  const steps = decodeURIComponent(reference.slice(1)).split('/').slice(1)
  let place: unknown = whole
  for (const step of steps.map((one) => one.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    if (typeof place !== 'object' || place === null) return {}
    place = new Map<string, unknown>(Object.entries(place)).get(step)
  }
  return isNamed(place) ? place : {}
}
