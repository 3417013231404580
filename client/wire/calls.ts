import type { Result } from '../result.ts'
import { Unreadable } from './attempt.ts'
import type { CallOptions, Question, Wire } from './wire.ts'

/** A change that can be repeated without doing it twice. */
export interface KeyedOptions extends CallOptions {
  /** Names this change, also in a later run of the program; made up when not given. */
  readonly key?: string
}

/** The value of a JSON answer. The OpenAPI document describes it; it is not checked a second time here. */
export async function readJson<Value>(response: Response): Promise<Value> {
  const text = await response.text()
  try {
    return JSON.parse(text || 'null')
  } catch (cause) {
    throw new Unreadable('no JSON', { cause })
  }
}

/** Asks for one thing, or changes one. */
export const call = <Value>(wire: Wire, question: Question, options?: CallOptions): Promise<Result<Value>> =>
  wire.ask(question, readJson<Value>, options)

/** Changes something under a key, the same for every repeat: however often it is sent, it is done once. */
export const callOnce = <Value>(
  wire: Wire,
  question: Question,
  { key = newKey(), headers, ...options }: KeyedOptions = {},
): Promise<Result<Value>> =>
  wire.ask(question, readJson<Value>, { ...options, headers: { ...headers, 'idempotency-key': key } })

/** Fetches a document, from wherever the server sends one on to. */
export const download = (wire: Wire, path: string, options?: CallOptions): Promise<Result<Blob>> =>
  wire.ask({ method: 'GET', path }, (response) => response.blob(), {
    ...options,
    headers: { accept: '*/*', ...options?.headers },
  })

/**
 * One part of a path. Empty parts and dots would be taken out of an address and ask for something else; a space asks
 * for nothing that exists.
 */
export const part = (id: string | number): string =>
  /^\.{0,2}$/.test(String(id)) ? '%20' : encodeURIComponent(id)

/** `randomUUID` is missing on pages that came without TLS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

/** The path with what is asked of it; what is undefined is not asked. */
export function withQuery(path: string, query: Readonly<Record<string, unknown>>): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined)
  const text = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()
  return text ? `${path}?${text}` : path
}
