import type { ProductVersion } from '@entente/shared/api/products.ts'
import { maybeMoment } from '../../platform/http/moment.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import type { VisibleProductRow } from './visible-product-queries.ts'

export const presentProductVersion = (row: VisibleProductRow): ProductVersion => ({
  id: row.id,
  name: row.name,
  external_id: row.external_id,
  icon: row.icon ?? '',
  status: row.status,
  short_description: row.description,
  detailed_description: row.detailed_description,
  purchase_model: row.purchase_model,
  version: row.version,
  latest: true,
  published_at: maybeMoment(row.published_at),
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  ...(row.category_id !== null && { category: { id: row.category_id, name: row.category_name ?? '' } }),
  visibility: {
    owner: row.is_own,
    listing: row.is_listed,
    syndication: row.is_syndicated,
    catalog: row.is_in_catalog,
  },
  events: {
    created: occurrence(row.created_at, row.created_by, row.creator_name),
    updated: occurrence(row.updated_at, row.updated_by, row.updater_name),
    ...(row.published_at && {
      published: occurrence(row.published_at, row.published_by, row.publisher_name),
    }),
  },
})
