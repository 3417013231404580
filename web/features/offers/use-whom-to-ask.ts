import type { Contract } from '@entente/shared/api/contracts.ts'
import { useMessages } from '../../messages/use-messages.ts'

/** Who can help with an offer: whoever made it, at the company that offers it. */
export function useWhomToAsk(): (offer: Contract) => string {
  const words = useMessages('offers')
  return ({ issuer, events }) => {
    const name = events.created?.by?.name
    return name ? words.personAt(name, issuer.name) : issuer.name
  }
}
