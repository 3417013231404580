import { identifier, type List, text } from './field.ts'

/** What may be asked of the products that an agreement offers. */
export const offeredProductList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the product.', { nullable: true, ordering: true }),
    name: text('Name of the product.', { ordering: true }),
    'category.id': identifier('Category it is in.', { nullable: true, ordering: true }),
    'category.name': text('Name of that category.', { ordering: true }),
  },
} as const satisfies List
