import type { Contract } from '@entente/shared/api/contracts.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { useQuery } from '@tanstack/react-query'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Paper } from '../../ui/paper/paper.tsx'
import { termsQuery, textQuery, versionQuery } from './api.ts'
import classes from './offers-page.module.css'

/** More of a plain text than this is downloaded rather than drawn. */
const READABLE = 500_000

/** The agreement of an offer as it will be signed, to be read in place. */
export function OfferPaper({ offer }: { offer: Contract }) {
  const words = useMessages('offers')
  const format = useFormat()
  const agreement = useQuery(termsQuery(offer.agreement.id))
  const number = agreement.data?.version?.version
  const version = useQuery({
    ...versionQuery(offer.agreement.id, number ?? 0),
    enabled: number !== undefined,
  })
  const document = version.data?.document ?? null
  const address = version.data?.link ?? ''
  const isText = document?.media_type === UPLOAD_TYPES.txt && document.size <= READABLE
  const text = useQuery({ ...textQuery(address), enabled: isText })

  const error = agreement.error ?? version.error
  // With no version in force there is nothing to read yet; beside it stands why.
  if (agreement.data?.version === null) return <Note>{words.nothingToRead}</Note>
  if (error) return <ErrorState title={words.paperFailed} error={error} onRetry={() => agreement.refetch()} />
  if (!agreement.data || !version.data || text.isLoading) return <div className={classes.bones} />
  const { title, description, type } = agreement.data
  return (
    <Paper
      label={words.agreement}
      title={title}
      about={words.about(
        type,
        format.number(version.data.version),
        format.date(version.data.version_created),
      )}
      description={description}
      link={document ? address : version.data.address}
      document={document}
      address={address}
      text={isText ? text.data : undefined}
    />
  )
}
