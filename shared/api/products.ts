import { type Static, Type } from 'typebox'
import { PRODUCT_STATUSES, PURCHASE_MODELS } from '../domain/products.ts'
import { AccountReference, Events, moment, NamedReference, Occurrence, worded } from './common.ts'

const common = {
  id: Type.String({ description: 'Identifier, PRD-….' }),
  name: Type.String({ description: 'Name.' }),
  icon: Type.String({ description: 'Path of its picture, empty without one.' }),
  status: Type.Enum(PRODUCT_STATUSES, { description: 'Whether it can be sold.' }),
  owner: worded(AccountReference, 'The vendor it is of.'),
  category: Type.Optional(
    worded(NamedReference, 'What kind of product it is; missing for one that is of no kind.'),
  ),
}

export const Product = Type.Object(
  { ...common, description: Type.String({ description: 'What it is.' }) },
  { description: 'Something a vendor sells.' },
)
export type Product = Static<typeof Product>

const flag = (description: string) => Type.Boolean({ description })

export const ProductVersion = Type.Object(
  {
    ...common,
    external_id: Type.String({ description: "The vendor's own identifier, empty without one." }),
    short_description: Type.String({ description: 'What it is, in a sentence.' }),
    detailed_description: Type.String({ description: 'What it is, at length.' }),
    purchase_model: Type.Enum(PURCHASE_MODELS, {
      description: 'Whether it is sold, or leads to its vendor.',
    }),
    version: Type.Integer({ description: 'Number of its version.' }),
    latest: Type.Boolean({ description: 'Whether there is no later one.' }),
    published_at: Type.Union([moment('When it was published.'), Type.Null()], {
      description: 'When it was published, null for a draft.',
    }),
    visibility: Type.Object(
      {
        owner: flag('It is your own.'),
        listing: flag('It is listed on a marketplace of yours.'),
        syndication: flag('You have an active syndication contract for it.'),
        catalog: flag('It is in the catalogue that one of your service contracts opens.'),
      },
      { description: 'What the product is to you; at least one of these is true.' },
    ),
    events: Type.Object(
      {
        ...Events.properties,
        published: Type.Optional(worded(Occurrence, 'When it was published, and by whom.')),
      },
      { description: 'When it was made, published and last changed.' },
    ),
  },
  { description: 'A product by itself, as whoever may see it reads it.' },
)
export type ProductVersion = Static<typeof ProductVersion>
