import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../messages/use-messages.ts'
import { DocumentView } from '../../ui/document/document-view.tsx'
import { Note } from '../../ui/note.tsx'
import { documentTextQuery, versionQuery } from './api.ts'

/** More of a plain text than this is downloaded rather than drawn. */
const READABLE = 500_000

/** The file of the version that an agreement stands on, as far as it is known. */
export function useFileOf({ id, version }: Agreement): AgreementVersion['document'] {
  const { data } = useQuery({ ...versionQuery(id, version?.version ?? 0), enabled: Boolean(version?.link) })
  return data?.document ?? null
}

/** The document of the version that an agreement stands on, to be read in place. */
export function DocumentOf({ agreement: { id, version } }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const link = version?.link ?? null
  const { data, isError } = useQuery({ ...versionQuery(id, version?.version ?? 0), enabled: link !== null })
  const document = data?.document ?? null
  const isText = document?.media_type === UPLOAD_TYPES.txt && document.size <= READABLE
  const text = useQuery({ ...documentTextQuery(link ?? ''), enabled: isText && link !== null })
  if (!link) return null
  if (isError || text.isError) return <Note tone="warning">{words.documentFailed}</Note>
  if (!data || text.isLoading) return null
  return <DocumentView link={version?.address ?? null} document={document} address={link} text={text.data} />
}
