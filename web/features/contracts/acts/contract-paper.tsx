import type { Contract } from '@entente/shared/api/contracts.ts'
import { Link } from '@tanstack/react-router'
import type { useTerms } from '../../../lib/terms.ts'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { Note } from '../../../ui/note.tsx'
import { TermsPaper } from '../../../ui/paper/terms-paper.tsx'

interface ContractPaperProps {
  contract: Contract
  reading: ReturnType<typeof useTerms>
}

/** What is going to be signed, to be read in place, with the issuer's words to it and what it says differently. */
export function ContractPaper({ contract, reading }: ContractPaperProps) {
  const { sign: words } = useMessages('contractActs')
  const ofContracts = useMessages('contracts')
  const format = useFormat()
  const { status, activation, partner, version: signed } = contract
  const { terms } = reading
  return (
    <>
      {terms && status === 'pending' && activation.message && (
        <Note>{words.quote(partner.name, activation.message)}</Note>
      )}
      {terms && status === 'active' && signed !== null && (
        <p>
          {words.signedBefore(format.number(signed))}{' '}
          <Link
            to="/partners/agreements/$agreementId/versions/compare"
            params={{ agreementId: terms.agreement.id }}
            search={{ from: signed, to: terms.version.version }}
          >
            {ofContracts.whatChanged}
          </Link>
        </p>
      )}
      <TermsPaper reading={reading} around={452} />
    </>
  )
}
