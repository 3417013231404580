import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { useQuery } from '@tanstack/react-query'
import { sourcingQuery } from '../../../lib/choices.ts'
import { FIRST_PART } from '../../../lib/part.ts'
import { useSession } from '../../../lib/session.ts'
import { useMessages } from '../../../messages/use-messages.ts'
import { agreementsQuery } from './api.ts'
import type { Draft } from './draft.ts'
import { takenMarketplaces } from './taken-marketplaces.ts'

/** Why Next can not even be tried on this step, absent where it can. */
export function useBlockReason(step: PartnerQuestion, draft: Draft): string | undefined {
  const words = useMessages('newPartner')
  const { account } = useSession()
  const choosesAgreement = step === 'agreement' && !draft.newAgreement
  const choosesSource = step === 'syndication'
  const agreements = useQuery({
    ...agreementsQuery(account.id, draft.type)(FIRST_PART),
    enabled: choosesAgreement,
  })
  const sources = useQuery({ ...sourcingQuery(account.id)(FIRST_PART), enabled: choosesSource })
  const isNone = ({ data, isPlaceholderData }: typeof agreements) => data?.total === 0 && !isPlaceholderData

  if (choosesAgreement && isNone(agreements)) return `${words.agreement.emptyHeading}.`
  if (choosesSource && isNone(sources)) return `${words.syndication.emptyHeading}.`
  if (step === 'marketplaces' && takenMarketplaces(draft).length > 0) return words.marketplaces.blocked
  return undefined
}
