import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { type CreatedObject, one } from '../../../ui/wizard/created-object.ts'
import type { Draft } from './draft.ts'
import { tiedObjects } from './tied-objects.ts'
import { numberOf, type View } from './view.ts'

const isDecided = ({ draft, current }: View, step: PartnerQuestion) =>
  current === step || draft.passed.includes(step)

function partner({ draft, words }: View): CreatedObject {
  const { type, name, externalId } = draft
  return {
    id: 'partner',
    icon: 'partners',
    kind: words.created.partner,
    names: one(name.trim()),
    detail: externalId.trim() ? `${words.kinds[type]} · ${words.created.yourId}` : words.kinds[type],
    code: externalId.trim() || undefined,
    tag: { text: words.created.isNew, isNew: true },
  }
}

function documentOf({ form }: Draft, words: View['words']): string {
  if (form.source === 'uploaded' && form.file) return form.file.name
  if (form.source === 'external' && form.link.trim())
    return URL.parse(form.link.trim())?.host ?? form.link.trim()
  return words.created.noDocument
}

function agreement({ draft, words }: View): CreatedObject {
  const about = { id: 'agreement', icon: 'doc' as const, kind: words.agreementKinds[draft.type] }
  const step = numberOf(draft, 'agreement')
  if (draft.newAgreement) {
    const title = draft.form.title.trim()
    if (title === '') return { ...about, names: one(words.created.writtenIn(step)), later: true }
    const detail = `${words.agreement.versionIs('1')} · ${documentOf(draft, words)}`
    return { ...about, names: one(title), detail, tag: { text: words.created.isNew, isNew: true } }
  }
  const chosen = draft.agreements[draft.type]
  if (!chosen) return { ...about, names: one(words.created.chosenIn(step)), later: true }
  const detail = words.agreement.versionIs(String(chosen.version))
  return { ...about, names: one(chosen.name), detail, tag: { text: words.created.isSelected, isNew: false } }
}

function contract(view: View): CreatedObject {
  const { draft, words } = view
  const about = { id: 'contract', icon: 'pen' as const, kind: words.contractKinds[draft.type] }
  if (!isDecided(view, 'action')) {
    return { ...about, names: one(words.created.decidedIn(numberOf(draft, 'action'))), later: true }
  }
  const name = draft.action === 'create' ? words.created.active : words.created.pending
  return { ...about, names: one(name), tag: { text: words.created.isNew, isNew: true } }
}

function users(view: View): CreatedObject[] {
  const { draft, words } = view
  if (draft.action !== 'create' || !isDecided(view, 'action')) return []
  const count = draft.users.length
  return [
    {
      id: 'users',
      icon: 'user',
      kind: words.created.users,
      names: one(count === 0 ? words.created.you : words.created.youAnd(count)),
      tag: { text: String(count + 1), isNew: false },
    },
  ]
}

/** Everything that Create will make, in the order in which it is decided. */
export const createdObjects = (view: View): readonly CreatedObject[] => [
  partner(view),
  agreement(view),
  ...tiedObjects(view),
  contract(view),
  ...users(view),
]
