import { safeReturnAddress } from '../../lib/return-address.ts'

/** What the address of the offers says: the one that is read, and where to go once the portal is open. */
export interface OffersSearch {
  offer?: string
  return?: string
}

/** Reads them; an address that could lead elsewhere is dropped. */
export function readOffersSearch(params: Record<string, unknown>): OffersSearch {
  const address = safeReturnAddress(params.return)
  return { ...(params.offer ? { offer: String(params.offer) } : {}), ...(address && { return: address }) }
}
