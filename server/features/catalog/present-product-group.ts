import type { ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { moment } from '../../platform/http/moment.ts'
import type { ProductGroupRow } from './product-group-queries.ts'

const occurrence = (at: Date, id: string | null, name: string | null) => ({
  at: moment(at),
  ...(id && { by: { id, name: name ?? '' } }),
})

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
