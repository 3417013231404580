import type { Refused } from '../result.ts'
import { secondsUntil } from './retries.ts'

/** Reads an answer that turns a request down; one that Entente did not write has its status for a code. */
export async function readRefusal(response: Response, now: number): Promise<Refused> {
  const { status, headers } = response
  const said = read(await response.text())
  const retryAfter = secondsUntil(headers.get('retry-after'), now)
  const requestId = headers.get('x-request-id')
  return {
    kind: status === 401 ? 'unauthorized' : 'refused',
    status,
    error_code: said.error_code ?? `http_${status}`,
    sentences: said.errors,
    fields: sentencesByField(said.errors),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(requestId !== null && { requestId }),
  }
}

interface Said {
  readonly error_code?: string
  readonly errors: readonly string[]
}

function read(text: string): Said {
  const body: unknown = parsed(text)
  if (typeof body !== 'object' || body === null) return { errors: [] }
  return {
    ...('error_code' in body && { error_code: String(body.error_code) }),
    errors: 'errors' in body && Array.isArray(body.errors) ? body.errors.map(String) : [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A field path is dotted words without spaces; whatever follows its first colon is the sentence. */
const FIELD = /^([a-z_]\w*(?:\.\w+)*): (.+)$/s

/** Sorts `field: sentence` by field; sentences about no field are left out, the first per field wins. */
export function sentencesByField(sentences: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of sentences) {
    const [, field, sentence] = FIELD.exec(line) ?? []
    if (field && sentence && !Object.hasOwn(fields, field)) fields[field] = sentence
  }
  return fields
}
