export { findMarketplace, listMarketplacesOf, listMarketplacesOfProduct } from './marketplace-queries.ts'
export { hasHub, lockOwnMarketplaces, type OwnMarketplace } from './marketplace-store.ts'
export { presentMarketplace } from './present-marketplace.ts'
