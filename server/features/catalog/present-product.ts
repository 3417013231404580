import type { Product } from '@entente/shared/api/products.ts'
import type { ProductRow } from './product-queries.ts'

export const presentProduct = (row: ProductRow): Product => ({
  id: row.id,
  name: row.name,
  icon: row.icon ?? '',
  status: row.status,
  description: row.description,
  owner: { id: row.owner_id, name: row.owner_name, icon: row.owner_icon },
  ...(row.category_id !== null && { category: { id: row.category_id, name: row.category_name ?? '' } }),
})
