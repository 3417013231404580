import { createElement } from 'react'
import classes from './markdown.module.css'
import { type Block, type Inline, parseMarkdown } from './parse-markdown.ts'

/** A text that somebody wrote in Markdown; its headings begin below `under`. */
export function Markdown({ source, under = 2 }: { source: string; under?: number }) {
  return (
    <div className={classes.text}>
      {parseMarkdown(source).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change while it is shown
        <BlockOf key={index} block={block} under={under} />
      ))}
    </div>
  )
}

function BlockOf({ block, under }: { block: Block; under: number }) {
  if (block.kind === 'rule') return <hr />
  if (block.kind === 'heading') {
    const level = Math.min(6, under + block.level)
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
