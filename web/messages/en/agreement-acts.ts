import type { AgreementType } from '@entente/shared/domain/agreements.ts'

const contracts = (count: number, written: string) => (count === 1 ? '1 contract' : `${written} contracts`)
const partners = (count: number, written: string) => (count === 1 ? '1 partner' : `${written} partners`)

/** What can be done to an agreement and its versions, and what follows from it. */
export const acts = {
  edit: 'Edit',
  remove: 'Delete',
  keep: 'Keep it',

  deleteTitle: (name: string) => `Delete ${name}?`,
  deleteText: 'The agreement and its versions are gone for good.',
  deleteAct: 'Delete agreement',
  deleteFailed: 'The agreement was not deleted',
  deleted: (name: string) => `${name} was deleted.`,
  hasContracts:
    'There are contracts under it. Each keeps the text it was signed under, also after it has ended, so this agreement stays. To offer other terms, add a version or create another agreement.',
  isUsed: {
    program: 'It contains distribution agreements. Delete those first.',
    distribution: 'Another agreement uses it. Take it off that one first.',
    service: 'Another agreement uses it. Take it off that one first.',
    syndication:
      'Service agreements source from it. Choose another sourcing agreement there, under Edit, first.',
    referral:
      'Service agreements source from it. Choose another sourcing agreement there, under Edit, first.',
  } satisfies Record<AgreementType, string>,

  addVersion: 'Add version',
  addVersionTitle: (name: string) => `Add a version to ${name}`,
  addingVersion: 'Adding…',
  addVersionFailed: 'The version was not added',
  mayBeAdded:
    'The connection broke. The version may have been added all the same: close this and look before you try again.',
  activate: 'Activate',
  activateVersion: 'Activate version',
  activateNowText:
    'New contracts are made under it at once. Signed ones stay on theirs until the partner signs the update.',
  activateLaterText: 'Nothing changes until you activate it.',
  activateTitle: (version: string) => `Activate version ${version}?`,
  activateAct: (version: string) => `Activate version ${version}`,
  keepActive: (version: string | undefined) => (version ? `Keep version ${version}` : 'Keep as it is'),
  tells: (count: number, written: string) =>
    `${partners(count, written)} with an active contract on another version will be told that there is an update. The contract stays in force as it is until the partner signs it.`,
  tellsNobody: 'No active contract is on another version, so nobody needs to be told.',
  moves: (count: number, written: string) =>
    count === 1
      ? '1 pending invitation moves to it: the recipient will read and sign this version.'
      : `${written} pending invitations move to it: the recipients will read and sign this version.`,
  counting: 'Counting who is concerned…',
  activateFailed: 'The version was not activated',
  alreadyActive: 'It is active already. Somebody else was quicker.',

  deleteVersion: 'Delete version',
  deleteVersionTitle: (version: string) => `Delete version ${version}?`,
  deleteVersionText: 'Its document is gone for good. The number is not used again.',
  deleteActiveText:
    'It is the active one: no version is active afterwards, and nothing can be signed until you activate one.',
  keepVersion: (version: string) => `Keep version ${version}`,
  deleteVersionFailed: 'The version was not deleted',
  versionHasContracts:
    'There are contracts on it, or there were. What somebody signed or may still sign stays readable, so this version stays.',
  lastVersion: 'It is the only version. Add another one first, or delete the agreement.',
  open: 'Open the document',
}

/** How far partners have come with the versions of an agreement. */
export const adoption = {
  title: (version: string) => `On version ${version}`,
  titleNone: 'No version is active',
  percent: (share: string) => `${share} %`,
  of: (count: string, total: number, written: string) => `${count} of ${contracts(total, written)}`,
  noneActive: 'Activate a version to say which one partners should be on.',
  versionActive: (version: string) => `Version ${version}, active`,
  versionIs: (version: string) => `Version ${version}`,
  behind: (count: number, written: string) =>
    count === 1
      ? '1 contract is on another version. It stays in force until the partner signs the update.'
      : `${written} contracts are on other versions. They stay in force until the partner signs the update.`,
  nobodyBehind: 'Every open contract is on it.',
  behindTitle: (version: string) => `Not yet on version ${version}`,
  behindList: 'Partners who are behind',
  showBehind: 'Show who is behind',
  showAll: (count: string) => `Show all ${count}`,
  partner: 'Partner',
  onVersion: 'On version',
  signed: 'Signed',
}
