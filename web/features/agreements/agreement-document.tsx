import type { Agreement } from '@entente/shared/api/agreements.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Card } from '../../ui/card.tsx'
import { DocumentView } from '../../ui/document/document-view.tsx'
import { Note } from '../../ui/note.tsx'
import { documentTextQuery, versionQuery } from './api.ts'

/** More of a plain text than this is downloaded rather than drawn. */
const READABLE = 500_000

/** The document of the version the agreement stands on, to be read in place; absent where there is none. */
export const AgreementDocument = ({ agreement: { id, version } }: { agreement: Agreement }) =>
  version && <VersionDocument id={id} version={version} />

interface VersionDocumentProps {
  id: string
  version: NonNullable<Agreement['version']>
}

function VersionDocument({ id, version }: VersionDocumentProps) {
  const words = useMessages('agreements')
  const format = useFormat()
  const { link, address } = version
  const { data, isError } = useQuery({ ...versionQuery(id, version.version), enabled: link !== null })
  const document = data?.document ?? null
  const isText = document?.media_type === UPLOAD_TYPES.txt && document.size <= READABLE
  const text = useQuery({ ...documentTextQuery(link ?? ''), enabled: isText && link !== null })
  if (!link) return null
  return (
    <Card
      title={words.documentCard(format.number(version.version))}
      aside={document && format.bytes(document.size)}
    >
      {isError || text.isError ? (
        <Note tone="warning">{words.documentFailed}</Note>
      ) : (
        data &&
        !text.isLoading && <DocumentView link={address} document={document} address={link} text={text.data} />
      )}
    </Card>
  )
}
