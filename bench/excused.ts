/** A question that may read more than an index would let it, and why that is so. */
export interface Excuse {
  readonly list: string
  /** The field, or `search`, `ordering` or `page`. */
  readonly about: string
  /** Without them, every operator is meant. */
  readonly operators?: readonly string[]
  /** Without it, both statements are meant. */
  readonly part?: 'page' | 'total'
  readonly reason: string
}

/** What no index answers, on purpose. */
export const EXCUSED: readonly Excuse[] = []
