import { type Block, type Inline, parseMarkdown } from './parse-markdown.ts'

/** What a Markdown text says, in one line and without its marks, for places that hold no more. */
export const plainText = (source: string): string =>
  parseMarkdown(source).map(wordsOf).filter(Boolean).join(' ')

function wordsOf(block: Block): string {
  if (block.kind === 'rule') return ''
  if (block.kind === 'list') return block.items.map(said).join(', ')
  return said(block.content)
}

const said = (content: readonly Inline[]) => content.map(({ text }) => text).join('')
