import type { Complaint } from '../../../ui/wizard/plan.ts'
import type { Draft } from './draft.ts'

/** Ticked marketplaces on which a vendor can not be given another distribution agreement (decision D-22). */
export const takenMarketplaces = ({ type, marketplaces }: Draft) =>
  type === 'vendor' ? marketplaces.filter(({ taken }) => taken) : []

/** A marketplace that the server found taken is treated like one that the list shows as taken. */
export function withTaken(draft: Draft, complaints: readonly Complaint[]): Draft {
  const about = complaints.filter(({ field }) => field === 'new_agreement.marketplaces')
  const marketplaces = draft.marketplaces.map((marketplace) =>
    about.some(({ text }) => text.includes(marketplace.id)) ? { ...marketplace, taken: true } : marketplace,
  )
  return { ...draft, marketplaces }
}
