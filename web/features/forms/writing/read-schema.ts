import { isNamed, type JsonSchema } from '@entente/shared/forms/json-schema.ts'

/** What a text of JSON holds: a schema, or where it stops being JSON, as far as the browser says. */
export type ReadSchema = { readonly schema: JsonSchema } | { readonly line: number | undefined }

export function readSchema(text: string): ReadSchema {
  try {
    const read: unknown = JSON.parse(text)
    return isNamed(read) ? { schema: read } : { line: 1 }
  } catch (error) {
    return { line: lineIn(error instanceof Error ? error.message : '', text) }
  }
}

/** Browsers say it each in their way: by line, by character, or that it ended too early. */
function lineIn(message: string, text: string): number | undefined {
  const line = /line (\d+)/.exec(message)?.[1]
  if (line !== undefined) return Number(line)
  const position = /position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length
  return /end/i.test(message) ? text.trimEnd().split('\n').length : undefined
}
