import type { ContractChanges } from '@entente/shared/api/contracts.ts'
import type { ContractField } from '@entente/shared/domain/contracts/edits.ts'
import type { ContractRow, Edit } from './contract-store.ts'
import { grantsWanted } from './delegation.ts'

/** One field of a request as it is going to be stored. */
export interface FieldEdit {
  readonly field: ContractField
  /** Its name in the request. */
  readonly at: string
  readonly columns: Edit
}

/** What a request says otherwise than it stands; clients send back whole contracts as they read them. */
export const newEdits = (contract: ContractRow, wanted: ContractChanges): FieldEdit[] =>
  edits(contract, wanted).filter(({ columns }) => isNew(contract, columns))

function edits(contract: ContractRow, wanted: ContractChanges): FieldEdit[] {
  const { activation, kind, expire_at, permissions, termination_note } = wanted
  const said: FieldEdit[] = []
  if (activation?.message !== undefined)
    said.push({ field: 'message', at: 'activation.message', columns: { message: text(activation.message) } })
  const note = newNote(contract, wanted)
  if (note !== undefined) said.push({ field: 'note', at: 'note', columns: { note } })
  if (kind !== undefined) said.push({ field: 'kind', at: 'kind', columns: { kind } })
  if (expire_at !== undefined)
    said.push({
      field: 'expire_at',
      at: 'expire_at',
      columns: { expire_at: expire_at === null ? null : new Date(expire_at) },
    })
  if (permissions)
    said.push({ field: 'permissions', at: 'permissions', columns: grantsWanted(permissions, contract) })
  if (termination_note !== undefined)
    said.push({
      field: 'termination_note',
      at: 'termination_note',
      columns: { termination_note: text(termination_note) },
    })
  return said
}

/** Of the two places where the note stands, the one that says something new (D-14). */
const newNote = (held: ContractRow, { note, activation }: ContractChanges): string | null | undefined =>
  [note, activation?.note]
    .map((said) => (said === undefined ? undefined : text(said)))
    .find((said) => said !== undefined && said !== held.note)

const text = (said: string | null): string | null => said?.trim() || null

const isNew = (contract: ContractRow, columns: Edit): boolean =>
  Object.entries(columns).some(([column, value]) => !isSame(contract[column as keyof ContractRow], value))

/** Moments are told to the second. */
const isSame = (held: unknown, said: unknown): boolean =>
  held instanceof Date && said instanceof Date
    ? Math.floor(held.getTime() / 1000) === Math.floor(said.getTime() / 1000)
    : held === said
