import type { Context } from '@entente/shared/api/accounts.ts'
import { useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useSession } from '../../../lib/session.ts'
import { usePageLanguage } from '../../../messages/language-scope.tsx'
import { useFormat } from '../../../messages/use-format.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { ClosedWizard } from '../../../ui/wizard/closed-wizard.tsx'
import { stepToShow } from '../../../ui/wizard/progress.ts'
import { Questions } from '../../../ui/wizard/questions.tsx'
import { useWizard } from '../../../ui/wizard/use-wizard.ts'
import { contractPlan } from './contract-plan.ts'
import { offerableTypes } from './may-offer.ts'
import { Summary } from './summary.tsx'
import { useBlockReason } from './use-block-reason.ts'

/** The Create Contract wizard, for whoever may offer one. */
export function NewContractPage() {
  const me = useSession()
  const words = useMessages('newContract')
  if (offerableTypes(me).length === 0) {
    return <ClosedWizard {...words.closed} title={words.pageTitle} exit={{ to: '/partners/contracts' }} />
  }
  return <OpenWizard key={`${me.account.id}${me.user.id}`} me={me} />
}

function OpenWizard({ me }: { me: Context }) {
  const words = useMessages('newContract')
  const format = useFormat()
  const language = usePageLanguage()
  const { step } = useSearch({ from: '/partners/contracts/new' })
  const plan = useMemo(() => contractPlan(me, words, format, language), [me, words, format, language])
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
