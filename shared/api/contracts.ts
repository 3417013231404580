import { type Static, Type } from 'typebox'
import { CONTRACT_FIELDS } from '../domain/contracts/edits.ts'
import {
  CONTRACT_ACTS,
  CONTRACT_KINDS,
  CONTRACT_STATUSES,
  CONTRACT_TYPES,
} from '../domain/contracts/index.ts'
import { CONTRACT_TURNS } from '../domain/contracts/turn.ts'
import { AccountName, Grants } from './accounts.ts'
import {
  AccountReference,
  ActorReference,
  IdReference,
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
    update_available: Type.Boolean({
      description: 'Whether its partner can accept another version of the agreement, which is active now.',
    }),
    turn: Optional(
      Type.Enum(CONTRACT_TURNS),
      'Whose act it waits for: yours, or that of the other party; null when it waits for nobody.',
    ),
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
    form: Type.Optional(
      Optional(
        Type.Object({
          id: Type.String({ description: 'Identifier of the form.' }),
          name: Type.String({ description: 'What the form is called.' }),
          version: Type.Integer({ description: 'Number of its present version.' }),
        }),
        'What the partner of a distribution contract is asked before it enrolls; null where nothing is.',
      ),
    ),
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
    actions: Type.Array(Type.Enum(CONTRACT_ACTS), {
      description:
        'What the caller may do with it now; `sign` also means to approve, or to accept a new version, `answer` to fill in its form.',
    }),
    editable: Type.Array(Type.Enum(CONTRACT_FIELDS), {
      description: 'Fields that the caller may change now; `message` stands in `activation`.',
    }),
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

const Accepted = Type.Optional(
  Type.Boolean({
    description:
      'Whether the agreement was read and accepted. A call by an API token that says nothing accepts; in a session it has to be said.',
  }),
)

/** What was read before it is accepted: whoever says it signs that, or nothing. A description is not part of a version (domain: section 5.1). */
export const READ = {
  version: Type.Optional(
    Type.Integer({
      minimum: 1,
      description: 'Version that was read; nothing is signed where another one is active by now.',
    }),
  ),
  description: Type.Optional(
    Type.String({
      description:
        'Description of the agreement as it was read; nothing is signed where it is another by now.',
    }),
  ),
}

const text = (limit: number, description: string) =>
  Type.Optional(Optional(Type.String({ maxLength: limit, description }), description))

const Message = text(200, 'Note to the signee, shown with the offer or the application.')
const Note = text(100, 'Internal note; only the issuer reads it.')
const ExpireAt = Type.Optional(
  Optional(moment('When it ends by itself; in the future.'), 'When it ends by itself; null for never.'),
)
const Kind = Type.Optional(Type.Enum(CONTRACT_KINDS, { description: 'For real, or a test.' }))

export const WantedGrants = Type.Object(
  {
    agreement: Type.Optional(
      Type.Object(
        {
          program: Type.Optional(
            Type.Object(
              { create: Type.Optional(Type.Boolean({ description: 'May create program agreements.' })) },
              { description: 'Towards vendors.' },
            ),
          ),
          service: Type.Optional(
            Type.Object(
              {
                create: Type.Optional(Type.Boolean({ description: 'May create service agreements.' })),
                delegate: Type.Optional(Type.Boolean({ description: 'May pass these grants on.' })),
              },
              { description: 'Towards resellers.' },
            ),
          ),
        },
        { description: 'Grants by the type of agreement.' },
      ),
    ),
  },
  { description: 'What a service contract shall grant; only who may delegate can grant anything.' },
)
export type WantedGrants = Static<typeof WantedGrants>
const Permissions = Type.Optional(
  Optional(WantedGrants, 'What a service contract shall grant to the partner.'),
)

/** A contract to be made; which of the fields count follows from the type of the agreement (domain: section 18.2). */
export const NewContract = Type.Object(
  {
    accepted: Accepted,
    ...READ,
    activation: Type.Optional(
      Type.Object(
        { message: Message, note: Note },
        { description: 'Words to the other side; required to offer a program or service.' },
      ),
    ),
    note: text(100, 'Internal note of whoever offers; with an enrolment, words to the issuer.'),
    kind: Kind,
    partner: Type.Optional(
      Type.Object(
        {
          id: Type.Optional(
            Type.String({
              minLength: 1,
              maxLength: 40,
              description: 'A partner of yours, also a former one.',
            }),
          ),
          name: Type.Optional({ ...AccountName, description: 'Name of a company that is new to you.' }),
          external_id: text(100, 'Your own identifier for the partner.'),
        },
        { description: 'Whom a program or service is offered to; either its `id` or a `name`.' },
      ),
    ),
    permissions: Permissions,
    expire_at: ExpireAt,
    sourcing: Type.Optional(
      Type.Object(
        {
          product: Type.Optional(worded(IdReference, 'A product of your catalogue.')),
          marketplace: Type.Optional(worded(IdReference, 'A marketplace of yours to sell it on.')),
        },
        { description: 'What is sourced under a syndication or referral agreement.' },
      ),
    ),
    program_agreement: Type.Optional(
      worded(IdReference, 'The program of yours that the vendor of a referred product is offered.'),
    ),
  },
  { description: 'A contract to be offered, or an agreement to be entered.' },
)
export type NewContract = Static<typeof NewContract>

export const ContractChanges = Type.Object(
  {
    activation: Type.Optional(
      Type.Object({ message: Message, note: Note }, { description: 'Words that go with the offer.' }),
    ),
    note: Note,
    kind: Kind,
    expire_at: ExpireAt,
    permissions: Permissions,
    termination_note: text(100, 'Why it was ended; both sides read it.'),
  },
  { description: 'What is to be changed of a contract.' },
)
export type ContractChanges = Static<typeof ContractChanges>

export const ContractSignature = Type.Object(
  { accepted: Accepted, ...READ },
  { description: 'A signature, an approval, or the acceptance of a new version.' },
)

export type ContractSignature = Static<typeof ContractSignature>

export const ContractAnswer = Type.Object(
  { message: text(100, 'Why; kept in the history.') },
  { description: 'A word with the act.' },
)

export const ContractTermination = Type.Object(
  { termination_note: text(100, 'Why it is ended; both sides read it.') },
  { description: 'The end of a contract.' },
)

export const ContractVersion = Type.Object(
  {
    contract: worded(NamedReference, 'The contract it was accepted under.'),
    version: Type.Integer({ description: 'Agreement version that was accepted.' }),
    version_created: moment('When it was accepted.'),
    signee: Optional(ActorReference, 'Who accepted it.'),
    sha256: Optional(Type.String(), 'Fingerprint of the document that was accepted.'),
    description_sha256: Type.String({ description: 'Fingerprint of the description beside it.' }),
    ip: Optional(Type.String(), 'Address it was accepted from.'),
    agent: Optional(Type.String(), 'Browser or program it was accepted with.'),
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
