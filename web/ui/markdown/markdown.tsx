import { createElement } from 'react'
import classes from './markdown.module.css'
import { type Block, type Inline, parseMarkdown } from './parse-markdown.ts'

/** A text that somebody wrote in Markdown; its headings begin below `under`. */
export function Markdown({ source, under = 2 }: { source: string; under?: number }) {
  const blocks = parseMarkdown(source)
  // Texts begin at any level; what counts is that the page's headings follow each other without a gap.
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const offset = under + 1 - Math.min(...levels)
  return (
    <div className={classes.text}>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is shown
        <BlockOf key={index} block={block} offset={offset} />
      ))}
    </div>
  )
}

function BlockOf({ block, offset }: { block: Block; offset: number }) {
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'heading') {
    const level = Math.min(6, offset + block.level)
    return createElement(`h${level}`, { 'data-level': block.level }, <Pieces content={block.content} />)
  }
  if (block.kind === 'list') {
    return createElement(
      block.ordered ? 'ol' : 'ul',
      undefined,
      ...block.items.map((item) => (
        <li key={JSON.stringify(item)}>
          <Pieces content={item} />
        </li>
      )),
    )
  }
  return createElement(
    block.kind === 'quote' ? 'blockquote' : 'p',
    undefined,
    <Pieces content={block.content} />,
  )
}

function Pieces({ content }: { content: readonly Inline[] }) {
  return content.map((piece, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is shown
    return <Piece key={index} piece={piece} />
  })
}

function Piece({ piece }: { piece: Inline }) {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'strong':
      return <strong>{piece.text}</strong>
    case 'emphasis':
      return <em>{piece.text}</em>
    case 'code':
      return <code>{piece.text}</code>
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noreferrer noopener">
          {piece.text}
        </a>
      )
  }
}
