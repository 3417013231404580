import type { Draft } from '../fields/draft.ts'

/** What every field of a form is handed. */
export interface InputProps<Of> {
  readonly field: Of
  readonly draft: Draft
  /** What is wrong at a place, or `deep` also anywhere below it. */
  readonly wrong: (path: string, deep?: boolean) => string | undefined
  readonly onChange: (draft: Draft) => void
}
