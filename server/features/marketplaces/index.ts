export { lockOwnMarketplaces, type OwnMarketplace } from './marketplace-store.ts'
