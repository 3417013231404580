import { useState } from 'react'
import { forget, keep, recall } from '../../ui/wizard/draft-store.ts'
import type { Draft } from './fields/draft.ts'

/** A draft that a reload finds again, in this tab. */
export function useKeptDraft(name: string, fresh: () => Draft) {
  const [{ draft, isRestored }, setKept] = useState(() => {
    const kept = recall<Draft, never>(name)
    return { draft: kept ? kept.draft : fresh(), isRestored: kept !== undefined }
  })
  return {
    draft,
    /** Whether it was left here before. */
    isRestored,
    change: (changed: Draft) => {
      keep(name, { draft: changed, made: undefined })
      setKept((before) => ({ ...before, draft: changed }))
    },
    startOver: () => {
      forget(name)
      setKept({ draft: fresh(), isRestored: false })
    },
    forget: () => forget(name),
  }
}
