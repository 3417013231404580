export { closeListings } from './close-listings.ts'
export { keepNames } from './listing-store.ts'
export { openListing } from './open-listing.ts'
