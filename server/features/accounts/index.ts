export {
  addMembers,
  insertAccount,
  joinedUsers,
  lockAccount,
  openPortal,
  refreshRole,
  renameAccount,
} from './account-store.ts'
export { grantsOf } from './grant-queries.ts'
export { presentGrants } from './present-account.ts'
export { insertUser, isKnownEmail } from './user-store.ts'
