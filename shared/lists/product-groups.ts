import { identifier, type List, moment, number, text } from './field.ts'

/** What may be asked of product groups, one's own or those of an agreement. */
export const productGroupList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the product group.', { nullable: true }),
    name: text('Name of the product group.', { search: true, ordering: true }),
    'stats.agreements': number('Service agreements that offer it.', { ordering: true }),
    'stats.contracts': number('Open contracts under those agreements.', { ordering: true }),
    'stats.products': number('Products in it.', { ordering: true }),
    'events.created.at': moment('When it was made.', { ordering: true }),
    'events.created.by.id': identifier('Who made it.', { nullable: true }),
    'events.created.by.name': text('Name of whoever made it.', { nullable: true }),
    'events.updated.at': moment('When it was last changed.', { ordering: true }),
    'events.updated.by.id': identifier('Who last changed it.', { nullable: true }),
    'events.updated.by.name': text('Name of whoever last changed it.', { nullable: true }),
  },
} as const satisfies List
