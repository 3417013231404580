import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { Draft } from './draft.ts'

/** What a reload in the middle of the wizard finds again. */
export interface Kept {
  readonly draft: Draft
  readonly result: NewPartnerResult | undefined
}

/** Raised with each change of the draft's shape, so that an older release's draft is not misread. */
const SHAPE = 1

const keyOf = (owner: string) => `entente.new-partner.${SHAPE}.${owner}`

/** Keeps the draft in this tab, all but the content of its file, which is too large for that. */
export function keep(owner: string, { draft, result }: Kept): void {
  const { file } = draft.form
  const kept = file ? { ...draft, form: { ...draft.form, file: { ...file, content: undefined } } } : draft
  try {
    sessionStorage.setItem(keyOf(owner), JSON.stringify({ draft: kept, result }))
  } catch {
    // Storage may be full or closed to us; the draft then lives as long as the page.
  }
}

/** What was kept in this tab for this person and account. */
export function recall(owner: string): Kept | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(owner))
    return kept === null ? undefined : JSON.parse(kept)
  } catch {
    return undefined
  }
}

/** Throws the kept draft away. */
export function forget(owner: string): void {
  try {
    sessionStorage.removeItem(keyOf(owner))
  } catch {
    // What could not be kept need not be forgotten.
  }
}
