import type { DocumentForm } from '@entente/shared/api/agreements.ts'
import type { DocumentType } from '@entente/shared/domain/agreements.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { type Complaint, problem } from '../../platform/refusal.ts'
import { keepFile } from '../documents/index.ts'
import type { VersionDocument } from './version-store.ts'

/** Names a field of the form as the request does. */
type FieldName = (field: string) => string

/** What a form means: the type it names, or the one that follows from what it brings; a link if it says nothing. */
function typeOf({ document_type, file }: DocumentForm): DocumentType {
  if (document_type === 'upload') return 'uploaded'
  return document_type ?? (file ? 'uploaded' : 'external')
}

/** What is wrong with the part of a form that says where the text is (domain: section 5.6). */
export function checkDocument(form: DocumentForm, at: FieldName = (field) => field): Complaint[] {
  const type = typeOf(form)
  const unwanted = { with: `document_type: ${type}` }
  const complaints: Complaint[] = []
  if (type === 'external' && !form.link) complaints.push(problem(at('link'), 'required'))
  if (type === 'external' && form.link && !isWebLink(form.link))
    complaints.push(problem(at('link'), 'not_a_link'))
  if (type === 'uploaded' && !form.file) complaints.push(problem(at('file'), 'required'))
  if (type !== 'external' && form.link) complaints.push(problem(at('link'), 'not_wanted', unwanted))
  if (type !== 'uploaded' && form.file) complaints.push(problem(at('file'), 'not_wanted', unwanted))
  return complaints
}

function isWebLink(text: string): boolean {
  // The parser would drop white space that the text then still has.
  const url = /\s/.test(text) ? null : URL.parse(text)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}

/** Keeps the file that a checked form brings, if any; before the transaction that needs it. Refuses a file that is none of those that may be uploaded. */
export async function writtenDocument(
  ctx: MemberCtx,
  form: DocumentForm,
  at: FieldName = (field) => field,
): Promise<VersionDocument> {
  const { link, file } = form
  if (link) return { type: 'external', link }
  if (!file) return { type: 'none' }
  const upload = typeof file === 'string' ? { name: '', content: file } : file
  return { type: 'uploaded', file: await keepFile(ctx, upload, at('file')) }
}
