import { type Static, Type } from 'typebox'
import { AccountReference, Events, NamedReference, worded } from './common.ts'

export const Marketplace = Type.Object(
  {
    id: Type.String({ description: 'Identifier, MP-….' }),
    name: Type.String({ description: 'Name of the marketplace.' }),
    description: Type.String({ description: 'What is sold there and to whom.' }),
    owner: worded(AccountReference, 'The account it belongs to.'),
    countries: Type.Array(NamedReference, {
      description: 'Where it sells.',
    }),
    currency: Type.Union([Type.String(), Type.Null()], { description: 'ISO 4217 code of its currency.' }),
    alt_currency_1: Type.Union([Type.String(), Type.Null()], { description: 'Its first other currency.' }),
    alt_currency_2: Type.Union([Type.String(), Type.Null()], { description: 'Its second other currency.' }),
    active_contracts: Type.Integer({ description: 'Active distribution contracts on it.' }),
    stats: Type.Object(
      {
        hubs: Type.Integer({ description: 'Hubs that serve it.' }),
        contracts: Type.Integer({ description: 'Open distribution contracts on it.' }),
        agreements: Type.Integer({ description: 'Distribution agreements on it.' }),
      },
      { description: 'How much there is of it.' },
    ),
    events: Events,
  },
  { description: 'A go-to-market channel of a provider.' },
)
export type Marketplace = Static<typeof Marketplace>

export const ProductGroup = Type.Object(
  {
    id: Type.String({ description: 'Identifier, PRG-….' }),
    name: Type.String({ description: 'Name of the product group.' }),
    description: Type.Union([Type.String(), Type.Null()], { description: 'What belongs to it.' }),
    owner: worded(AccountReference, 'The account it belongs to.'),
    stats: Type.Object(
      {
        products: Type.Integer({ description: 'Products in it.' }),
        agreements: Type.Integer({ description: 'Service agreements that offer it.' }),
        contracts: Type.Integer({ description: 'Open contracts under those agreements.' }),
      },
      { description: 'How much there is of it.' },
    ),
    events: Events,
  },
  { description: "A distributor's named set of products." },
)
export type ProductGroup = Static<typeof ProductGroup>
