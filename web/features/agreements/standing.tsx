import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Dash } from '../../ui/count.tsx'
import { Status } from '../../ui/status.tsx'
import { type Enrolment, enrolmentLooks, tellingContract } from './enrolment.ts'

interface StandingProps {
  agreementId: string
  /** Those of the present account, newest first; absent while they are on their way. */
  contracts: readonly Contract[] | undefined
}

/** Where the present account stands with an agreement of somebody else. */
export function Standing({ agreementId, contracts }: StandingProps) {
  const words = useMessages('agreements')
  // Not known yet is not the same as not enrolled.
  if (!contracts) return <Dash spoken={words.loadingEnrolment} />
  const enrolment: Enrolment = tellingContract(agreementId, contracts)?.status ?? 'new'
  return <Status {...enrolmentLooks[enrolment]}>{words.enrolments[enrolment]}</Status>
}
