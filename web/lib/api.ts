import { accountHeader } from './acting-account.ts'
import { ApiError, readFields } from './api-error.ts'

const BASE = '/public/v1'

/** One page of a list, with its place in the whole. */
export interface Page<T> {
  items: T[]
  total: number
  first: number
  last: number
}

interface CallOptions {
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** A refused sign-in is an answer, not a lost session. */
  keepOn401?: boolean
}

let onSessionLost: () => void = () => undefined

/** Says what happens when the server no longer knows who is calling. */
export function whenSessionIsLost(handler: () => void): void {
  onSessionLost = handler
}

async function call(method: string, path: string, options: CallOptions = {}): Promise<Response> {
  const { body, headers, signal, keepOn401 } = options
  let response: Response
  try {
    response = await fetch(BASE + path, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...accountHeader(method, path),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError({ status: 0, error_code: 'network', errors: [], cause })
  }
  if (response.ok) return response
  if (response.status === 401 && !keepOn401) onSessionLost()
  throw await refusal(response)
}

async function refusal(response: Response): Promise<ApiError> {
  const requestId = response.headers.get('x-request-id') ?? undefined
  const body: unknown = await response.json().catch(() => undefined)
  const said = typeof body === 'object' && body !== null ? body : {}
  const errors = 'errors' in said && Array.isArray(said.errors) ? said.errors.map(String) : []
  const error_code = 'error_code' in said ? String(said.error_code) : `http_${response.status}`
  return new ApiError({ status: response.status, error_code, errors, fields: readFields(errors), requestId })
}

/** The server's answers are described by the schemas in `shared/api`; they are not checked a second time here. */
async function read<T>(response: Response): Promise<T> {
  const text = await response.text()
  return JSON.parse(text || 'null')
}

function placeOf(range: string | null, count: number): Omit<Page<never>, 'items'> {
  const [, first, last, total] = /items (\d+)-(\d+)\/(\d+)/.exec(range ?? '') ?? []
  return { first: Number(first ?? 0), last: Number(last ?? count), total: Number(total ?? count) }
}

type ReadOptions = Pick<CallOptions, 'signal' | 'keepOn401'>
type WriteOptions = Omit<CallOptions, 'body'>

/** The one way to the server: JSON in, JSON out, every refusal an `ApiError`. */
export const api = {
  get: async <T>(path: string, options?: ReadOptions) => read<T>(await call('GET', path, options)),

  list: async <T>(path: string, options?: ReadOptions): Promise<Page<T>> => {
    const response = await call('GET', path, options)
    const items = await read<T[]>(response)
    return { items, ...placeOf(response.headers.get('content-range'), items.length) }
  },

  post: async <T>(path: string, body: unknown = {}, options?: WriteOptions) =>
    read<T>(await call('POST', path, { ...options, body })),

  put: async <T>(path: string, body: unknown, options?: WriteOptions) =>
    read<T>(await call('PUT', path, { ...options, body })),

  delete: async (path: string, options?: WriteOptions): Promise<void> => {
    await call('DELETE', path, options)
  },
}
