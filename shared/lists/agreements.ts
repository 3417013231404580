import { AGREEMENT_TYPES } from '../domain/agreements.ts'
import { FORM_TYPES } from '../domain/forms.ts'
import { boolean, choice, identifier, type List, moment, number, text } from './field.ts'

const nullable = true
const search = true
const ordering = true

/** What may be asked of agreements. */
export const agreementList = {
  ordering: '-created',
  fields: {
    id: identifier('Identifier of the agreement.', { nullable, search }),
    title: text('Name of the agreement.', { search, ordering }),
    name: text('The same as title.', { ordering }),
    type: choice('What is agreed.', AGREEMENT_TYPES, { ordering }),
    active: boolean('Whether it has an active version.'),
    'owner.id': identifier('Account that owns it.', { nullable }),
    'owner.name': text('Name of its owner.', { search }),
    'partner.id': identifier(
      'The other side: its owner, or for an agreement of yours whoever has a contract under it or may enter one.',
      { nullable },
    ),
    'marketplace.id': identifier('Marketplace of a distribution agreement.', { nullable }),
    'marketplace.name': text('Name of that marketplace.', { search }),
    'parent.id': identifier('Program agreement of a distribution agreement.', { nullable }),
    'forms.id': identifier('Form of a distribution agreement.', { nullable }),
    'forms.type': choice('Type of such a form.', FORM_TYPES),
    'stats.contracts': number('Open contracts under it; only of an agreement of yours.', { nullable }),
    created: moment('When it was made.', { ordering }),
    updated: moment('When it was last changed.', { ordering }),
  },
} as const satisfies List

/** What may be asked of the distribution agreements of a program agreement. */
export const distributionAgreementList = {
  ordering: '-created',
  fields: {
    id: identifier('Identifier of the distribution agreement.', { nullable, ordering }),
    name: text('Name of the distribution agreement.', { ordering }),
    auto_accept: boolean('Whether contracts under it become active without approval.', { ordering }),
    'marketplace.id': identifier('Marketplace it is for.', { nullable, ordering }),
    created: moment('When it was made.', { ordering }),
  },
} as const satisfies List
