export { nameExternally, refreshRelation } from './relation-store.ts'
