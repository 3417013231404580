import type { ListingRequest } from '@entente/shared/api/listings.ts'
import { moment } from '../../platform/http/moment.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import { presentListedProduct, presentListing } from './present-listing.ts'
import type { RequestView } from './request-queries.ts'

export const presentRequest = (row: RequestView): ListingRequest => ({
  id: row.id,
  type: row.type,
  state: row.state,
  note: row.note,
  product: presentListedProduct(row.listing),
  listing: presentListing(row.listing),
  creator: { id: row.created_by ?? 'system', name: row.creator_name ?? 'Entente' },
  ...(row.assignee_id !== null && { assignee: { id: row.assignee_id, name: row.assignee_name ?? '' } }),
  created: moment(row.created_at),
  updated: moment(row.updated_at),
  events: {
    created: occurrence(row.created_at, row.created_by, row.creator_name),
    updated: occurrence(row.updated_at, row.updated_by ?? 'system', row.updater_name ?? 'Entente'),
  },
})
