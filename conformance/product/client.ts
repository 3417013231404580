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

const BASE = '/public/v1'

/** Asks a running product and never follows redirects, because they are answers too. */
export const clientOf =
  (url: string): Ask =>
  async (asked) => {
    const { caller, method, path, body, cookie } = asked
    const response = await fetch(`${url}${BASE}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(caller.key !== undefined && { authorization: caller.key }),
        ...(cookie !== undefined && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
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
export const described = ({ caller, method, path, body }: Asked): string =>
  `as ${caller.name}: ${method} ${BASE}${path}${body === undefined ? '' : ` ${JSON.stringify(body)}`}`

function read(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
