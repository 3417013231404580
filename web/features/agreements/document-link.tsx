import type { DocumentType } from '@entente/shared/domain/agreements.ts'
import { useMessages } from '../../messages/use-messages.ts'

interface DocumentLinkProps {
  link: string | null
  type: DocumentType
  /** The file's name, where there is a file. */
  name?: string | undefined
}

/** The way to the text of a version, or that there is none. */
export function DocumentLink({ link, type, name }: DocumentLinkProps) {
  const words = useMessages('agreements')
  if (!link) return <span className="muted">{words.documentTypes.none}</span>
  const label = name ?? (type === 'external' ? withoutScheme(link) : words.openDocument)
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={label}>
      {label}
    </a>
  )
}

const withoutScheme = (link: string) => link.replace(/^https?:\/\//i, '').replace(/\/$/, '')
