import { type Static, Type } from 'typebox'
import { DOCUMENT_TYPES } from '../domain/agreements.ts'
import { CONTRACT_KINDS } from '../domain/contracts/index.ts'
import { AccountName, Context, Email, Password } from './accounts.ts'
import { IdReference, moment, NamedReference } from './common.ts'
import { Contract, READ } from './contracts.ts'

/** What the holder of an activation link may know before accepting. */
export const Invitation = Type.Object(
  {
    type: Type.Enum(['program', 'service'], { description: 'What is offered.' }),
    kind: Type.Enum(CONTRACT_KINDS, { description: 'For real, or a test.' }),
    issuer: Type.Object(
      {
        name: Type.String({ description: 'Who invites.' }),
        icon: Type.Union([Type.String(), Type.Null()], { description: 'Path of its picture.' }),
        role: Type.String({ description: 'What the inviting company is.' }),
        headquarters: Type.String({ description: 'Where its seat is.' }),
        website: Type.Union([Type.String(), Type.Null()], { description: 'Its first web site.' }),
        colour: Type.Union([Type.String(), Type.Null()], {
          description: 'Its colour, as #rrggbb; null without one.',
        }),
      },
      { description: 'The company that invites.' },
    ),
    invited_by: Type.Union([Type.String(), Type.Null()], {
      description: 'Name of the person who made the invitation.',
    }),
    agreement: Type.Object(
      {
        name: Type.String({ description: 'Name of the agreement.' }),
        description: Type.String({ description: 'What it is about, in Markdown.' }),
        version: Type.Integer({ description: 'Version that will be signed.' }),
        version_created: moment('When that version was made.'),
        document_type: Type.Enum(DOCUMENT_TYPES, { description: 'Where the text is.' }),
        link: Type.Union([Type.String(), Type.Null()], {
          description: 'Where the text can be opened, null without one.',
        }),
        document: Type.Union(
          [
            Type.Object({
              name: Type.String({ description: 'File name.' }),
              media_type: Type.String({ description: 'What its content is.' }),
              size: Type.Integer({ description: 'In bytes.' }),
              sha256: Type.String({ description: 'Fingerprint of its content.' }),
            }),
            Type.Null(),
          ],
          { description: 'The uploaded file, null where there is none.' },
        ),
      },
      { description: 'What would be signed.' },
    ),
    partner: Type.Object(
      { name: Type.String({ description: 'Name of the invited company.' }) },
      { description: 'Who is invited.' },
    ),
    message: Type.Union([Type.String(), Type.Null()], { description: 'Note to the signee.' }),
    expire_at: Type.Union([moment('Until when the invitation is open.'), Type.Null()], {
      description: 'Until when the invitation is open, null without an end.',
    }),
  },
  { description: 'An invitation as its recipient sees it.' },
)
export type Invitation = Static<typeof Invitation>

export const InvitationCheck = Type.Object({ email: Email }, { description: 'For whom to look.' })

export const InvitationCheckResult = Type.Object(
  {
    known: Type.Boolean({ description: 'Whether this e-mail already signs in here.' }),
    signed_in: Type.Boolean({ description: 'Whether the caller is signed in with this e-mail.' }),
    accounts: Type.Array(NamedReference, {
      description: 'Accounts of the signed-in caller that could accept; empty for everybody else.',
    }),
  },
  { description: 'Which questions the activation page has to ask next.' },
)
export type InvitationCheckResult = Static<typeof InvitationCheckResult>

export const Acceptance = Type.Object(
  {
    email: Email,
    accepted: Type.Boolean({ description: 'That the agreement was read and accepted.' }),
    ...READ,
    name: Type.Optional(
      Type.String({ minLength: 1, maxLength: 128, description: 'Full name of a new user.' }),
    ),
    password: Type.Optional(Password),
    account: Type.Optional(
      Type.Object(
        {
          id: Type.Optional(
            Type.String({ minLength: 1, maxLength: 40, description: 'One of your accounts.' }),
          ),
          name: Type.Optional(AccountName),
        },
        { description: 'The company that accepts: one of your own accounts, or the name of a new one.' },
      ),
    ),
  },
  { description: 'Who accepts, and for which company.' },
)
export type Acceptance = Static<typeof Acceptance>

export const AcceptanceResult = Type.Object(
  { ...Context.properties, contract: Contract },
  { description: 'Who you are now, and the contract you signed.' },
)
export type AcceptanceResult = Static<typeof AcceptanceResult>

/** The account of an invited company, made by somebody who is signed in (domain: section 18.5). */
export const AccountActivation = Type.Object(
  {
    name: AccountName,
    id: Type.Optional(
      Type.String({
        maxLength: 40,
        description: 'Identifier of the invited company, as its contract names it.',
      }),
    ),
    contract_id: Type.Optional(
      Type.String({ maxLength: 40, description: 'Identifier of the contract that the code belongs to.' }),
    ),
    code: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'The secret again, as existing clients send it; that in the address counts.',
      }),
    ),
    accepted: Type.Optional(
      Type.Boolean({
        description: 'That the agreement was read and accepted; a call by an API token accepts.',
      }),
    ),
    users: Type.Optional(
      Type.Array(IdReference, {
        maxItems: 100,
        description: 'Users of your account who become users of the new one, beside yourself.',
      }),
    ),
  },
  { description: 'The account of a company that was invited.' },
)
export type AccountActivation = Static<typeof AccountActivation>

export const Rejection = Type.Object(
  {
    email: Type.Optional(
      Type.Union([Email, Type.Null()], { description: 'E-mail address of whoever declines.' }),
    ),
    note: Type.Optional(
      Type.Union([Type.String({ maxLength: 100 }), Type.Null()], {
        description: 'Why, for the inviting company.',
      }),
    ),
  },
  { description: 'Who declines, and why.' },
)

export const RejectionResult = Type.Object(
  { status: Type.Enum(['rejected'], { description: 'What became of the contract.' }) },
  { description: 'The invitation is declined.' },
)
