import type { Asked, Json } from '../product/client.ts'
import type { World } from '../product/world.ts'

/** Something that must be there once a call was answered, as the one who called sees it. */
export interface Sight {
  readonly path: string
  readonly status: number
  /** What its fields must hold, by dotted name; of a list the values of all its rows. */
  readonly says?: Readonly<Record<string, Json>>
}

/** One call of an operation that writes, and what must come of it. */
export interface Call
  extends Pick<Asked, 'caller' | 'path'>,
    Partial<Pick<Asked, 'body' | 'parts' | 'cookie'>> {
  /** Where another method than the operation's does the same. */
  readonly method?: string
  readonly status: number
  /** Why it is refused (domain: section 19). */
  readonly code?: string
  /** What the answer must hold, by dotted name. */
  readonly says?: Readonly<Record<string, Json>>
  /** What must be there afterwards. */
  readonly leaves?: readonly Sight[]
}

/** How to call operations, by name; each entry makes what it needs itself, so that none depends on another. */
export type Calls = Readonly<Record<string, (world: World) => Promise<readonly Call[]>>>
