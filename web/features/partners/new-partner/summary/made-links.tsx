import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Partner } from '@entente/shared/api/partners.ts'
import { Link } from '@tanstack/react-router'
import { CopyId } from '../../../../ui/copy-id.tsx'
import { TwoLines } from '../../../../ui/two-lines.tsx'
import classes from './made-list.module.css'

/** The new partner; only an active one has a page of its own. */
export function PartnerLink({ partner }: { partner: Partner }) {
  const { id, name, status } = partner
  const first =
    status === 'active' ? (
      <Link to="/partners/$partnerId" params={{ partnerId: id }} className={classes.link} title={name}>
        {name}
      </Link>
    ) : (
      <b className={classes.name} title={name}>
        {name}
      </b>
    )
  return <TwoLines first={first} second={<CopyId id={id} always />} />
}

interface AgreementLinkProps {
  agreement: { id: string; name: string }
  /** Said before its id. */
  about?: string | undefined
}

/** An agreement by its name. */
export function AgreementLink({ agreement, about }: AgreementLinkProps) {
  const { id, name } = agreement
  return (
    <TwoLines
      first={
        <Link
          to="/partners/agreements/$agreementId"
          params={{ agreementId: id }}
          className={classes.link}
          title={name}
        >
          {name}
        </Link>
      }
      second={
        <>
          {about && `${about} · `}
          <CopyId id={id} />
        </>
      }
    />
  )
}

/** A contract by its name. */
export function ContractLink({ contract }: { contract: Contract }) {
  const { id, name } = contract
  return (
    <TwoLines
      first={
        <Link
          to="/partners/contracts/$contractId"
          params={{ contractId: id }}
          className={classes.link}
          title={name}
        >
          {name}
        </Link>
      }
      second={<CopyId id={id} />}
    />
  )
}
