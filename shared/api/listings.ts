import { type Static, Type } from 'typebox'
import { CONTRACT_TYPES } from '../domain/contracts/index.ts'
import { LISTING_REQUEST_STATES, LISTING_REQUEST_TYPES, LISTING_STATUSES } from '../domain/listings.ts'
import {
  AccountReference,
  ActorReference,
  Events,
  MarketplaceReference,
  moment,
  NamedReference,
  worded,
} from './common.ts'
import { Product } from './products.ts'

const { owner: _, ...productFields } = Product.properties

/** Its vendor stands beside it. */
const ListedProduct = Type.Object(
  { ...productFields, version: Type.Integer({ description: 'Number of its version.' }) },
  { description: 'What is listed.' },
)

const RequestType = Type.Enum(LISTING_REQUEST_TYPES, {
  description: 'What is asked: to list it, to renew what is listed, or to take it down.',
})
const RequestState = (description: string) => Type.Enum(LISTING_REQUEST_STATES, { description })

const LATER = 'Always null: offers and price lists are not kept here yet.'

export const Listing = Type.Object(
  {
    id: Type.String({ description: 'Identifier, LST-….' }),
    status: Type.Enum(LISTING_STATUSES, { description: 'Whether it can be found on the marketplace.' }),
    contract: Type.Optional(
      Type.Object(
        {
          id: Type.String({ description: 'Identifier of the contract.' }),
          type: Type.Enum(CONTRACT_TYPES, { description: 'A distribution or a syndication contract.' }),
          name: Type.String({ description: 'Name of the contract.' }),
          marketplace: worded(MarketplaceReference, 'The marketplace it is for.'),
        },
        { description: 'The contract it stands under; only for a party of that.' },
      ),
    ),
    product: ListedProduct,
    marketplace: worded(MarketplaceReference, 'Where it is sold.'),
    vendor: worded(AccountReference, 'Who makes the product.'),
    provider: worded(
      AccountReference,
      'Whose marketplace it is: the distributor, or the reseller that sources it.',
    ),
    pending_request: Type.Optional(
      Type.Object(
        {
          id: Type.String({ description: 'Identifier of the request.' }),
          type: RequestType,
          status: RequestState('Where the request stands.'),
        },
        { description: 'The request that is open for it; missing without one.' },
      ),
    ),
    offer: Type.Null({ description: LATER }),
    pricelist: Type.Null({ description: LATER }),
    alt_pricelist_1: Type.Null({ description: LATER }),
    alt_pricelist_2: Type.Null({ description: LATER }),
    created: moment('When it was first asked for.'),
    updated: moment('When it was last changed.'),
  },
  { description: 'A product on a marketplace under a contract.' },
)
export type Listing = Static<typeof Listing>

export const ListingRequest = Type.Object(
  {
    id: Type.String({ description: 'Identifier, LSTR-…: the digits of its listing and a number.' }),
    type: RequestType,
    state: RequestState('Where it stands.'),
    note: Type.String({ description: 'What the vendor says with it.' }),
    product: ListedProduct,
    listing: Type.Object(Listing.properties, { description: 'The listing it is for, as it stands now.' }),
    creator: worded(ActorReference, 'Who asks.'),
    assignee: Type.Optional(
      worded(NamedReference, 'Whoever sees to it on the side of the provider; missing while nobody does.'),
    ),
    created: moment('When it was made.'),
    updated: moment('When it was last changed.'),
    events: Events,
  },
  { description: 'What a vendor asks of the provider of a listing.' },
)
export type ListingRequest = Static<typeof ListingRequest>
