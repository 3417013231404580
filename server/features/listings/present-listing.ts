import type { Listing } from '@entente/shared/api/listings.ts'
import { moment } from '../../platform/http/moment.ts'
import type { ListingView } from './listing-queries.ts'

/** What is listed; its vendor stands beside it. */
export const presentListedProduct = (row: ListingView): Listing['product'] => ({
  id: row.product_id,
  name: row.product_name,
  icon: row.product_icon ?? '',
  status: row.product_status,
  description: row.product_description,
  version: row.product_version,
  ...(row.category_id !== null && { category: { id: row.category_id, name: row.category_name ?? '' } }),
})

const presentMarketplace = (row: ListingView): Listing['marketplace'] => ({
  id: row.marketplace_id,
  name: row.marketplace_name,
  icon: row.marketplace_icon ?? '',
})

/** Only a party of the contract is told of it. */
const presentContract = (row: ListingView): Pick<Listing, 'contract'> =>
  row.contract_id !== null && row.contract_type !== null
    ? {
        contract: {
          id: row.contract_id,
          type: row.contract_type,
          name: row.contract_name ?? '',
          marketplace: presentMarketplace(row),
        },
      }
    : {}

const presentPending = (row: ListingView): Pick<Listing, 'pending_request'> =>
  row.pending_id !== null && row.pending_type !== null && row.pending_state !== null
    ? { pending_request: { id: row.pending_id, type: row.pending_type, status: row.pending_state } }
    : {}

export const presentListing = (row: ListingView): Listing => ({
  id: row.id,
  status: row.status,
  ...presentContract(row),
  product: presentListedProduct(row),
  marketplace: presentMarketplace(row),
  vendor: { id: row.vendor_id, name: row.vendor_name, icon: row.vendor_icon },
  provider: { id: row.provider_id, name: row.provider_name, icon: row.provider_icon },
  ...presentPending(row),
  offer: null,
  pricelist: null,
  alt_pricelist_1: null,
  alt_pricelist_2: null,
  created: moment(row.created_at),
  updated: moment(row.updated_at),
})
