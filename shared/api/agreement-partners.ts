import { type Static, Type } from 'typebox'
import { ACCOUNT_ROLES } from '../domain/accounts.ts'
import { CONTRACT_STATUSES } from '../domain/contracts/index.ts'
import { NamedReference, Occurrence } from './common.ts'

export const AgreementPartner = Type.Object(
  {
    id: Type.String({ description: 'Identifier of the partner.' }),
    name: Type.String({ description: 'Name of the partner.' }),
    icon: Type.String({ description: 'Path of its picture, empty without one.' }),
    role: Type.Enum(ACCOUNT_ROLES, { description: 'What the partner is to others.' }),
    agreement: NamedReference,
    contract: Type.Object(
      {
        id: Type.String({ description: 'Identifier of the contract.' }),
        status: Type.Enum(CONTRACT_STATUSES, { description: 'Where in its life it is.' }),
        version: Type.Union([Type.Integer(), Type.Null()], {
          description: 'Version it was signed under; while pending, the active one.',
        }),
      },
      { description: 'The contract of the partner under the agreement.' },
    ),
    events: Type.Object(
      {
        created: Type.Optional(Occurrence),
        signed: Type.Optional(Occurrence),
        countersigned: Type.Optional(Occurrence),
      },
      { description: 'What happened to the contract, and who did it.' },
    ),
  },
  { description: 'A partner by its contract under an agreement.' },
)
export type AgreementPartner = Static<typeof AgreementPartner>
