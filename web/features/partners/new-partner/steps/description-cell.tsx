import { plainText } from '../../../../ui/markdown/plain-text.ts'

/** An agreement's description in one line; the whole of it stands in the tooltip. */
export function DescriptionCell({ source }: { source: string }) {
  const text = plainText(source)
  return <span title={text}>{text}</span>
}
