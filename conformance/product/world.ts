import type { Caller } from './callers.ts'
import { type Ask, type Json, type Row, rowsOf } from './client.ts'

/** A concrete path, and the rows of the lists that its identifiers come from. */
export interface Place {
  readonly path: string
  readonly along: readonly Row[]
}

/** What the demo shows to its callers; whatever is looked at twice is asked for once. */
export interface World {
  readonly ask: Ask
  /** What a GET answers this caller; null where it is refused. */
  readonly look: (caller: Caller, path: string) => Promise<Json>
  /** Every concrete path that the caller can make of a path with names in it. */
  readonly places: (caller: Caller, path: string) => Promise<readonly Place[]>
}

/** The world of a running product. What is looked at is remembered, so writes come last. */
export function worldOf(ask: Ask): World {
  const seen = new Map<string, Promise<Json>>()
  const look = (caller: Caller, path: string): Promise<Json> => {
    const key = `${caller.name} ${path}`
    const answer =
      seen.get(key) ??
      ask({ caller, method: 'GET', path }).then(({ status, body }) =>
        status === 200 ? (body ?? null) : null,
      )
    seen.set(key, answer)
    return answer
  }

  const places = async (caller: Caller, path: string): Promise<readonly Place[]> => {
    let found: readonly Place[] = [{ path: '', along: [] }]
    for (const step of path.split('/').slice(1)) {
      if (!step.startsWith('{')) {
        found = found.map((place) => ({ ...place, path: `${place.path}/${step}` }))
        continue
      }
      // What stands in a name's place is whatever the list before it has: ids, or numbers of versions.
      const next = found.map(async ({ path: list, along }) => {
        const rows = rowsOf({ body: await look(caller, `${list}?limit=1000`) }) ?? []
        return rows.map((row) => ({
          path: `${list}/${encodeURIComponent(String(row.id ?? row.version))}`,
          along: [...along, row],
        }))
      })
      found = (await Promise.all(next)).flat()
    }
    return found
  }
  return { ask, look, places }
}
