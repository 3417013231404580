/** When a form is asked for: before enrolling, or before a product or an item is listed (domain: section 5.3). */
export const FORM_TYPES = ['enroll', 'product', 'item'] as const
export type FormType = (typeof FORM_TYPES)[number]

/** The column of an agreement that names its form of a type. */
export const FORM_COLUMNS = {
  enroll: 'enroll_form_id',
  product: 'product_form_id',
  item: 'item_form_id',
} as const satisfies Record<FormType, string>

/** How long a form's name may be (domain: section 14.11). */
export const FORM_NAME_LIMIT = 255

/** How much a schema may say, in characters of JSON, and how deeply it may be nested. */
export const SCHEMA_LIMITS = { length: 32_000, depth: 30 } as const
