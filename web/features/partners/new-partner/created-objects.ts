import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import type { wizard } from '../../../messages/en/wizard.ts'
import type { IconName } from '../../../ui/icon-paths.ts'
import { type Draft, stepsOf } from './draft.ts'

type Words = typeof wizard

/** One thing that Create will make or tie, as far as it is decided. */
export interface CreatedObject {
  readonly id: string
  readonly icon: IconName
  readonly kind: string
  readonly names: readonly string[]
  readonly detail?: string | undefined
  /** An identifier at the end of the detail. */
  readonly code?: string | undefined
  readonly tag?: { readonly text: string; readonly isNew: boolean }
  /** Still to be decided; `names` then says where. */
  readonly later?: boolean
}

interface View {
  readonly draft: Draft
  readonly current: WizardStepId
  readonly words: Words
}

const NAMES_SHOWN = 5

const numberOf = (draft: Draft, step: WizardStepId) => stepsOf(draft).indexOf(step) + 1
const isDecided = ({ draft, current }: View, step: WizardStepId) =>
  current === step || draft.passed.includes(step)

function shorten(names: readonly string[], words: Words): readonly string[] {
  if (names.length <= NAMES_SHOWN) return names
  const shown = names.slice(0, NAMES_SHOWN - 1)
  return [...shown, words.created.more(String(names.length - shown.length))]
}

function partner({ draft, words }: View): CreatedObject {
  const { type, name, externalId } = draft
  return {
    id: 'partner',
    icon: 'partners',
    kind: words.created.partner,
    names: [name.trim()],
    detail: externalId.trim() ? `${words.kinds[type]} · ${words.created.yourId}` : words.kinds[type],
    code: externalId.trim() || undefined,
    tag: { text: words.created.isNew, isNew: true },
  }
}

function documentOf({ form }: Draft, words: Words): string {
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
    if (title === '') return { ...about, names: [words.created.writtenIn(step)], later: true }
    const detail = `${words.agreement.versionIs('1')} · ${documentOf(draft, words)}`
    return { ...about, names: [title], detail, tag: { text: words.created.isNew, isNew: true } }
  }
  const chosen = draft.agreements[draft.type]
  if (!chosen) return { ...about, names: [words.created.chosenIn(step)], later: true }
  const detail = words.agreement.versionIs(String(chosen.version))
  return { ...about, names: [chosen.name], detail, tag: { text: words.created.isSelected, isNew: false } }
}

interface Ties {
  id: string
  icon: IconName
  kind: string
  step: WizardStepId
  picked: readonly { id: string; name: string }[]
  isNew?: boolean
  detail?: string
}

/** Things of which any number may be chosen, none included. */
function ties(view: View, { id, icon, kind, step, picked, isNew = false, detail }: Ties): CreatedObject {
  const { words, draft } = view
  const about = { id, icon, kind }
  if (picked.length > 0) {
    const [only] = picked.length === 1 ? picked : []
    return {
      ...about,
      names: shorten(
        picked.map(({ name }) => name),
        words,
      ),
      ...(detail ? { detail } : { code: only?.id }),
      tag: { text: String(picked.length), isNew },
    }
  }
  const passed = draft.passed.includes(step)
  const open = passed ? words.created.noneChosen : words.created.chosenIn(numberOf(draft, step))
  return { ...about, names: [open], later: true }
}

function tied(view: View): CreatedObject[] {
  const { draft, words } = view
  const { marketplaces, productGroups, sourcing } = draft
  if (!draft.newAgreement) return []
  const step = 'marketplaces' as const
  const market = { id: step, icon: 'market' as const, step, picked: marketplaces }
  if (draft.type === 'vendor') {
    return [ties(view, { ...market, kind: words.created.distributionAgreements, isNew: true })]
  }
  const products = productGroups.reduce((sum, group) => sum + group.products, 0)
  return [
    ties(view, { ...market, kind: words.created.linkedMarketplaces }),
    ties(view, {
      id: 'groups',
      icon: 'catalog',
      kind: words.created.productGroups,
      step: 'product-groups',
      picked: productGroups,
      detail: words.created.inCatalog(products),
    }),
    {
      id: 'sourcing',
      icon: 'link',
      kind: words.created.sourcing,
      ...(sourcing
        ? { names: [sourcing.name], code: sourcing.id, tag: { text: words.created.isSelected, isNew: false } }
        : { names: [words.created.chosenIn(numberOf(draft, 'syndication'))], later: true }),
    },
  ]
}

function contract(view: View): CreatedObject {
  const { draft, words } = view
  const about = { id: 'contract', icon: 'pen' as const, kind: words.contractKinds[draft.type] }
  if (!isDecided(view, 'action')) {
    return { ...about, names: [words.created.decidedIn(numberOf(draft, 'action'))], later: true }
  }
  const name = draft.action === 'create' ? words.created.active : words.created.pending
  return { ...about, names: [name], tag: { text: words.created.isNew, isNew: true } }
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
      names: [count === 0 ? words.created.you : words.created.youAnd(count)],
      tag: { text: String(count + 1), isNew: false },
    },
  ]
}

/** Everything that Create will make, in the order in which it is decided. */
export const createdObjects = (view: View): readonly CreatedObject[] => [
  partner(view),
  agreement(view),
  ...tied(view),
  contract(view),
  ...users(view),
]
