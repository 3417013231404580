interface Page {
  readonly offset: number
  readonly rows: number
}

/** How many rows there are in all, by a header `Content-Range`; undefined for one that is malformed. */
export function totalOf(header: string | null): number | undefined {
  const total = header?.match(/^items \d+-\d+\/(\d+)$/)?.[1]
  return total === undefined ? undefined : Number(total)
}

/** The header of a page: where it begins and ends; an empty page ends where it begins (domain: section 17.3). */
export function contentRange({ offset, rows }: Page, total: number): string {
  if (total === 0) return 'items 0-0/0'
  return `items ${offset}-${rows === 0 ? offset : offset + rows - 1}/${total}`
}
