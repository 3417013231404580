import { lifecycle } from './lifecycle.ts'

export const LISTING_STATUSES = ['unlisted', 'listed'] as const
export type ListingStatus = (typeof LISTING_STATUSES)[number]

/** What follows of itself from contracts; all else is asked for by requests (D-18, D-54). */
export const listing = lifecycle([
  { from: 'new', action: 'list', by: 'system', to: 'listed', tells: 'listing_listed' },
  { from: 'listed', action: 'unlist', by: 'system', to: 'unlisted', tells: 'listing_unlisted' },
])

export const LISTING_REQUEST_TYPES = ['new', 'update', 'remove'] as const
export type ListingRequestType = (typeof LISTING_REQUEST_TYPES)[number]

export const LISTING_REQUEST_STATES = ['draft', 'reviewing', 'deploying', 'canceled', 'completed'] as const
export type ListingRequestState = (typeof LISTING_REQUEST_STATES)[number]

/** A listing has at most one request in one of these. */
export const OPEN_REQUEST_STATES = [
  'draft',
  'reviewing',
  'deploying',
] as const satisfies readonly ListingRequestState[]

/**
 * The vendor asks, the provider reviews, deploys and completes (domain: section 14.8). With the contract of its listing an
 * open request is canceled, wherever it stands (D-18).
 */
export const listingRequest = lifecycle([
  { from: 'new', action: 'create', by: 'vendor', to: 'draft' },
  { from: 'draft', action: 'submit', by: 'vendor', to: 'reviewing' },
  { from: 'draft', action: 'cancel', by: 'vendor', to: 'canceled' },
  { from: 'reviewing', action: 'refine', by: 'provider', to: 'draft' },
  { from: 'reviewing', action: 'deploy', by: 'provider', to: 'deploying' },
  { from: 'reviewing', action: 'cancel', by: 'provider', to: 'canceled' },
  { from: 'deploying', action: 'cancel', by: 'provider', to: 'canceled' },
  { from: 'deploying', action: 'complete', by: 'provider', to: 'completed' },
])

/** What is told of listings and their requests, and which of the two hears it (domain: section 14.10). */
export const LISTING_NOTICES = {
  listing_listed: ['vendor'],
  listing_unlisted: ['vendor'],
  listing_request_canceled: ['vendor', 'provider'],
} as const satisfies Record<string, readonly ('vendor' | 'provider')[]>

export type ListingNotice = keyof typeof LISTING_NOTICES
