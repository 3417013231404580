import { type Static, Type } from 'typebox'
import { AGREEMENT_TYPES, DOCUMENT_TYPES } from '../domain/agreements.ts'
import {
  AccountReference,
  ActorReference,
  Events,
  IdReference,
  moment,
  NamedReference,
  worded,
} from './common.ts'

const VersionSummary = {
  version: Type.Integer({ description: 'Number of the version, from 1.' }),
  active: Type.Boolean({ description: 'Whether contracts are signed under it now.' }),
  link: Type.Union([Type.String(), Type.Null()], { description: 'Where its document is, null without one.' }),
  address: Type.Union([Type.String(), Type.Null()], {
    description: "The owner's own address of it, null where the text is elsewhere or nowhere.",
  }),
  author: Type.Union([ActorReference, Type.Null()], { description: 'Who made it.' }),
  version_created: moment('When it was made.'),
  version_contracts: Type.Optional(
    Type.Integer({ description: 'Contracts on this version now; only for the owner.' }),
  ),
}

export const Agreement = Type.Object(
  {
    id: Type.String({ description: 'Identifier; its prefix says the type.' }),
    type: Type.Enum(AGREEMENT_TYPES, { description: 'What is agreed.' }),
    title: Type.String({ description: 'Name of the agreement.' }),
    name: Type.String({ description: 'The same as title.' }),
    description: Type.String({ description: 'What it is about, in Markdown.' }),
    document_type: Type.Enum(DOCUMENT_TYPES, { description: 'Where the text of the present version is.' }),
    owner: worded(AccountReference, 'The account that wrote it.'),
    parent: Type.Union([NamedReference, Type.Null()], {
      description: 'Program agreement of a distribution agreement.',
    }),
    marketplace: Type.Union([AccountReference, Type.Null()], {
      description: 'Marketplace of a distribution agreement.',
    }),
    auto_accept: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'Whether contracts of a distribution agreement become active without approval.',
    }),
    sourcing_agreement: Type.Union([NamedReference, Type.Null()], {
      description: 'What a service agreement sources from.',
    }),
    forms: Type.Object({}, { description: 'Forms of a distribution agreement.' }),
    version: Type.Object(VersionSummary, {
      description: 'The active version, or the newest where none is active.',
    }),
    stats: Type.Optional(
      Type.Object(
        {
          contracts: Type.Integer({ description: 'Open contracts.' }),
          versions: Type.Integer({ description: 'Versions that exist.' }),
        },
        { description: 'How much there is of it; only for the owner.' },
      ),
    ),
    created: moment('When it was made.'),
    updated: moment('When it was last changed.'),
    events: Events,
  },
  { description: "An owner's versioned template for contracts." },
)
export type Agreement = Static<typeof Agreement>

export const AgreementVersion = Type.Object(
  {
    ...VersionSummary,
    document_type: Type.Enum(DOCUMENT_TYPES, { description: 'Where the text of this version is.' }),
    document: Type.Union(
      [
        Type.Object({
          name: Type.String({ description: 'File name.' }),
          media_type: Type.String({ description: 'What its content is.' }),
          size: Type.Integer({ description: 'In bytes.' }),
          sha256: Type.String({ description: 'Fingerprint of its content, in hexadecimal.' }),
        }),
        Type.Null(),
      ],
      { description: 'The uploaded file, null where there is none.' },
    ),
    agreement: worded(NamedReference, 'The agreement it is a version of.'),
  },
  { description: 'One numbered document of an agreement.' },
)
export type AgreementVersion = Static<typeof AgreementVersion>

/** Limits of the fields that every agreement form shares (domain: section 5.1). */
export const NewAgreementForm = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the agreement.' }),
    description: Type.String({
      minLength: 1,
      maxLength: 20_000,
      description: 'What it is about, in Markdown.',
    }),
    document_type: Type.Optional(Type.Enum(DOCUMENT_TYPES, { description: 'Where the text is.' })),
    link: Type.Optional(
      Type.Union([Type.String({ maxLength: 200 }), Type.Null()], {
        description: 'Address of the text, http or https.',
      }),
    ),
    file: Type.Optional(
      Type.Union(
        [
          Type.Object({
            name: Type.String({ minLength: 1, maxLength: 255, description: 'File name.' }),
            content: Type.String({ description: 'The file in base64, also as a data: address.' }),
          }),
          Type.Null(),
        ],
        { description: 'The text as a file of at most 10 MB.' },
      ),
    ),
    marketplaces: Type.Optional(
      Type.Array(IdReference, { maxItems: 500, description: 'Marketplaces to agree on.' }),
    ),
    product_groups: Type.Optional(
      Type.Array(IdReference, { maxItems: 500, description: 'Product groups to offer.' }),
    ),
    sourcing_agreement: Type.Optional(
      Type.Union([IdReference, Type.Null()], { description: 'What the partner sources from.' }),
    ),
  },
  { description: 'A new agreement, made together with the partner.' },
)
export type NewAgreementForm = Static<typeof NewAgreementForm>
