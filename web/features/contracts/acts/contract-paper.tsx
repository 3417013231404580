import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import type { useTerms } from '../../../lib/terms.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { Note } from '../../../ui/note.tsx'
import { Paper } from '../../../ui/paper/paper.tsx'
import classes from './sign-dialog.module.css'

interface ContractPaperProps {
  contract: Contract
  reading: ReturnType<typeof useTerms>
}

/** What is going to be signed, to be read in place, with the issuer's words to it and what it says differently. */
export function ContractPaper({ contract, reading: { terms, none, error, retry } }: ContractPaperProps) {
  const { sign: words } = useMessages('contractActs')
  const ofContracts = useMessages('contracts')
  const format = useFormat()
  if (none) return <Note tone="warning">{words.nothingToRead}</Note>
  if (error) return <ErrorState title={words.paperFailed} error={error} onRetry={retry} />
  if (!terms) return <div className={classes.bones} role="status" aria-label={words.loading} />

  const { agreement, version, text } = terms
  const { document, link, address } = version
  const { status, activation, partner, version: signed } = contract
  return (
    <>
      {status === 'pending' && activation.message && (
        <Note>{words.quote(partner.name, activation.message)}</Note>
      )}
      {status === 'active' && signed !== null && (
        <p>
          {words.signedBefore(format.number(signed))}{' '}
          <Link
            to="/partners/agreements/$agreementId/versions/compare"
            params={{ agreementId: agreement.id }}
            search={{ from: signed, to: version.version }}
          >
            {ofContracts.whatChanged}
          </Link>
        </p>
      )}
      <div className={classes.paper}>
        <Paper
          label={words.agreement}
          title={agreement.title}
          about={`${ofContracts.agreementOf(agreement.type)}, ${words.versionOf(
            format.number(version.version),
            format.date(version.version_created),
          )}`}
          description={agreement.description}
          link={document ? link : address}
          document={document}
          address={link ?? ''}
          text={text}
        />
      </div>
    </>
  )
}
