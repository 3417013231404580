import type { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { ProductGroupRow } from './product-group-queries.ts'

export const presentProductGroup = (row: ProductGroupRow): ProductGroup => ({
  id: row.id,
  name: row.name,
  description: row.description,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  stats: { products: row.products, agreements: row.agreements, contracts: row.contracts },
  events: {
    created: occurrence(row.created_at, row.created_by, row.creator_name),
    updated: occurrence(row.updated_at, row.updated_by, row.updater_name),
  },
})
