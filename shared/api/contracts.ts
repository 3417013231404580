import { type Static, Type } from 'typebox'
import { CONTRACT_KINDS, CONTRACT_STATUSES, CONTRACT_TYPES } from '../domain/contracts/index.ts'
import { Grants } from './accounts.ts'
import {
  AccountReference,
  ActorReference,
  MarketplaceReference,
  moment,
  NamedReference,
  Occurrence,
  worded,
} from './common.ts'

const Optional = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, description: string) =>
  Type.Union([schema, Type.Null()], { description })

const maybeMoment = (description: string) => Optional(moment(description), description)

const occurred = (description: string) => Type.Optional(worded(Occurrence, description))

export const Contract = Type.Object(
  {
    id: Type.String({ description: 'Identifier; its prefix says the type.' }),
    type: Type.Enum(CONTRACT_TYPES, { description: 'What is contracted.' }),
    name: Type.String({ description: 'Name, taken from the agreement when it was made.' }),
    status: Type.Enum(CONTRACT_STATUSES, { description: 'Where in its life it is.' }),
    kind: Type.Enum(CONTRACT_KINDS, { description: 'For real, or a test.' }),
    version: Optional(
      Type.Integer(),
      'Agreement version it was signed under; while pending, the active one.',
    ),
    version_created: maybeMoment('When that version was accepted.'),
    latest: Type.Boolean({ description: "Whether that is the agreement's active version." }),
    agreement: worded(NamedReference, 'The agreement it is made under.'),
    issuer: worded(AccountReference, 'The account that issued it; owner of the agreement.'),
    owner: worded(
      AccountReference,
      'The account that signs it; a placeholder until an invitation is accepted.',
    ),
    partner: Type.Object(
      {
        ...AccountReference.properties,
        external_id: Type.Optional(
          Optional(Type.String(), "The issuer's own identifier; only for the issuer."),
        ),
      },
      { description: 'The other party, as the caller sees it.' },
    ),
    creator: worded(AccountReference, 'The account that made it.'),
    signee: Optional(ActorReference, 'Who signed for the partner.'),
    enrolled: maybeMoment('When the partner enrolled or activated.'),
    activation: Type.Object(
      {
        code: Type.Optional(
          Type.String({ description: 'Secret of the activation link; only for the issuer while pending.' }),
        ),
        link: Type.Optional(
          Type.String({ description: 'The activation link; only for the issuer while pending.' }),
        ),
        message: Type.String({ description: 'Note to the signee, empty without one.' }),
        note: Optional(Type.String(), 'Internal note; only for the issuer.'),
      },
      { description: 'How the partner was invited.' },
    ),
    note: Optional(Type.String(), 'Internal note; only for the issuer.'),
    expire_at: maybeMoment('When it ends by itself; null if it does not.'),
    termination_note: Optional(Type.String(), 'Why it was ended.'),
    permissions: Type.Optional(worded(Grants, 'What a service contract grants to the partner.')),
    marketplace: Type.Optional(worded(MarketplaceReference, 'Marketplace of a distribution contract.')),
    sourcing: Type.Optional(
      Type.Object(
        {
          listing: Optional(
            Type.Object({ id: Type.String({ description: 'Identifier of the listing.' }) }),
            'The listing that is sourced.',
          ),
          product: Optional(NamedReference, 'The product that is sourced.'),
          marketplace: Optional(NamedReference, 'The marketplace it is sourced from or for.'),
        },
        { description: 'What a syndication or referral contract is about.' },
      ),
    ),
    referral: Type.Optional(
      Type.Object(
        {
          agreement: worded(NamedReference, 'The referral agreement.'),
          contract: Type.Object(
            { id: Type.String({ description: 'Identifier of the referral contract.' }) },
            { description: 'The contract that the referral was made under.' },
          ),
        },
        { description: 'The referral that a program contract was born from.' },
      ),
    ),
    events: Type.Object(
      {
        created: occurred('When it was made, and by whom.'),
        updated: occurred('When it was last changed, and by whom.'),
        enrolled: occurred('When the partner enrolled, and who did.'),
        signed: occurred('When the partner signed, and who did.'),
        countersigned: occurred(
          'When the issuer approved it, and who did; `system` where that went by itself.',
        ),
        rejected: occurred('When it was turned down, and by whom.'),
        terminated: occurred('When it was ended, and by whom.'),
      },
      { description: 'What happened to it; only what has happened is there.' },
    ),
  },
  { description: 'What two accounts agreed under an agreement.' },
)
export type Contract = Static<typeof Contract>

export const ContractSignature = Type.Object(
  {
    accepted: Type.Optional(
      Type.Boolean({
        description:
          'Whether the agreement was read and accepted. A call by an API token that says nothing accepts; in a session it has to be said.',
      }),
    ),
  },
  { description: 'A signature, an approval, or the acceptance of a new version.' },
)

export const ContractVersion = Type.Object(
  {
    contract: worded(NamedReference, 'The contract it was accepted under.'),
    version: Type.Integer({ description: 'Agreement version that was accepted.' }),
    version_created: moment('When it was accepted.'),
    signee: Optional(ActorReference, 'Who accepted it.'),
    sha256: Optional(Type.String(), 'Fingerprint of the document that was accepted.'),
  },
  { description: 'One acceptance of an agreement version.' },
)
export type ContractVersion = Static<typeof ContractVersion>

export const HistoryEntry = Type.Object(
  {
    id: Type.Integer({ description: 'Number of the entry; later entries have higher ones.' }),
    at: moment('When it was done.'),
    by: worded(ActorReference, 'Who did it.'),
    object: Type.String({ description: 'Identifier of what was changed.' }),
    action: Type.String({ description: 'What was done.' }),
    from: Optional(Type.String(), 'Status before.'),
    to: Optional(Type.String(), 'Status after.'),
    note: Optional(Type.String(), 'What was said with it.'),
  },
  { description: 'One change and who made it.' },
)
export type HistoryEntry = Static<typeof HistoryEntry>
