/** A question that may read more than an index would let it, and why that is so. */
export interface Excuse {
  readonly list: string
  /** The field, or `search`, `ordering` or `page`. */
  readonly about: string
  /** Without them, every operator is meant. */
  readonly operators?: readonly string[]
  /** Without it, both statements are meant. */
  readonly part?: 'page' | 'total'
  readonly reason: string
}

const PATTERNS = ['like', 'ilike']
const NEGATIONS = ['ne', 'out']
const NULLS = ['none', 'any']

const HALF_AN_IDENTIFIER = 'whole identifiers are looked up; nobody remembers half of one'
const ONE_ISSUER =
  'nearly all contracts of a distributor have one issuer, and what differs from it cannot be looked up'

const FIRST_LOOKED_AT =
  'whoever has no such contact, or any at all, is found by looking at the contacts of one partner after the other'
const A_SIXTH =
  'a sixth of all contracts is counted by reading them, which PostgreSQL finds no longer than the index'
const ONE_PROVIDER = 'all listings of a provider have one provider, and all stand under a contract'
const NONE_OPEN = 'of nine tenths nothing is asked, which is found by looking at all that is'
const BY_SEARCH = 'a part of a name is looked for by search, which an index answers'
const ONE_VERSION = 'most products have one version, and what differs from it cannot be looked up'
const TWO_LETTERS = 'the index knows texts by three letters; two are looked for by reading'
const BY_NAME =
  'a few related rows are looked up by their identifier or by search; a name alone may be anybody'
const BY_PRODUCT = 'goes through all groups of an agreement to their products; whoever asks it asks it rarely'
const WHOLE_WORD = 'ended relations are asked for by that word; a part of it finds none of those in force'
const WITHOUT_THAT_ONE =
  'an agreement that somebody has no contract under is found by looking at the contracts of each'
const COUNTED = 'the contracts of every agreement shown are counted, within an index'

const LONG_AGO =
  'what ends, or was changed, before nearly everything else was made before it as well, and stands at the far end of the order; ordered by the moment itself it is found at once'
const NEARLY_ALL = 'nearly all requests are counted by reading them'
const ONE_OF_FEW = 'a vendor looks through its own requests'

/** What no index answers, on purpose. */
export const EXCUSED: readonly Excuse[] = [
  ...['partners', 'contracts', 'listings', 'listing-requests'].map((list) => ({
    list,
    about: 'search',
    reason: TWO_LETTERS,
  })),
  ...['events.created.by.name', 'events.signed.by.name', 'sourcing.product.name'].map((about) => ({
    list: 'contracts',
    about,
    reason: BY_NAME,
  })),
  { list: 'contracts', about: 'agreement.sourcing_agreement.type', reason: BY_NAME },
  { list: 'partners', about: 'status', operators: PATTERNS, reason: WHOLE_WORD },
  { list: 'contracts', about: 'agreement.product_groups.products.id', reason: BY_PRODUCT },
  { list: 'agreements', about: 'page', part: 'page', reason: COUNTED },
  { list: 'agreements', about: 'stats.contracts', reason: COUNTED },
  { list: 'contracts', about: 'agreement.owner.id', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  { list: 'contracts', about: 'status', operators: ['eq', 'in'], part: 'total', reason: A_SIXTH },
  { list: 'contracts', about: 'issuer.id', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  { list: 'contracts', about: 'issuer.name', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  ...['contacts.name', 'contacts.email', 'contacts.tags'].map((about) => ({
    list: 'partners',
    about,
    operators: [...NEGATIONS, ...NULLS],
    reason: FIRST_LOOKED_AT,
  })),
  {
    list: 'agreements',
    about: 'partner.id',
    operators: [...NEGATIONS, ...NULLS],
    reason: WITHOUT_THAT_ONE,
  },
  { list: 'agreements', about: 'partner.id', operators: PATTERNS, reason: HALF_AN_IDENTIFIER },
  ...[
    'owner.id',
    'partner.id',
    'sourcing.listing.id',
    'sourcing.product.id',
    'sourcing.marketplace.id',
    'events.created.by.id',
    'events.signed.by.id',
  ].map((about) => ({ list: 'contracts', about, operators: PATTERNS, reason: HALF_AN_IDENTIFIER })),
  ...['id', 'contract.id', 'product.id', 'marketplace.id', 'vendor.id'].map((about) => ({
    list: 'listings',
    about,
    operators: PATTERNS,
    reason: HALF_AN_IDENTIFIER,
  })),
  ...['listing.id', 'marketplace.id', 'listing.marketplace.id', 'listing.contract.marketplace.id'].map(
    (about) => ({
      list: 'listing-requests',
      about,
      operators: PATTERNS,
      reason: HALF_AN_IDENTIFIER,
    }),
  ),
  ...['product.name.icontains', 'marketplace.name.icontains', 'vendor.name'].map((about) => ({
    list: 'listings',
    about,
    operators: ['eq', ...PATTERNS],
    reason: BY_SEARCH,
  })),
  ...['type', 'contract.name', 'listing.contract.name', 'marketplace.name'].map((about) => ({
    list: 'listing-requests',
    about,
    operators: PATTERNS,
    reason: BY_SEARCH,
  })),
  { list: 'listings', about: 'pending_request.is_null', reason: NONE_OPEN },
  { list: 'listings', about: 'provider.id', operators: NEGATIONS, reason: ONE_PROVIDER },
  ...['provider.id', 'listing.provider.id', 'contract.id', 'listing.contract.id'].map((about) => ({
    list: 'listing-requests',
    about,
    operators: [...NEGATIONS, ...NULLS],
    reason: ONE_PROVIDER,
  })),
  ...['product.version', 'listing.product.version'].map((about) => ({
    list: 'listing-requests',
    about,
    operators: NEGATIONS,
    reason: ONE_VERSION,
  })),
  { list: 'contracts', about: 'expire_at', operators: ['le', 'lt'], part: 'page', reason: LONG_AGO },
  ...['listings', 'listing-requests'].map((list) => ({
    list,
    about: 'updated',
    operators: ['le', 'lt'],
    reason: LONG_AGO,
  })),
  { list: 'listings', about: 'contract.marketplace.name', operators: PATTERNS, reason: BY_SEARCH },
  ...['listing.marketplace.name', 'listing.contract.marketplace.name'].map((about) => ({
    list: 'listing-requests',
    about,
    operators: PATTERNS,
    reason: BY_SEARCH,
  })),
  { list: 'listing-requests', about: 'id', operators: PATTERNS, reason: HALF_AN_IDENTIFIER },
  { list: 'listing-requests', about: 'type', operators: NEGATIONS, part: 'total', reason: NEARLY_ALL },
  {
    list: 'listing-requests',
    about: 'state',
    operators: [...NEGATIONS, ...PATTERNS],
    part: 'total',
    reason: NEARLY_ALL,
  },
  { list: 'listing-requests', about: 'state', operators: ['eq'], part: 'page', reason: ONE_OF_FEW },
]
