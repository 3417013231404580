import { boolean, type List, moment, number } from './field.ts'

/** What may be asked of the versions of an agreement. */
export const versionList = {
  ordering: '-version',
  fields: {
    version: number('Number of the version.', { ordering: true }),
    active: boolean('Whether contracts are signed under it now.'),
    version_created: moment('When it was made.', { ordering: true }),
  },
} as const satisfies List

/** What may be asked of the acceptances under a contract. */
export const acceptanceList = {
  ordering: '-version_created',
  fields: {
    version: number('Agreement version that was accepted.', { ordering: true }),
    version_created: moment('When it was accepted.', { ordering: true }),
  },
} as const satisfies List
