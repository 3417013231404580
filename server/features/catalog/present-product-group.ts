import type { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { moment } from '../../platform/http/moment.ts'
import type { ProductGroupRow } from './product-group-queries.ts'

export const presentProductGroup = (row: ProductGroupRow): ProductGroup => ({
  id: row.id,
  name: row.name,
  description: row.description,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  stats: { products: row.products ?? 0, agreements: row.agreements ?? 0, contracts: row.contracts ?? 0 },
  events: { created: { at: moment(row.created_at) }, updated: { at: moment(row.updated_at) } },
})
