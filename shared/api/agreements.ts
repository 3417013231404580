import { type Static, type TSchema, Type } from 'typebox'
import { AGREEMENT_TYPES, DOCUMENT_TYPES, SOURCING_TYPES, WRITTEN_TYPES } from '../domain/agreements.ts'
import { FORM_TYPES } from '../domain/forms.ts'
import {
  AccountReference,
  ActorReference,
  Events,
  IdReference,
  MarketplaceReference,
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

const AttachedForm = Type.Object(
  {
    ...NamedReference.properties,
    type: Type.Enum(FORM_TYPES, { description: 'When it is asked for.' }),
  },
  { description: 'A form that is asked for.' },
)

/** A form of each type, or none; what is left out is not said. */
const eachForm = <T extends TSchema>(form: T) => ({
  enroll: Type.Optional(
    Type.Union([form, Type.Null()], { description: 'The form before enrolling, null without one.' }),
  ),
  product: Type.Optional(
    Type.Union([form, Type.Null()], {
      description: 'The form before a product is listed, null without one.',
    }),
  ),
  item: Type.Optional(
    Type.Union([form, Type.Null()], { description: 'The form before an item is listed, null without one.' }),
  ),
})

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
    marketplace: Type.Union([MarketplaceReference, Type.Null()], {
      description: 'Marketplace of a distribution agreement.',
    }),
    auto_accept: Type.Union([Type.Boolean(), Type.Null()], {
      description: 'Whether contracts of a distribution agreement become active without approval.',
    }),
    sourcing_agreement: Type.Union([NamedReference, Type.Null()], {
      description: 'What a service agreement sources from.',
    }),
    forms: Type.Object(eachForm(AttachedForm), {
      description: 'Forms of a distribution agreement; empty for agreements of other types.',
    }),
    version: Type.Union(
      [Type.Object(VersionSummary, { description: 'The version it stands on.' }), Type.Null()],
      {
        description:
          'The active version, or the newest where none is active; null where the caller may read none of them.',
      },
    ),
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

const AgreementOfVersion = Type.Object(
  {
    ...NamedReference.properties,
    type: Type.Enum(AGREEMENT_TYPES, { description: 'What is agreed.' }),
    description: Type.String({ description: 'What it is about, in Markdown.' }),
    owner: AccountReference,
    marketplace: Type.Union([MarketplaceReference, Type.Null()], {
      description: 'Marketplace of a distribution agreement.',
    }),
  },
  { description: 'The agreement of a version.' },
)

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
    agreement: AgreementOfVersion,
  },
  { description: 'One numbered document of an agreement.' },
)
export type AgreementVersion = Static<typeof AgreementVersion>

const File = Type.Union(
  [
    Type.Object({
      name: Type.String({ minLength: 1, maxLength: 255, description: 'File name.' }),
      content: Type.String({ description: 'The file in base64, also as a data: address.' }),
    }),
    Type.String({ description: 'The file in base64, also as a data: address.' }),
    Type.Null(),
  ],
  { description: 'The text as a file of at most 10 MB.' },
)

/** Where the text of a version is, as every form asks for it (domain: section 5.6). */
const DocumentFields = {
  document_type: Type.Optional(
    Type.Enum([...DOCUMENT_TYPES, 'upload'], { description: 'Where the text is; upload means uploaded.' }),
  ),
  link: Type.Optional(
    Type.Union([Type.String({ maxLength: 200 }), Type.Null()], {
      description: 'Address of the text, http or https.',
    }),
  ),
  file: Type.Optional(File),
}

const DocumentForm = Type.Object(DocumentFields)
export type DocumentForm = Static<typeof DocumentForm>

/** Limits that every agreement form shares (domain: section 5.1). */
const Title = Type.String({ minLength: 1, maxLength: 100, description: 'Name of the agreement.' })
const Description = Type.String({
  minLength: 1,
  maxLength: 20_000,
  description: 'What it is about, in Markdown.',
})

const ServiceFields = {
  marketplaces: Type.Optional(
    Type.Array(IdReference, { maxItems: 500, description: 'Marketplaces to agree on.' }),
  ),
  product_groups: Type.Optional(
    Type.Array(IdReference, { maxItems: 500, description: 'Product groups to offer.' }),
  ),
  sourcing_agreement: Type.Optional(
    Type.Union([IdReference, Type.Null()], { description: 'What the partner sources from.' }),
  ),
}

export const NewAgreementForm = Type.Object(
  { title: Title, description: Description, ...DocumentFields, ...ServiceFields },
  { description: 'A new agreement, made together with the partner.' },
)
export type NewAgreementForm = Static<typeof NewAgreementForm>

/** `name` is another word for `title` (D-21); which of the two is there is looked at by hand. */
const Named = { title: Type.Optional(Title), name: Type.Optional(Title) }

const Active = Type.Optional(
  Type.Boolean({ description: 'Whether contracts are signed under the version at once; yes if not said.' }),
)

export const NewAgreement = Type.Object(
  {
    ...Named,
    description: Description,
    type: Type.Enum(WRITTEN_TYPES, { description: 'What is agreed; sourcing says more in its own field.' }),
    sourcing: Type.Optional(
      Type.Object(
        { type: Type.Enum(SOURCING_TYPES, { description: 'Which kind of sourcing.' }) },
        { description: 'More about an agreement of type sourcing.' },
      ),
    ),
    ...DocumentFields,
    active: Active,
    ...ServiceFields,
  },
  { description: 'A new agreement with its first version.' },
)
export type NewAgreement = Static<typeof NewAgreement>

const WantedForms = Type.Optional(
  Type.Object(eachForm(IdReference), {
    description: 'Your forms that are to be asked for under a distribution agreement.',
  }),
)

const AutoAccept = Type.Boolean({
  description: 'Whether contracts under it become active without approval.',
})

export const NewDistributionAgreement = Type.Object(
  {
    ...Named,
    description: Description,
    marketplace: IdReference,
    ...DocumentFields,
    active: Active,
    auto_accept: Type.Optional(AutoAccept),
    forms: WantedForms,
  },
  { description: 'A new distribution agreement of a program agreement, for one marketplace.' },
)
export type NewDistributionAgreement = Static<typeof NewDistributionAgreement>

export const NewVersion = Type.Object(
  { ...DocumentFields, active: Active },
  { description: 'A further version of an agreement.' },
)
export type NewVersion = Static<typeof NewVersion>

const Unchanged = Type.Union([IdReference, Type.Null()], {
  description: 'Can not be changed; the same value passes.',
})

export const AgreementChanges = Type.Object(
  {
    ...Named,
    description: Type.Optional(Description),
    auto_accept: Type.Optional(Type.Union([AutoAccept, Type.Null()])),
    forms: WantedForms,
    sourcing_agreement: Type.Optional(
      Type.Union([IdReference, Type.Null()], { description: 'What a service agreement sources from.' }),
    ),
    sourcing: Type.Optional(
      Type.Object(
        { type: Type.Optional(Type.String({ description: 'Which kind of sourcing.' })) },
        { description: 'Says more where the type is sourcing.' },
      ),
    ),
    type: Type.Optional(Type.String({ description: 'Can not be changed; the same value passes.' })),
    parent: Type.Optional(Unchanged),
    marketplace: Type.Optional(Unchanged),
  },
  { description: 'What is to be changed; what is left out stays.' },
)
export type AgreementChanges = Static<typeof AgreementChanges>
