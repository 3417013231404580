import type { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { moment } from '../../platform/http/moment.ts'
import type { MarketplaceRow } from './marketplace-queries.ts'

export const presentMarketplace = (row: MarketplaceRow): Marketplace => ({
  id: row.id,
  name: row.name,
  description: row.description,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  countries: row.country_names,
  currency: row.currency,
  alt_currency_1: row.alt_currency_1,
  alt_currency_2: row.alt_currency_2,
  active_contracts: row.active_contracts,
  stats: { hubs: row.hubs, contracts: row.contracts, agreements: row.agreements },
  events: { created: { at: moment(row.created_at) }, updated: { at: moment(row.updated_at) } },
})
