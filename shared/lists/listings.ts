import { LISTING_REQUEST_STATES, LISTING_REQUEST_TYPES, LISTING_STATUSES } from '../domain/listings.ts'
import { boolean, choice, identifier, type List, moment, number, text } from './field.ts'

const nullable = true
const search = true
const ordering = true
const only = ['eq', 'in'] as const

/** What may be asked of listings. */
export const listingList = {
  ordering: '-created',
  fields: {
    id: identifier('Identifier of the listing.', { nullable }),
    status: choice('Whether it can be found on the marketplace.', LISTING_STATUSES),
    created: moment('When it was first asked for.', { ordering }),
    updated: moment('When it was last changed.', { ordering }),
    'contract.id': identifier('Contract it stands under, where you are a party of that.', { nullable }),
    'contract.marketplace.name': text('Name of the marketplace of that contract.', { ordering }),
    'product.id': identifier('Product that is listed.', { nullable }),
    'product.name': text('Name of that product.', { search, ordering }),
    'product.name.icontains': text('A part of that name, in any case.', { part: true, only: ['eq'] }),
    'marketplace.id': identifier('Marketplace it is sold on.', { nullable }),
    'marketplace.name': text('Name of that marketplace.', { search, ordering }),
    'marketplace.name.icontains': text('A part of that name, in any case.', { part: true, only: ['eq'] }),
    'vendor.id': identifier('Account that makes the product.', { nullable }),
    'vendor.name': text('Name of that account.', { ordering }),
    'provider.id': identifier('Account whose marketplace it is.', { nullable }),
    'provider.name': text('Name of that account.', { ordering }),
    'pending_request.id': identifier('Request that is open for it.', { only: ['eq'] }),
    'pending_request.is_null': boolean('Whether none is open.', { only: ['eq'] }),
    'pending_request.type': choice('What that request asks.', LISTING_REQUEST_TYPES, { only }),
    'pending_request.status': choice('Where that request stands.', LISTING_REQUEST_STATES, { only }),
    'offer.id': identifier('Offer it is linked with; none is yet.', { nullable }),
    'offer.name': text('Name of that offer.'),
    'pricelist.id': identifier('Price list it is linked with; none is yet.', { nullable }),
    'pricelist.name': text('Name of that price list.'),
    'alt_pricelist_1.id': identifier('Its first other price list; none is yet.', { nullable }),
    'alt_pricelist_1.name': text('Name of that price list.'),
    'alt_pricelist_2.id': identifier('Its second other price list; none is yet.', { nullable }),
    'alt_pricelist_2.name': text('Name of that price list.'),
  },
} as const satisfies List

const contract = {
  id: identifier('Contract that the listing stands under, where you are a party of that.', {
    nullable,
    search,
  }),
  name: text('Name of that contract.', { search, ordering }),
}
const marketplace = {
  id: identifier('Marketplace of the listing.', { nullable }),
  name: text('Name of that marketplace.', { ordering }),
}
const product = {
  id: identifier('Product that is listed.', { nullable, search, ordering }),
  name: text('Name of that product.', { search, ordering }),
  version: number('Number of the version of that product.', { ordering }),
}
const vendor = {
  id: identifier('Account that makes the product.', { nullable, search }),
  name: text('Name of that account.', { search, ordering }),
}
const provider = {
  id: identifier('Account whose marketplace it is.', { nullable }),
  name: text('Name of that account.', { ordering }),
}

/** What may be asked of listing requests; what belongs to the listing goes by a short name too, as older clients ask. */
export const listingRequestList = {
  ordering: '-created',
  fields: {
    id: identifier('Identifier of the request.', { nullable, search }),
    type: choice('What is asked.', LISTING_REQUEST_TYPES, { search, ordering }),
    state: choice('Where the request stands.', LISTING_REQUEST_STATES, { ordering }),
    status: choice('Whether its listing can be found on the marketplace.', LISTING_STATUSES, {
      search,
      ordering,
    }),
    created: moment('When it was made.', { ordering }),
    updated: moment('When it was last changed.', { ordering }),
    'contract.id': contract.id,
    'contract.name': contract.name,
    'product.id': product.id,
    'product.name': product.name,
    'product.version': product.version,
    'marketplace.id': marketplace.id,
    'marketplace.name': marketplace.name,
    'vendor.id': vendor.id,
    'vendor.name': vendor.name,
    'provider.id': provider.id,
    'provider.name': provider.name,
    'listing.id': identifier('Listing it is for.', { nullable }),
    'listing.contract.id': contract.id,
    'listing.contract.name': contract.name,
    'listing.contract.marketplace.id': marketplace.id,
    'listing.contract.marketplace.name': marketplace.name,
    'listing.product.id': identifier('Product that is listed.', { nullable, search }),
    'listing.product.name': product.name,
    'listing.product.version': number('Number of the version of that product.'),
    'listing.marketplace.id': marketplace.id,
    'listing.marketplace.name': marketplace.name,
    'listing.vendor.id': vendor.id,
    'listing.vendor.name': vendor.name,
    'listing.provider.id': provider.id,
    'listing.provider.name': provider.name,
  },
} as const satisfies List
