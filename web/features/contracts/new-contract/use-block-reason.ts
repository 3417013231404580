import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import { useQuery } from '@tanstack/react-query'
import { ownAgreementsQuery } from '../../../lib/choices.ts'
import { FIRST_PART } from '../../../lib/part.ts'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import type { Draft } from './draft.ts'

/** Why Next can not even be tried on this step, absent where it can. */
export function useBlockReason(step: ContractQuestion, { type }: Draft): string | undefined {
  const words = useMessages('newContract')
  const { account } = useSession()
  const { data, isPlaceholderData } = useQuery({
    ...ownAgreementsQuery(account.id, type)(FIRST_PART),
    enabled: step === 'agreement',
  })
  const isNone = data?.total === 0 && !isPlaceholderData
  return step === 'agreement' && isNone ? `${words.agreement.emptyHeading[type]}.` : undefined
}
