interface Refusal {
  status: number
  error_code: string
  errors: string[]
  fields?: Record<string, string>
  requestId?: string | undefined
  cause?: unknown
}

/** What the server refused and why; status 0 means that it could not be reached at all. */
export class ApiError extends Error {
  readonly status: number
  readonly error_code: string
  readonly errors: string[]
  readonly fields: Record<string, string>
  readonly requestId: string | undefined

  constructor({ status, error_code, errors, fields = {}, requestId, cause }: Refusal) {
    super(errors[0] ?? error_code, { cause })
    this.name = 'ApiError'
    this.status = status
    this.error_code = error_code
    this.errors = errors
    this.fields = fields
    this.requestId = requestId
  }
}

/** A field path is dotted words without spaces; whatever follows its first colon is the message. */
const FIELD = /^([a-z_][\w]*(?:\.\w+)*): (.+)$/s

/** Sorts `field: message` lines by field; lines about no field are left out, the first per field wins. */
export function readFields(errors: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of errors) {
    const [, field, message] = FIELD.exec(line) ?? []
    if (field && message && !Object.hasOwn(fields, field)) fields[field] = message
  }
  return fields
}
