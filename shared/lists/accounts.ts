import { ACCOUNT_ROLES, ACCOUNT_TYPES } from '../domain/accounts.ts'
import { CONTACT_TAGS } from '../domain/partners.ts'
import { boolean, choice, identifier, type List, moment, text } from './field.ts'

const nullable = true
const search = true
const ordering = true

/** What may be asked of the caller's own accounts. */
export const accountList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the account.', { nullable, search, ordering }),
    name: text('Name of the company.', { ordering }),
    external_id: text('Identifier the account gave itself elsewhere.', { search, ordering }),
    type: choice('Which kind of portal the account works in.', ACCOUNT_TYPES),
    role: choice('What the account is to others.', ACCOUNT_ROLES),
    public: boolean('Whether it may be shown in public catalogues.', { nullable }),
    'events.created.at': moment('When it was made.', { ordering }),
  },
} as const satisfies List

/** What may be asked of the users of an account. */
export const userList = {
  ordering: 'name',
  fields: {
    id: identifier('Identifier of the user.', { nullable, search, ordering }),
    name: text('Full name.', { nullable, search, ordering }),
    email: text('E-mail address.', { search, ordering }),
    external_id: text("The account's own identifier for the user.", { nullable, search }),
    status: choice('Standing within the account.', ['invited', 'joined', 'expired'], { only: ['eq', 'in'] }),
    'tags.id': choice('Which contact of the company the user is.', CONTACT_TAGS, { nullable }),
    'tags.name': text('Name of such a tag.'),
    'groups.id': identifier('Group the user is in.', { nullable }),
    'groups.name': text('Name of such a group.'),
    'domain.id': identifier("Domain of the user's e-mail address, where the account has claimed it.", {
      nullable,
    }),
    'domain.auth.enforce': boolean('Whether that domain demands its own sign-in.'),
    'domain.auth.idp.id': identifier('Identity provider of that domain.', { nullable }),
    'idp.id': identifier('Identity provider the user signs in with.', { nullable }),
    permissions: identifier('Module the user may open.', { hidden: true, only: ['eq'] }),
    'events.created.at': moment('When the user was made.', { ordering }),
    'events.invited.at': moment('When the user was invited into the account.', { nullable, ordering }),
    'events.activated.at': moment('When the user joined the account.', { nullable, ordering }),
    'events.signed.at': moment('When the user last signed in.', { nullable, ordering }),
  },
} as const satisfies List
