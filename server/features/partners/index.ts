export { nameExternally, nameUnlessNamed, refreshRelation } from './relation-store.ts'
