import type { Paragraph } from '@entente/shared/api/differences.ts'

/** What became of a paragraph; a replaced one gave its place to another that has nothing in common with it. */
export type Change = 'changed' | 'added' | 'removed' | 'replaced'

/** A paragraph of the text before and the one that stands in its place in the text after. */
interface Beside {
  readonly change: Change | 'same'
  readonly before?: Paragraph | undefined
  readonly after?: Paragraph | undefined
}

export interface Aligned extends Beside {
  /** Where it stands, from the first. */
  readonly position: number
}

/** Puts the paragraphs of both texts beside each other, so that what came stands where something went. */
export function alignParagraphs(paragraphs: readonly Paragraph[]): Aligned[] {
  const aligned: Beside[] = []
  let gone: Paragraph[] = []
  let come: Paragraph[] = []
  const settle = () => {
    aligned.push(...besideEachOther(gone, come))
    gone = []
    come = []
  }
  for (const paragraph of paragraphs) {
    if (paragraph.change === 'removed') gone.push(paragraph)
    else if (paragraph.change === 'added') come.push(paragraph)
    else {
      settle()
      aligned.push({ change: paragraph.change, before: paragraph, after: paragraph })
    }
  }
  settle()
  return aligned.map((row, position) => ({ ...row, position }))
}

const besideEachOther = (gone: readonly Paragraph[], come: readonly Paragraph[]): Beside[] => {
  const both = Math.min(gone.length, come.length)
  return [
    ...gone
      .slice(0, both)
      .map((before, index): Beside => ({ change: 'replaced', before, after: come[index] })),
    ...gone.slice(both).map((before): Beside => ({ change: 'removed', before })),
    ...come.slice(both).map((after): Beside => ({ change: 'added', after })),
  ]
}
