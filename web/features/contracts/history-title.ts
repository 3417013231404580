import type { Contract, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { type ContractAction, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import type { Format } from '../../lib/format.ts'
import type { Catalogues } from '../../messages/catalogues.ts'

interface Telling {
  contract: Pick<Contract, 'type'>
  history: readonly HistoryEntry[]
  words: Catalogues['contracts']
  format: Pick<Format, 'list' | 'number'>
}

/** What happened in one entry of a contract's history, in a few words. */
export function titleOf(entry: HistoryEntry, { contract, history, words, format }: Telling): string {
  const { action, from, note } = entry
  const told = words.told
  const number = note !== null && /^\d+$/.test(note) ? format.number(Number(note)) : undefined
  if (action === 'edit')
    return told.edited(format.list(fieldsOf(note).map((field) => words.editedFields[field])))
  if (action === 'update_available') return number ? told.newVersion(number) : words.updateAvailable
  if (action === 'sign' && from === 'active') return number ? told.upgradedTo(number) : words.upgraded
  if (action === 'sign') return isApproval(contract, from) ? words.approved : words.activated
  if (action === 'enroll' && from === 'new') return told.entered
  if (action === 'enroll' && isAgain(entry, history)) return told.submittedAgain
  if (action === 'rebind' && note) return told.rebound(note)
  return isKnown(action, words.steps) ? words.steps[action].done : action
}

type EditedField = keyof Catalogues['contracts']['editedFields']

/** The fields that an edit names, as the request calls them. */
function fieldsOf(note: string | null): EditedField[] {
  const named = (note ?? '').split(', ')
  return EDITED_FIELDS.filter((field) => named.includes(field))
}

const EDITED_FIELDS = [
  'activation.message',
  'note',
  'kind',
  'expire_at',
  'permissions',
  'termination_note',
] as const satisfies readonly EditedField[]

/** Some contracts are signed by their issuer last, which is an approval. */
const isApproval = ({ type }: Pick<Contract, 'type'>, from: string | null): boolean =>
  lifecycles[type].steps.some((step) => step.action === 'sign' && step.by === 'issuer' && step.from === from)

/** Whether it had been handed back before. */
const isAgain = ({ id }: HistoryEntry, history: readonly HistoryEntry[]): boolean =>
  history.some((before) => before.action === 'refine' && before.id < id)

const isKnown = (action: string, steps: object): action is ContractAction => Object.hasOwn(steps, action)
