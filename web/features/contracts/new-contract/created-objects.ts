import type { ContractQuestion } from '@entente/shared/domain/wizards/create-contract.ts'
import { endOfDay } from '../../../lib/end-of-day.ts'
import { isDay } from '../../../lib/filters/day.ts'
import type { Format } from '../../../lib/format.ts'
import type { newContract } from '../../../messages/en/new-contract.ts'
import { type CreatedObject, one } from '../../../ui/wizard/created-object.ts'
import { companyOf, type Draft } from './draft.ts'

/** The draft as it is told while one of its steps is open. */
interface View {
  readonly draft: Draft
  readonly current: ContractQuestion
  readonly words: typeof newContract
  readonly format: Format
}

function agreement({ draft, words, format }: View): CreatedObject {
  const about = { id: 'agreement', icon: 'doc' as const, kind: words.agreementKinds[draft.type] }
  const chosen = draft.agreements[draft.type]
  if (!chosen) return { ...about, names: one(words.created.chosenIn(2)), later: true }
  return {
    ...about,
    names: one(chosen.name),
    detail: words.agreement.versionIs(format.number(chosen.version)),
    tag: { text: words.created.isSelected, isNew: false },
  }
}

function partner({ draft, words }: View): CreatedObject {
  const about = { id: 'partner', icon: 'partners' as const, kind: words.created.partner }
  const name = companyOf(draft)
  if (name === '') return { ...about, names: one(words.created.saidIn(3)), later: true }
  if (draft.whom === 'known') {
    return {
      ...about,
      names: one(name),
      code: draft.partners[draft.type]?.id,
      tag: { text: words.created.isSelected, isNew: false },
    }
  }
  const externalId = draft.externalId.trim()
  return {
    ...about,
    names: one(name),
    ...(externalId && { detail: words.created.yourId, code: externalId }),
    tag: { text: words.created.isNew, isNew: true },
  }
}

function contract({ draft, words, format }: View): CreatedObject {
  const { day } = draft.expiry
  const details = [
    draft.isTest && words.created.test,
    isDay(day) && words.created.until(format.date(endOfDay(day).toISOString())),
  ].filter((detail) => detail !== false)
  return {
    id: 'contract',
    icon: 'pen',
    kind: words.contractKinds[draft.type],
    names: one(words.created.pending),
    ...(details.length > 0 && { detail: details.join(' · ') }),
    tag: { text: words.created.isNew, isNew: true },
  }
}

function granted({ draft, words }: View): CreatedObject[] {
  const { program_create, service_create } = draft.grants
  if (draft.type !== 'service' || !(program_create || service_create)) return []
  return [
    {
      id: 'permissions',
      icon: 'check',
      kind: words.parameters.permissions,
      names: words.grantsOf(draft.grants).map((name) => ({ id: name, name })),
    },
  ]
}

/** Everything that Create will make or tie, in the order in which it is decided. */
export const createdObjects = (view: View): readonly CreatedObject[] => [
  agreement(view),
  partner(view),
  contract(view),
  ...granted(view),
]
