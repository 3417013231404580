import { type Static, Type } from 'typebox'
import { ACCOUNT_ROLES, ACCOUNT_TYPES } from '../domain/accounts.ts'
import { CONTRACT_KINDS } from '../domain/contracts/index.ts'
import { CONTACT_TAGS, PARTNER_KINDS, PARTNER_STATUSES } from '../domain/partners.ts'
import { WIZARD_ACTIONS } from '../domain/wizards/create-partner.ts'
import { AccountName } from './accounts.ts'
import { Agreement, NewAgreementForm } from './agreements.ts'
import { IdReference, moment, NamedReference, worded } from './common.ts'
import { Contract } from './contracts.ts'

const PartnerContact = Type.Object({
  id: Type.String({ description: 'Identifier of the user.' }),
  name: Type.String({ description: 'Full name.' }),
  email: Type.String({ description: 'E-mail address.' }),
  icon: Type.String({ description: 'Path of the picture, empty without one.' }),
  tags: Type.Array(
    Type.Object({
      id: Type.Enum(CONTACT_TAGS, { description: 'Identifier of the tag.' }),
      name: Type.String({ description: 'Name of the tag.' }),
    }),
    {
      description: 'What this person is a contact for.',
    },
  ),
})

export const Partner = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the partner account.' }),
    name: Type.String({ description: 'Name of the partner.' }),
    status: Type.Enum(PARTNER_STATUSES, { description: 'How the relation stands, seen from the caller.' }),
    icon: Type.String({ description: 'Path of its picture, empty without one.' }),
    type: Type.Enum(ACCOUNT_TYPES, { description: 'Which kind of portal the partner works in.' }),
    role: Type.Enum(ACCOUNT_ROLES, { description: 'What the partner is to others.' }),
    description: Type.String({ description: 'One paragraph about the company.' }),
    overview: Type.String({ description: 'The company in its own words, longer.' }),
    headquarters: Type.String({ description: 'Where the company has its seat.' }),
    countries: Type.Array(Type.String(), { description: 'ISO 3166 codes of the countries it works in.' }),
    languages: Type.Array(Type.String(), { description: 'Codes of the languages it speaks.' }),
    websites: Type.Array(Type.String(), { description: 'Its web sites.' }),
    industries: Type.Array(NamedReference, { description: 'What it does.' }),
    public: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'Whether it may be shown in public catalogues.',
    }),
    stats: Type.Object(
      {
        contracts: Type.Object(
          {
            program: Type.Integer({ description: 'Open program contracts between the two.' }),
            distribution: Type.Integer({ description: 'Open distribution contracts between the two.' }),
            service: Type.Integer({ description: 'Open service contracts between the two.' }),
            syndication: Type.Integer({ description: 'Open syndication contracts between the two.' }),
          },
          { description: 'Contracts that are enrolling, pending or active.' },
        ),
        listings: Type.Integer({ description: 'Products listed between the two.' }),
        waiting: Type.Integer({
          description: 'Contracts between the two that wait for an act of the caller.',
        }),
      },
      { description: 'How much there is between the two.' },
    ),
    contacts: Type.Array(PartnerContact, { description: 'Technical and business contacts.' }),
    external_id: Type.Union([Type.String(), Type.Null()], {
      description: "The caller's own identifier for this partner.",
    }),
    since: Type.Union([moment('When the relation first became active.'), Type.Null()], {
      description: 'When the relation first became active; null while it never was.',
    }),
  },
  { description: 'Another account as the caller sees it, through the contracts between them.' },
)
export type Partner = Static<typeof Partner>

const Note = (what: string, limit: number) =>
  Type.Union([Type.String({ maxLength: limit }), Type.Null()], { description: what })

/** The whole Create Partner wizard in one request (domain: section 10.10). */
export const NewPartner = Type.Object(
  {
    type: Type.Enum(PARTNER_KINDS, { description: 'Vendors supply products, resellers sell them.' }),
    name: AccountName,
    external_id: Type.Optional(
      Type.Union([Type.String({ maxLength: 100 }), Type.Null()], {
        description: 'Your own identifier for this partner.',
      }),
    ),
    agreement: Type.Optional(
      worded(IdReference, 'An agreement of yours to work under; else say `new_agreement`.'),
    ),
    new_agreement: Type.Optional(
      worded(NewAgreementForm, 'An agreement to be made with the partner; else say `agreement`.'),
    ),
    action: Type.Enum(WIZARD_ACTIONS, {
      description: 'Sign at once for your own users, or invite by a link.',
    }),
    users: Type.Optional(
      Type.Array(IdReference, {
        maxItems: 100,
        description: 'Users of your account who become users of the new one.',
      }),
    ),
    message: Type.Optional(Note('Note to the signee, shown on the activation page.', 200)),
    note: Type.Optional(Note('Internal note, never shown to the partner.', 100)),
    kind: Type.Optional(Type.Enum(CONTRACT_KINDS, { description: 'Whether this is for real or a test.' })),
  },
  { description: 'A partner with its agreement and contract, made in one transaction or not at all.' },
)
export type NewPartner = Static<typeof NewPartner>

export const NewPartnerResult = Type.Object(
  {
    partner: worded(Partner, 'The new partner, as you see it.'),
    agreement: worded(Agreement, 'What was agreed on, new or not.'),
    distribution_agreements: Type.Array(Agreement, {
      description: 'Made with a new program agreement, one per marketplace.',
    }),
    contract: worded(Contract, 'The contract with the partner, signed or waiting for it.'),
    distribution_contracts: Type.Array(Contract, {
      description: 'Made at once where the account was activated.',
    }),
  },
  { description: 'Everything the wizard made.' },
)
export type NewPartnerResult = Static<typeof NewPartnerResult>
