import type { Context } from '@entente/shared/api/accounts.ts'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ClosedWizard } from '../../../ui/wizard/closed-wizard.tsx'
import { stepToShow } from '../../../ui/wizard/progress.ts'
import { Questions } from '../../../ui/wizard/questions.tsx'
import { useWizard } from '../../../ui/wizard/use-wizard.ts'
import { invitableKinds } from './may-invite.ts'
import { partnerPlan } from './partner-plan.ts'
import { Summary } from './summary/summary.tsx'
import { useBlockReason } from './use-block-reason.ts'

/** The Create Partner wizard, for whoever may invite somebody. */
export function NewPartnerPage() {
  const me = useSession()
  const words = useMessages('newPartner')
  if (invitableKinds(me).length === 0) {
    return <ClosedWizard {...words.closed} title={words.pageTitle} exit={{ to: '/partners' }} />
  }
  return <OpenWizard key={`${me.account.id}${me.user.id}`} me={me} />
}

function OpenWizard({ me }: { me: Context }) {
  const words = useMessages('newPartner')
  const { step } = useSearch({ from: '/partners/new' })
  const plan = useMemo(() => partnerPlan(me, words), [me, words])
  const wizard = useWizard(plan, step)
  const { draft, made } = wizard.state
  const current = stepToShow(plan, draft, step)
  const blocked = useBlockReason(current, draft)
  return made ? (
    <Summary wizard={wizard} made={made} />
  ) : (
    <Questions wizard={wizard} current={current} blocked={blocked} />
  )
}
