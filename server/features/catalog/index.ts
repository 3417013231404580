export { presentProductGroup } from './present-product-group.ts'
export { listProductGroupsOf } from './product-group-queries.ts'
export { ownProductGroups } from './product-group-store.ts'
