/** A piece of a line: plain text, or text with a meaning. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'code'; text: string }
  | { kind: 'link'; text: string; href: string }

/** A block of a text. */
export type Block =
  | { kind: 'heading'; level: number; content: Inline[] }
  | { kind: 'paragraph' | 'quote'; content: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'rule' }

const HEADING = /^(#{1,4}) +(.+?) *#*$/
const ITEM = /^ {0,3}(?:[-*+]|(\d{1,3})[.)]) +(.+)$/
const RULE = /^ {0,3}(?:-{3,}|\*{3,}|_{3,}) *$/
const QUOTE = /^> ?(.*)$/

/** Reads the part of Markdown that agreements are written in; whatever else it meets stays text. */
export function parseMarkdown(source: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const endParagraph = () => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', content: parseInline(lines.join(' ')) })
    lines = []
  }

  for (const line of source.replaceAll('\r', '').split('\n')) {
    const [, marks, title] = HEADING.exec(line) ?? []
    const [, quoted] = QUOTE.exec(line) ?? []
    const item = ITEM.exec(line)
    if (RULE.test(line)) {
      endParagraph()
      blocks.push({ kind: 'rule' })
    } else if (marks && title) {
      endParagraph()
      blocks.push({ kind: 'heading', level: marks.length, content: parseInline(title) })
    } else if (quoted !== undefined) {
      endParagraph()
      blocks.push({ kind: 'quote', content: parseInline(quoted) })
    } else if (item) {
      endParagraph()
      addItem(blocks, item[1] !== undefined, parseInline(item[2] ?? ''))
    } else if (line.trim() === '') endParagraph()
    else lines.push(line.trim())
  }
  endParagraph()
  return blocks
}

function addItem(blocks: Block[], ordered: boolean, item: Inline[]): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item)
  else blocks.push({ kind: 'list', ordered, items: [item] })
}

const INLINE =
  /\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\s][^*]*)\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>")]+)/g

function parseInline(text: string): Inline[] {
  const pieces: Inline[] = []
  let from = 0
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) })
    pieces.push(pieceOf(match))
    from = match.index + match[0].length
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) })
  return pieces
}

function pieceOf([
  whole,
  strong,
  strongToo,
  emphasis,
  code,
  label,
  target,
  address,
]: RegExpExecArray): Inline {
  const bold = strong ?? strongToo
  if (bold !== undefined) return { kind: 'strong', text: bold }
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis }
  if (code !== undefined) return { kind: 'code', text: code }
  if (label !== undefined && target !== undefined && isSafe(target))
    return { kind: 'link', text: label, href: target }
  if (address !== undefined) return { kind: 'link', text: address, href: address }
  return { kind: 'text', text: whole }
}

/** Links out of a text somebody else wrote lead to the web or to a mailbox, never to a script. */
const isSafe = (target: string) => /^(https?:\/\/|mailto:)/i.test(target)
