import type { Query } from './ast.ts'

/** How many rows a list answers with when nobody says. */
const DEFAULT_LIMIT = 100

/** How many rows a list answers with at most. */
const MAX_LIMIT = 1000

/** The part of a list that a query asks for; a larger limit is cut. */
export const pageOf = ({ limit, offset }: Pick<Query, 'limit' | 'offset'>) => ({
  limit: Math.min(limit ?? DEFAULT_LIMIT, MAX_LIMIT),
  offset: offset ?? 0,
})
