interface Refusal {
  readonly status: number
  readonly error_code: string
  readonly errors: readonly string[]
  readonly fields?: Readonly<Record<string, string>>
  readonly requestId?: string | undefined
  readonly cause?: unknown
}

/** What the server refused and why; status 0 means that it could not be reached at all. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly error_code: string
  readonly errors: readonly string[]
  readonly fields: Readonly<Record<string, string>>
  readonly requestId: string | undefined

  constructor({ status, error_code, errors, fields = {}, requestId, cause }: Refusal) {
    super(errors[0] ?? error_code, { cause })
    this.status = status
    this.error_code = error_code
    this.errors = errors
    this.fields = fields
    this.requestId = requestId
  }
}

/** Whether something was taken back or closed, so that what was read of it before holds no longer. */
export const isClosed = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 403 || error.status === 404)
