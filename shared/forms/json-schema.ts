/** A JSON Schema that somebody wrote; nothing is known of it but that it is an object. */
export interface JsonSchema {
  readonly [keyword: string]: unknown
}

/** Whether a value is an object with names, as schemas and answers are; lists are none. */
export const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
