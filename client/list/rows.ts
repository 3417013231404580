import { ClientError, type Result } from '../result.ts'
import { readJson } from '../wire/calls.ts'
import type { CallOptions, Wire } from '../wire/wire.ts'
import { type Asked, type List, printAsked } from './asked.ts'

/** One page of a list, with its place in the whole. */
export interface Page<Row> {
  readonly items: Row[]
  /** Rows that are not on this page are counted too. */
  readonly total: number
  /** Places of the first and the last row, counted from 0. */
  readonly first: number
  readonly last: number
  /** Asked of the same list, it answers with the page after this one; undefined at the end. */
  readonly next: string | undefined
}

/** The rows of a list. Nothing is sent until a page is asked for or the walk begins. */
export interface Rows<Row> extends AsyncIterable<Row> {
  /** The page that was asked for. */
  page(): Promise<Result<Page<Row>>>
  /** That page and all after it; ends with the last page or with the first failure. */
  pages(): AsyncGenerator<Result<Page<Row>>, void>
  /** Row by row to the end of the list; a failure on the way is thrown as a `ClientError`. */
  [Symbol.asyncIterator](): AsyncGenerator<Row, void>
}

/** The rows of the list at this path, as far as they are what is asked for. */
export function rowsAt<Of extends List>(
  wire: Wire,
  path: string,
  asked: Asked<Of> = '',
  options?: CallOptions,
): Rows<Of['row']> {
  type Row = Of['row']
  const pageOf = (query: string) => wire.ask({ method: 'GET', path: path + query }, readPage<Row>, options)

  const rows: Rows<Row> = {
    page: () => pageOf(printAsked(asked)),

    async *pages() {
      let query: string | undefined = printAsked(asked)
      while (query !== undefined) {
        const result: Result<Page<Row>> = await pageOf(query)
        yield result
        query = result.ok ? result.value.next : undefined
      }
    },

    async *[Symbol.asyncIterator]() {
      for await (const page of rows.pages()) {
        if (!page.ok) throw new ClientError(page.error)
        yield* page.value.items
      }
    },
  }
  return rows
}

async function readPage<Row>(response: Response): Promise<Page<Row>> {
  const items = await readJson<Row[]>(response)
  const [, first, last, total] =
    /items (\d+)-(\d+)\/(\d+)/.exec(response.headers.get('content-range') ?? '') ?? []
  return {
    items,
    first: Number(first ?? 0),
    last: Number(last ?? items.length),
    total: Number(total ?? items.length),
    next: nextOf(response.headers.get('link')),
  }
}

/** The query string of `Link: <…?…>; rel="next"`; what stands before it is known. */
const nextOf = (link: string | null): string | undefined =>
  /<[^>?]*(\?[^>]*)>\s*;\s*rel="?next"?/.exec(link ?? '')?.[1]
