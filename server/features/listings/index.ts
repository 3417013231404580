export { closeListings } from './close-listings.ts'
export { openListing } from './open-listing.ts'
