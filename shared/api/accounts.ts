import { type Static, Type } from 'typebox'
import { ACCOUNT_ROLES, ACCOUNT_TYPES, PORTAL_STATES } from '../domain/accounts.ts'
import { CONTACT_TAGS } from '../domain/partners.ts'
import { AccountReference, Events, IdReference, NamedReference, Occurrence, worded } from './common.ts'

/** Limits of an account's name (domain: section 14.1). */
export const AccountName = Type.String({ minLength: 1, maxLength: 64, description: 'Name of the company.' })

export const Grants = Type.Object(
  {
    agreement: Type.Object(
      {
        program: Type.Object(
          {
            create: Type.Boolean({
              description: 'May create program and distribution agreements and invite vendors.',
            }),
          },
          { description: 'Towards vendors.' },
        ),
        service: Type.Object(
          {
            create: Type.Boolean({
              description: 'May create service and sourcing agreements and invite resellers.',
            }),
            delegate: Type.Boolean({ description: 'May pass these grants on.' }),
          },
          { description: 'Towards resellers.' },
        ),
      },
      { description: 'Grants by the type of agreement.' },
    ),
  },
  { description: 'What an account may do with agreements.' },
)

export const Account = Type.Object(
  {
    id: Type.String({ description: 'Identifier, VA-… for vendors and PA-… for providers.' }),
    name: AccountName,
    icon: Type.Union([Type.String(), Type.Null()], { description: 'Path of its picture, null without one.' }),
    description: Type.String({ description: 'One paragraph about the company.' }),
    overview: Type.String({ description: 'The company in its own words, longer.' }),
    headquarters: Type.String({ description: 'Where the company has its seat.' }),
    type: Type.Enum(ACCOUNT_TYPES, { description: 'Which kind of portal the account works in.' }),
    role: Type.Enum(ACCOUNT_ROLES, { description: 'What the account is to others.' }),
    external_id: Type.String({
      description: 'Identifier the account gave itself elsewhere, empty without one.',
    }),
    sourcing: Type.Boolean({ description: 'Whether it may create sourcing agreements.' }),
    countries: Type.Array(Type.String(), { description: 'ISO 3166 codes of the countries it works in.' }),
    languages: Type.Array(Type.String(), { description: 'Codes of the languages it speaks.' }),
    websites: Type.Array(Type.String(), { description: 'Its web sites.' }),
    public: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'Whether it may be shown in public catalogues.',
    }),
    permissions: Grants,
    events: Events,
  },
  { description: 'A company on the platform.' },
)
export type Account = Static<typeof Account>

/** A tag that makes a user a contact of its account. */
const ContactTag = Type.Object(
  {
    id: Type.Enum(CONTACT_TAGS, { description: 'The tag.' }),
    name: Type.String({ description: 'Name of the tag.' }),
  },
  { description: 'What somebody is a contact for.' },
)

export const User = Type.Object(
  {
    id: Type.String({ description: 'Identifier, UR-….' }),
    name: Type.String({ description: 'Full name.' }),
    email: Type.String({ description: 'E-mail address, the name used to sign in.' }),
    icon: Type.String({ description: 'Path of the picture, empty without one.' }),
    status: Type.Enum(['invited', 'joined', 'expired'], {
      description: 'Standing within the account asked for.',
    }),
    tags: Type.Array(ContactTag, { description: 'Which contact of the company this person is.' }),
    groups: Type.Array(NamedReference, { description: 'Groups of the account that this person is in.' }),
    permissions: Type.Array(NamedReference, {
      description: 'Modules this person may open; shown when `select(permissions)` asks for it.',
    }),
    events: Type.Object(
      {
        created: Type.Optional(Occurrence),
        activated: Type.Optional(Occurrence),
        signed: Type.Optional(Occurrence),
      },
      { description: 'When this person was made, joined the account, and last signed in.' },
    ),
  },
  { description: 'A person of an account.' },
)
export type User = Static<typeof User>

export const Context = Type.Object(
  {
    account: Type.Object(
      {
        ...AccountReference.properties,
        type: Type.Enum(ACCOUNT_TYPES, { description: 'Which kind of portal the account works in.' }),
        role: Type.Enum(ACCOUNT_ROLES, { description: 'What the account is to others.' }),
        portal: Type.Enum(PORTAL_STATES, {
          description:
            'Closed until the first program or service contract of the account is signed; its people answer that before anything else. Once open it stays open.',
        }),
        permissions: Grants,
      },
      { description: 'The account that the call acts for.' },
    ),
    user: Type.Object(
      {
        id: Type.String({ description: 'Identifier of the user or token.' }),
        name: Type.String({ description: 'Full name of the user, or name of the token.' }),
        email: Type.String({ description: 'E-mail address of the user, or of whoever made the token.' }),
      },
      { description: 'The person or token that calls.' },
    ),
  },
  { description: 'Who is calling, and for which account.' },
)
export type Context = Static<typeof Context>

export const Password = Type.String({
  minLength: 8,
  maxLength: 64,
  description: 'Password, 8 to 64 characters.',
})
export const Email = Type.String({
  minLength: 3,
  maxLength: 254,
  format: 'email',
  description: 'E-mail address.',
})

export const Login = Type.Object(
  {
    email: Type.String({ minLength: 1, maxLength: 254, description: 'E-mail address.' }),
    password: Type.String({ minLength: 1, maxLength: 1024, description: 'Password.' }),
  },
  { description: 'With what a person signs in.' },
)
export type Login = Static<typeof Login>

export const SignedOut = Type.Object({}, { description: 'Nothing: the session is over.' })

export const ContextSwitch = Type.Object(
  { account: worded(IdReference, 'The account to act for from now on.') },
  { description: 'For whom to go on.' },
)

export const Setup = Type.Object(
  {
    secret: Type.String({ minLength: 1, maxLength: 200, description: 'The secret of the one-time link.' }),
    company: AccountName,
    name: Type.String({ minLength: 1, maxLength: 128, description: 'Full name of the first administrator.' }),
    email: Email,
    password: Password,
  },
  { description: 'The first company and its administrator.' },
)
export type Setup = Static<typeof Setup>
