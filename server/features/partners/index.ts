export {
  hasRelation,
  isExternalIdUsed,
  nameExternally,
  nameUnlessNamed,
  refreshRelation,
} from './relation-store.ts'
