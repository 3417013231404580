import { ACCOUNT_ROLES, ACCOUNT_TYPES } from '../domain/accounts.ts'
import { CONTACT_TAGS, PARTNER_STATUSES } from '../domain/partners.ts'
import { boolean, choice, identifier, type List, number, text } from './field.ts'

/** What may be asked of the directory. */
export const partnerList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the partner.', { nullable: true, search: true, ordering: true }),
    name: text('Name of the partner.', { search: true, ordering: true }),
    type: choice('Which kind of portal the partner works in.', ACCOUNT_TYPES, { ordering: true }),
    role: choice('What the partner is to others.', ACCOUNT_ROLES, { ordering: true }),
    status: choice(
      'How the relation stands; ended relations are listed only when asked for.',
      PARTNER_STATUSES,
      {
        ordering: true,
      },
    ),
    public: boolean('Whether it may be shown in public catalogues.', { nullable: true }),
    'contacts.name': text('Name of one of its contacts.', { nullable: true }),
    'contacts.email': text('E-mail address of one of its contacts.', { nullable: true }),
    'contacts.tags': choice('What one of its contacts is asked about.', CONTACT_TAGS, { nullable: true }),
    'stats.contracts.program': number('Open program contracts with it.', { ordering: true }),
    'stats.contracts.distribution': number('Open distribution contracts with it.', { ordering: true }),
    'stats.contracts.service': number('Open service contracts with it.', { ordering: true }),
    'stats.contracts.syndication': number('Open syndication contracts with it.', { ordering: true }),
    'stats.listings': number('Products listed between the two.', { ordering: true }),
  },
} as const satisfies List
