import { plainText } from './plain-text.ts'

/** A text in Markdown in one line; the whole of it stands in the tooltip. */
export function MarkdownLine({ source }: { source: string }) {
  const text = plainText(source)
  return <span title={text}>{text}</span>
}
