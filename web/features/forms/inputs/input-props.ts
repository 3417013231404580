import type { ReactNode } from 'react'
import type { Draft } from '../fields/draft.ts'
import type { Field } from '../fields/field.ts'

/** What every field of a form is handed. */
export interface InputProps<Of> {
  readonly field: Of
  readonly draft: Draft
  /** What is wrong at a place, or `deep` also anywhere below it. */
  readonly wrong: (path: string, deep?: boolean) => string | undefined
  readonly onChange: (draft: Draft) => void
}

/** The same for what has fields inside, with the one that draws those. */
export interface OuterProps<Of> extends InputProps<Of> {
  readonly inner: (props: InputProps<Field>) => ReactNode
}
