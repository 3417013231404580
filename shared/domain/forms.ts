/** What a form asks about: the company that enrolls, a product, or an item of it (domain: section 14.11). */
export const FORM_TYPES = ['enroll', 'product', 'item'] as const
export type FormType = (typeof FORM_TYPES)[number]

/** Characters of a schema as JSON; more is no form that somebody fills in. */
export const SCHEMA_LIMIT = 32_000
