import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import type { IconName } from '../../../ui/icon-paths.ts'
import { type CreatedObject, type Name, one } from '../../../ui/wizard/created-object.ts'
import { numberOf, type View } from './view.ts'

const NAMES_SHOWN = 5

function shorten(picked: readonly Name[], words: View['words']): readonly Name[] {
  if (picked.length <= NAMES_SHOWN) return picked
  const shown = picked.slice(0, NAMES_SHOWN - 1)
  return [...shown, ...one(words.created.more(String(picked.length - shown.length)))]
}

interface Ties {
  id: string
  icon: IconName
  kind: string
  step: PartnerQuestion
  picked: readonly Name[]
  isNew?: boolean
  detail?: string
}

/** Things of which any number may be chosen, none included. */
function ties(view: View, { id, icon, kind, step, picked, isNew = false, detail }: Ties): CreatedObject[] {
  const { words, draft } = view
  const about = { id, icon, kind }
  if (picked.length === 0) {
    // Left without a choice there is nothing to create.
    if (draft.passed.includes(step)) return []
    return [{ ...about, names: one(words.created.chosenIn(numberOf(draft, step))), later: true }]
  }
  const [only] = picked.length === 1 ? picked : []
  return [
    {
      ...about,
      names: shorten(picked, words),
      ...(detail ? { detail } : { code: only?.id }),
      tag: { text: String(picked.length), isNew },
    },
  ]
}

/** What a new agreement is tied to. */
export function tiedObjects(view: View): CreatedObject[] {
  const { draft, words } = view
  const { marketplaces, productGroups, sourcing } = draft
  if (!draft.newAgreement) return []
  const step = 'marketplaces' as const
  const market = { id: step, icon: 'market' as const, step, picked: marketplaces }
  if (draft.type === 'vendor') {
    return ties(view, { ...market, kind: words.created.distributionAgreements, isNew: true })
  }
  const products = productGroups.reduce((sum, group) => sum + group.products, 0)
  return [
    ...ties(view, { ...market, kind: words.created.linkedMarketplaces }),
    ...ties(view, {
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
        ? {
            names: one(sourcing.name),
            code: sourcing.id,
            tag: { text: words.created.isSelected, isNew: false },
          }
        : { names: one(words.created.chosenIn(numberOf(draft, 'syndication'))), later: true }),
    },
  ]
}
