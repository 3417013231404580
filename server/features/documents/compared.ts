import type { Paragraph, Unreadable } from '@entente/shared/api/differences.ts'
import { differenceOf } from './difference.ts'
import { type Reading, readText } from './read-text.ts'

/** A document to be compared, or why there is none. */
export type Comparable = { readonly bytes: Uint8Array; readonly mediaType: string } | Unreadable

/** What two documents have in common, or why that can not be said. */
export interface Comparison {
  readonly before: Unreadable | null
  readonly after: Unreadable | null
  readonly paragraphs: readonly Paragraph[] | null
}

/** Reads both documents and lays them over each other. */
export async function compared(before: Comparable, after: Comparable): Promise<Comparison> {
  const [old, young] = [await readingOf(before), await readingOf(after)]
  return {
    before: typeof old === 'string' ? old : null,
    after: typeof young === 'string' ? young : null,
    paragraphs: typeof old === 'string' || typeof young === 'string' ? null : differenceOf(old, young),
  }
}

const readingOf = (document: Comparable): Promise<Reading> | Unreadable =>
  typeof document === 'string' ? document : readText(document.bytes, document.mediaType)
