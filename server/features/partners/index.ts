export {
  hasRelation,
  lockRelation,
  nameExternally,
  nameUnlessNamed,
  refreshRelation,
} from './relation-store.ts'
