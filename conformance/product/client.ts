import type { Caller } from './callers.ts'

export type Json = string | number | boolean | null | readonly Json[] | Row
export interface Row {
  readonly [name: string]: Json
}

/** What is asked: everything needed to ask it again by hand. */
export interface Asked {
  readonly caller: Caller
  readonly method: string
  /** Below the base of the API, with the query string. */
  readonly path: string
  readonly body?: Json
  /** The same as parts of a form, for files. */
  readonly parts?: Readonly<Record<string, string | File>>
  readonly cookie?: string
}

export interface Answer {
  readonly asked: Asked
  readonly status: number
  readonly header: (name: string) => string | null
  /** Undefined where the answer is no JSON. */
  readonly body: Json | undefined
}

export type Ask = (asked: Asked) => Promise<Answer>

/** Answers a GET of the same caller; null where it is refused. */
export type Look = (path: string) => Promise<Json>

const BASE = '/public/v1'

/** Asks a running product and never follows redirects, because they are answers too. */
export const clientOf =
  (url: string): Ask =>
  async (asked) => {
    const { caller, method, path, body, parts, cookie } = asked
    const response = await fetch(`${url}${BASE}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(caller.key !== undefined && { authorization: caller.key }),
        ...(cookie !== undefined && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(parts !== undefined && { body: formOf(parts) }),
    })
    return {
      asked,
      status: response.status,
      header: (name) => response.headers.get(name),
      body: read(await response.text()),
    }
  }

/** The rows of a list; undefined where the answer is none. */
export const rowsOf = ({ body }: Pick<Answer, 'body'>): readonly Row[] | undefined =>
  isList(body) && body.every(isRow) ? body : undefined

export const isRow = (held: Json | undefined): held is Row =>
  typeof held === 'object' && held !== null && !Array.isArray(held)

export const isList = (held: Json | undefined): held is readonly Json[] => Array.isArray(held)

/** The way to reproduce an answer: who asked what. */
export const described = ({ caller, method, path, body, parts }: Asked): string =>
  [
    `as ${caller.name}: ${method} ${BASE}${path}`,
    ...(body === undefined ? [] : [JSON.stringify(body)]),
    ...(parts === undefined ? [] : [`with the parts ${Object.keys(parts).join(', ')}`]),
  ].join(' ')

function formOf(parts: NonNullable<Asked['parts']>): FormData {
  const form = new FormData()
  for (const [name, part] of Object.entries(parts)) form.append(name, part)
  return form
}

function read(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
