import type { Pattern } from '@entente/shared/rql/pattern.ts'

/** Only the stars of a pattern are wild; what SQL would take for wild is escaped. */
export const toLike = (pattern: Pattern): string =>
  pattern.map((literal) => literal.replace(/[\\%_]/g, '\\$&')).join('%')
