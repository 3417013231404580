import { ACCOUNT_ROLES } from '../domain/accounts.ts'
import { CONTRACT_STATUSES } from '../domain/contracts/index.ts'
import { choice, identifier, type List, moment, number, text } from './field.ts'

const nullable = true
const ordering = true
const hidden = true

/** What may be asked of the partners under an agreement. */
export const agreementPartnerList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the partner.', { nullable }),
    name: text('Name of the partner.', { ordering }),
    role: choice('What the partner is to others.', ACCOUNT_ROLES, { ordering }),
    'agreement.id': identifier('The agreement.', { nullable }),
    'agreement.name': text('Name of the agreement.', { ordering }),
    'contract.id': identifier('Contract of the partner under the agreement.', { nullable }),
    'contract.status': choice('Where in its life that contract is.', ['new', ...CONTRACT_STATUSES], {
      ordering,
    }),
    'contract.version': number('Version it was signed under.', { nullable, ordering }),
    'events.created.at': moment('When the contract was made.', { ordering }),
    'events.created.by.id': identifier('Who made it.', { nullable }),
    'events.created.by.name': text('Name of whoever made it.', { nullable }),
    'events.signed.at': moment('When it was signed.', { nullable, ordering, hidden }),
    'events.signed.by.id': identifier('Who signed it.', { nullable, ordering, hidden }),
    'events.countersigned.at': moment('When it was countersigned.', { nullable, ordering, hidden }),
    'events.countersigned.by.id': identifier('Who countersigned it.', { nullable, ordering, hidden }),
  },
} as const satisfies List
