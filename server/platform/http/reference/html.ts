import { marked } from 'marked'

/** Text that is HTML already; everything else is escaped. */
export interface Html {
  readonly html: string
}

type Part = Html | string | number | undefined | false | readonly Part[]

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Writes HTML; what is put in is escaped unless it is HTML itself. */
export const html = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  html: texts.map((text, index) => text + written(parts[index])).join(''),
})

function written(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number')
    return String(part).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign)
  return 'html' in part ? part.html : part.map(written).join('')
}

/** Our own descriptions, written in Markdown. */
export const markdown = (text: string): Html => ({ html: marked.parse(text, { async: false }) })

/** One line of such a description. */
export const markdownLine = (text: string): Html => ({ html: marked.parseInline(text, { async: false }) })
