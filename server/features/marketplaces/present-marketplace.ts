import type { Marketplace } from '@entente/shared/api/marketplaces.ts'
import { moment } from '../../platform/http/moment.ts'
import type { MarketplaceRow } from './marketplace-queries.ts'

const countryNames = new Intl.DisplayNames('en', { type: 'region' })

export const presentMarketplace = (row: MarketplaceRow): Marketplace => ({
  id: row.id,
  name: row.name,
  description: row.description,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  countries: row.countries.map((id) => ({ id, name: countryNames.of(id) ?? id })),
  currency: row.currency,
  active_contracts: row.active_contracts ?? 0,
  stats: { hubs: row.hubs ?? 0, contracts: row.contracts ?? 0, agreements: row.agreements ?? 0 },
  events: { created: { at: moment(row.created_at) }, updated: { at: moment(row.updated_at) } },
})
