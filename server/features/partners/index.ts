export {
  hasRelation,
  nameExternally,
  nameUnlessNamed,
  refreshRelation,
} from './relation-store.ts'
