import type { Column } from './table-columns.ts'

/** The columns that somebody sees, always in the order of the list and with the one that names the rows. */
export function shownColumns<C extends Column<never>>(
  columns: readonly C[],
  chosen: string | undefined,
): readonly C[] {
  const ids = chosen?.split(',')
  return columns.filter(({ id, optional }, index) => index === 0 || (ids ? ids.includes(id) : !optional))
}

/** What the address says of a choice; nothing of the one that everybody begins with. */
export function chosenColumns(columns: readonly Column<never>[], ids: readonly string[]): string | undefined {
  const said = columns.filter(({ id }, index) => index === 0 || ids.includes(id)).map(({ id }) => id)
  const standard = shownColumns(columns, undefined).map(({ id }) => id)
  return said.join() === standard.join() ? undefined : said.join()
}
