import type { Contract } from '@entente/shared/api/contracts.ts'
import { useTerms } from '../../lib/terms.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ErrorState } from '../../ui/error-state.tsx'
import { Note } from '../../ui/note.tsx'
import { Paper } from '../../ui/paper/paper.tsx'
import classes from './offers-page.module.css'

/** The agreement of an offer as it will be signed, to be read in place. */
export function OfferPaper({ offer }: { offer: Contract }) {
  const words = useMessages('offers')
  const format = useFormat()
  const { terms, none, error, retry } = useTerms(offer.agreement.id)
  // With no version in force there is nothing to read yet; beside it stands why.
  if (none) return <Note>{words.nothingToRead}</Note>
  if (error) return <ErrorState title={words.paperFailed} error={error} onRetry={retry} />
  if (!terms) return <div className={classes.bones} />
  const { agreement, version, text } = terms
  const { document, link, address } = version
  return (
    <Paper
      label={words.agreement}
      title={agreement.title}
      about={words.about(
        agreement.type,
        format.number(version.version),
        format.date(version.version_created),
      )}
      description={agreement.description}
      link={document ? link : address}
      document={document}
      address={link ?? ''}
      text={text}
    />
  )
}
