import type { Agreement } from '@entente/shared/api/agreements.ts'
import { isSourcing } from '@entente/shared/domain/agreements.ts'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { mayOwn } from '../../lib/may-own.ts'
import { FIRST_PART } from '../../lib/part.ts'
import { useSession } from '../../lib/session.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ButtonLink } from '../../ui/links.tsx'
import { ownContractsQuery } from './api.ts'
import { useEnrolling } from './enroll/use-enrolling.tsx'
import { entryTo, idsWithParents } from './enrolment.ts'
import { sourceableQuery } from './sourcing/api.ts'

/** The one act that somebody else's agreement leaves open to the present account, if there is one. */
export const GuestActs = ({ agreement }: { agreement: Agreement }) =>
  isSourcing(agreement.type) ? (
    <SourcingAct agreement={agreement} />
  ) : (
    <DistributionAct agreement={agreement} />
  )

function DistributionAct({ agreement }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const { data } = useQuery(ownContractsQuery(idsWithParents([agreement])))
  const { enroll, dialog } = useEnrolling()
  const entry = data && entryTo(agreement, data.items)
  return (
    <>
      {entry && <Button onClick={() => enroll(agreement)}>{words.entries[entry]}</Button>}
      {dialog}
    </>
  )
}

/** A syndication or referral agreement can be entered as often as there are products. */
function SourcingAct({ agreement: { id, type, version } }: { agreement: Agreement }) {
  const words = useMessages('agreements')
  const me = useSession()
  const mayEnter = version?.active === true && (type !== 'referral' || mayOwn(me, 'program'))
  const { data } = useQuery({ ...sourceableQuery(id)(FIRST_PART), enabled: mayEnter, retry: false })
  if (!mayEnter || !data?.total) return null
  return (
    <ButtonLink to="/partners/agreements/$agreementId/enroll" params={{ agreementId: id }}>
      {words.entries.first}
    </ButtonLink>
  )
}
