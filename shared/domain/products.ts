export const PRODUCT_STATUSES = ['draft', 'published', 'endofsale'] as const
export type ProductStatus = (typeof PRODUCT_STATUSES)[number]

/** Whether a product is sold, or only leads to its vendor. */
export const PURCHASE_MODELS = ['transactable', 'referral'] as const
export type PurchaseModel = (typeof PURCHASE_MODELS)[number]
