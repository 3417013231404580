import { CONTRACT_TYPES, type ContractStatus, type ContractType, OPEN_STATUSES } from './index.ts'

interface Editable {
  readonly types: readonly ContractType[]
  readonly statuses: readonly ContractStatus[]
  /** Whether only the issuer may read it, so that only the issuer hears of the change. */
  readonly internal?: true
}

const OFFERS = ['program', 'service'] as const

/** What the issuer may write on a contract without taking a step, and how long (domain: sections 7.4, 18.3). */
export const EDITS = {
  message: { types: OFFERS, statuses: ['pending'] },
  note: { types: CONTRACT_TYPES, statuses: OPEN_STATUSES, internal: true },
  kind: { types: OFFERS, statuses: ['pending'] },
  expire_at: { types: OFFERS, statuses: ['pending', 'active'] },
  permissions: { types: ['service'], statuses: ['pending', 'active'] },
  termination_note: { types: CONTRACT_TYPES, statuses: ['terminated'] },
} as const satisfies Record<string, Editable>

export type ContractField = keyof typeof EDITS
export const CONTRACT_FIELDS = Object.keys(EDITS) as ContractField[]

const allows = (field: ContractField, type: ContractType, status: ContractStatus) => {
  const { types, statuses }: Editable = EDITS[field]
  return types.includes(type) && statuses.includes(status)
}

/** The fields that the issuer of such a contract may write now. */
export const editableFields = (type: ContractType, status: ContractStatus): ContractField[] =>
  CONTRACT_FIELDS.filter((field) => allows(field, type, status))
