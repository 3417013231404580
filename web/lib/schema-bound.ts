type Bound = 'minLength' | 'maxLength' | 'maxItems'

/** Reads a bound off a schema, also where the schema is one side of "this or null"; the form then asks what the server takes. */
export function boundOf(schema: object, name: Bound): number {
  const found = Object.entries(schema).find(([key]) => key === name)?.[1]
  if (typeof found === 'number') return found
  const sides = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : []
  return Math.min(...sides.map((side: object) => boundOf(side, name)))
}
