import { FORM_TYPES } from '../domain/forms.ts'
import { choice, identifier, type List, moment, number, text } from './field.ts'

const ordering = true
const search = true

/** What may be asked of forms. */
export const formList = {
  ordering: '-events.created.at',
  fields: {
    id: identifier('Identifier of the form.', { nullable: true, search, ordering }),
    name: text('Name of the form.', { search, ordering }),
    type: choice('When it is asked for.', FORM_TYPES, { search, ordering }),
    'events.created.at': moment('When it was made.', { ordering }),
  },
} as const satisfies List

/** What may be asked of the versions of a form. */
export const formVersionList = {
  ordering: '-version',
  fields: {
    version: number('Number of the version.', { ordering }),
    'events.created.at': moment('When it was made.', { ordering }),
  },
} as const satisfies List

/** What may be asked of everything that was answered under a contract. */
export const distributionDataList = {
  ordering: '-version',
  fields: {
    version: number('Number of the submission.', { ordering }),
    created: moment('When it was answered.', { ordering }),
  },
} as const satisfies List
