import { type ListingRequestState, listingRequest } from '@entente/shared/domain/listings.ts'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import { LISTING_REQUESTS, type RequestSeed } from '../demo/listing-requests.ts'
import type { Calendar } from './calendar.ts'
import type { Entry } from './history.ts'
import { keyOfAccount, signeeOf } from './people.ts'

/** As much of a listing as a request for it has to know. */
interface Place {
  readonly id: string
  readonly contract_id: string
  readonly vendor_id: string
  readonly provider_id: string
}

export interface ToldRequest {
  readonly id: string
  readonly seed: RequestSeed
  readonly place: Place
  readonly state: ListingRequestState
  readonly assigneeId: string | null
  /** What the product would have written down of it, from its making to its last change. */
  readonly entries: readonly Entry[]
}

/** Every request of the story, numbered within its listing, with all that happened to it. */
export const tellRequests = (at: Calendar, listings: readonly Place[]): ToldRequest[] =>
  LISTING_REQUESTS.map((seed, index) => {
    const place = listings.find(({ id }) => id === seed.listing)
    if (!place) throw new Error(`There is no listing ${seed.listing}`)
    const earlier = LISTING_REQUESTS.slice(0, index).filter(({ listing }) => listing === seed.listing)
    const number = String(earlier.length + 1).padStart(3, '0')
    return told(at, `${seed.listing.replace('LST', 'LSTR')}-${number}`, seed, place)
  })

/** Walks through the life of a request by the table of its states. */
function told(at: Calendar, id: string, seed: RequestSeed, place: Place): ToldRequest {
  const { vendor_id, provider_id, contract_id } = place
  const people = { vendor: personOf(vendor_id), provider: personOf(provider_id) }
  let state: ListingRequestState | 'new' = 'new'
  const entries = seed.acts.map(([what, daysAgo]): Entry => {
    const step = listingRequest.step(state, what === 'lapse' ? 'cancel' : what)
    if (!step) throw new Error(`${id}: a ${state} request can not ${what}`)
    const { from, to, action, by } = step
    state = to
    return {
      at: at(daysAgo, keyOfAccount(by === 'vendor' ? vendor_id : provider_id)),
      object: id,
      action,
      from,
      to,
      visibleTo: [vendor_id, provider_id],
      ...(what === 'lapse'
        ? { actor: null, note: SERVER_MESSAGES.en.made.endedWith({ contract: contract_id }) }
        : { actor: people[by] }),
    }
  })
  if (state === 'new') throw new Error(`${id}: nothing happened to it`)
  return { id, seed, place, state, assigneeId: seed.assigned ? people.provider.userId : null, entries }
}

function personOf(accountId: string) {
  const userId = signeeOf(keyOfAccount(accountId))
  if (!userId) throw new Error(`Nobody works for ${accountId}`)
  return { userId, accountId }
}
