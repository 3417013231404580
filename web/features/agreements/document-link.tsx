import { useMessages } from '../../messages/use-messages.ts'

interface DocumentLinkProps {
  link: string | null
  /** The owner's own address of the text, where it has one. */
  address: string | null
  /** The file's name, where there is a file. */
  name?: string | undefined
}

/** The way to the text of a version, or that there is none. */
export function DocumentLink({ link, address, name }: DocumentLinkProps) {
  const words = useMessages('agreements')
  if (!link) return <span className="muted">{words.documentTypes.none}</span>
  const label = name ?? (address ? withoutScheme(address) : words.openDocument)
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" title={address ?? label}>
      {label}
    </a>
  )
}

const withoutScheme = (address: string) => address.replace(/^https?:\/\//i, '').replace(/\/$/, '')
