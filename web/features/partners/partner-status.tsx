import type { Partner } from '@entente/shared/api/partners.ts'
import { Link } from '@tanstack/react-router'
import { useSession } from '../../lib/session.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Status } from '../../ui/status.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'
import { isInviting } from './inviting.ts'
import { partnerLooks } from './looks.ts'

/** How the relation stands, from the viewer's side: who was invited may be either of the two. */
export function PartnerStatus({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const invites = isInviting(partner, useSession())
  const { status } = partner
  return <Status {...partnerLooks[status]}>{invites ? words.invitesYou : words.statuses[status]}</Status>
}

/** The same for a row, and below the way to what waits for the viewer. */
export function PartnerStatusCell({ partner }: { partner: Partner }) {
  const words = useMessages('partners')
  const format = useFormat()
  const { id, stats } = partner
  return (
    <TwoLines
      end
      first={<PartnerStatus partner={partner} />}
      second={
        stats.waiting > 0 && (
          <Link
            to="/partners/$partnerId/contracts"
            params={{ partnerId: id }}
            search={{ filter: 'turn=you' }}
          >
            {words.waiting(stats.waiting, format.number(stats.waiting))}
          </Link>
        )
      }
    />
  )
}
