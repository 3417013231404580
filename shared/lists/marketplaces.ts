import { identifier, type List, number, text } from './field.ts'

const nullable = true
const search = true
const ordering = true

const common = {
  id: identifier('Identifier of the marketplace.', { nullable, search, ordering }),
  name: text('Name of the marketplace.', { search, ordering }),
  currency: identifier('ISO 4217 code of its currency.', { nullable, search, ordering }),
  'countries.id': identifier('ISO 3166 code of a country where it sells.', { nullable }),
  'stats.contracts': number('Open distribution contracts on it.', { ordering }),
  'stats.hubs': number('Hubs that serve it.', { ordering }),
} as const

/** What may be asked of marketplaces. */
export const marketplaceList = {
  ordering: 'name',
  fields: {
    ...common,
    description: text('What is sold there and to whom.', { nullable }),
    alt_currency_1: identifier('Its first other currency.', { nullable, search, ordering }),
    alt_currency_2: identifier('Its second other currency.', { nullable, search, ordering }),
    'owner.id': identifier('Account that owns it.', { nullable, search }),
    'owner.name': text('Name of its owner.', { search }),
    'agreements.id': identifier('Agreement that names it.', { nullable }),
    'hubs.id': identifier('Hub that serves it.', { nullable }),
    'hubs.name': text('Name of such a hub.'),
    'locales.id': identifier('Language it is offered in.', { nullable }),
    'locales.name': text('Name of such a language, in English.'),
  },
} as const satisfies List

/** What may be asked of the marketplaces of an agreement. */
export const marketplacesOfAgreementList = {
  ordering: 'name',
  fields: { ...common, 'countries.name': text('Name of a country where it sells, in English.') },
} as const satisfies List
