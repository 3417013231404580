import { type Expression, type SqlBool, sql } from 'kysely'

const SECOND = 1000

/**
 * Moments are kept more exactly than they are answered, in whole seconds; a filter means what is answered, so that
 * whoever asks for what was shown finds it. The column stays by itself, for its index.
 */
export function onMoment(
  column: Expression<unknown>,
  op: 'eq' | 'gt' | 'ge' | 'lt' | 'le',
  moment: Date,
): Expression<SqlBool> {
  const from = new Date(Math.ceil(moment.getTime() / SECOND) * SECOND)
  const after = new Date(Math.floor(moment.getTime() / SECOND) * SECOND + SECOND)
  switch (op) {
    case 'eq':
      return sql<SqlBool>`(${column} >= ${from} and ${column} < ${after})`
    case 'ge':
      return sql<SqlBool>`${column} >= ${from}`
    case 'gt':
      return sql<SqlBool>`${column} >= ${after}`
    case 'lt':
      return sql<SqlBool>`${column} < ${from}`
    case 'le':
      return sql<SqlBool>`${column} < ${after}`
  }
}
