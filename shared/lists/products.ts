import { PRODUCT_STATUSES, PURCHASE_MODELS } from '../domain/products.ts'
import { boolean, choice, identifier, type List, moment, text } from './field.ts'

const nullable = true
const search = true
const ordering = true

/** What may be asked of the products that an agreement offers. */
export const offeredProductList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the product.', { nullable, ordering }),
    name: text('Name of the product.', { ordering }),
    'category.id': identifier('Category it is in.', { nullable, ordering }),
    'category.name': text('Name of that category.', { ordering }),
  },
} as const satisfies List

/** Words of existing clients that no product here ever has. */
const OTHER_STATUSES = ['indevelopment', 'oncertification', 'initializationfailed', 'deleted'] as const
const yesOrNo = (about: string) => boolean(about, { only: ['eq'] })

/** What may be asked of products: of all that one may see, or of those of a partner. */
export const productList = {
  ordering: '-events.created.at',
  fields: {
    id: identifier('Identifier of the product.', { nullable, search }),
    name: text('Name of the product.', { search, ordering }),
    external_id: text("The vendor's own identifier.", { nullable }),
    status: choice('Whether it can be sold.', [...PRODUCT_STATUSES, ...OTHER_STATUSES], {
      only: ['eq', 'ne', 'ge', 'gt', 'le', 'lt', 'in', 'out'],
    }),
    purchase_model: choice('Whether it is sold, or leads to its vendor.', PURCHASE_MODELS, {
      only: ['eq', 'in', 'ne'],
    }),
    'owner.id': identifier('Vendor it is of.', { nullable, search }),
    'owner.name': text('Name of that vendor.', { search }),
    'category.id': identifier('Category it is in.', { only: ['eq'] }),
    'category.parent': identifier('Category above that; there is none yet.', { only: ['eq'] }),
    'groups.id': identifier('Product group it is in, of yours or of your catalogue.', { nullable }),
    'replacement.id': identifier('Product that takes its place; none does yet.', { nullable }),
    'sourcing.marketplaces': identifier('Marketplace of yours that you source it for.', {
      nullable,
      only: ['eq', 'ilike', 'in', 'ne'],
    }),
    'visibility.owner': yesOrNo('Whether it is your own.'),
    'visibility.listing': yesOrNo('Whether it is listed on a marketplace of yours.'),
    'visibility.syndication': yesOrNo('Whether you have an active syndication contract for it.'),
    'visibility.catalog': yesOrNo('Whether it is in your catalogue.'),
    'events.created.at': moment('When it was made.', { ordering }),
    'events.published.at': moment('When it was published.', { nullable, ordering }),
    'events.published.by.id': identifier('Who published it.', { nullable, ordering }),
    'events.published.by.name': text('Name of whoever published it.', { nullable, ordering }),
    'events.updated.at': moment('When it was last changed.', { ordering }),
    'events.updated.by.id': identifier('Who last changed it.', { nullable, ordering }),
    'events.updated.by.name': text('Name of whoever last changed it.', { nullable, ordering }),
  },
} as const satisfies List
