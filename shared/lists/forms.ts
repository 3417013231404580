import { FORM_TYPES } from '../domain/forms.ts'
import { choice, identifier, type List, moment, text } from './field.ts'

/** What may be asked of forms. */
export const formList = {
  ordering: '-events.created.at',
  fields: {
    id: identifier('Identifier of the form.', { nullable: true, search: true, ordering: true }),
    name: text('Name of the form.', { search: true, ordering: true }),
    type: choice('What it asks about.', FORM_TYPES, { search: true, ordering: true }),
    'events.created.at': moment('When it was made.', { ordering: true }),
  },
} as const satisfies List
