import { server } from '@entente/shared/messages/en/server.ts'
import type { DocumentAnswers } from './document-answers.ts'
import { isLink } from './is-link.ts'

const says = server.problems

/** What is wrong with a text that somebody typed, in the words the server would use. */
export function wrongText(value: string, limit: number, required = true): string | undefined {
  const entered = value.trim()
  if (required && entered === '') return says.required(undefined)
  return [...entered].length > limit ? says.too_long({ limit }) : undefined
}

interface FileWords {
  readonly fileMissing: string
  readonly fileLost: (name: string) => string
}

/** What is wrong with where a document is said to be, and the field that has to mend it. */
export function wrongDocument(
  { source, link, file }: DocumentAnswers,
  linkLimit: number,
  { fileMissing, fileLost }: FileWords,
): { readonly field: 'link' | 'file'; readonly text: string } | undefined {
  if (source === 'external') {
    const text = wrongText(link, linkLimit) ?? (isLink(link) ? undefined : says.not_a_link(undefined))
    return text === undefined ? undefined : { field: 'link', text }
  }
  if (source !== 'uploaded' || file?.content !== undefined) return undefined
  return { field: 'file', text: file ? fileLost(file.name) : fileMissing }
}
