export { presentProductGroup } from './present-product-group.ts'
export { productGroupsOf } from './product-group-queries.ts'
export { ownProductGroups } from './product-group-store.ts'
