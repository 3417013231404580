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

const HALF_AN_IDENTIFIER = 'whole identifiers are looked up; nobody remembers half of one'
const ONE_ISSUER =
  'nearly all contracts of a distributor have one issuer, and what differs from it cannot be looked up'

/** What no index answers, on purpose. */
export const EXCUSED: readonly Excuse[] = [
  { list: 'contracts', about: 'agreement.owner.id', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  { list: 'contracts', about: 'issuer.id', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  { list: 'contracts', about: 'issuer.name', operators: NEGATIONS, part: 'page', reason: ONE_ISSUER },
  ...[
    'agreement.product_groups.products.id',
    'owner.id',
    'partner.id',
    'referral.agreement.id',
    'sourcing.listing.id',
    'sourcing.product.id',
    'events.created.by.id',
    'events.signed.by.id',
  ].map((about) => ({ list: 'contracts', about, operators: PATTERNS, reason: HALF_AN_IDENTIFIER })),
]
