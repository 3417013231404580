import type { DocumentForm } from '@entente/shared/api/agreements.ts'
import type { DocumentType } from '@entente/shared/domain/agreements.ts'
import type { ChosenFile } from './chosen-file.ts'

/** Where a text is, as a form was answered; what the present choice does not need is kept for coming back to it. */
export interface DocumentAnswers {
  readonly source: DocumentType
  readonly link: string
  readonly file: ChosenFile | undefined
}

export const NO_DOCUMENT: DocumentAnswers = { source: 'none', link: '', file: undefined }

/** What the server is told of them. */
export function documentForm({ source, link, file }: DocumentAnswers): DocumentForm {
  return {
    document_type: source,
    ...(source === 'external' && { link: link.trim() }),
    ...(source === 'uploaded' &&
      file?.content !== undefined && { file: { name: file.name, content: file.content } }),
  }
}
