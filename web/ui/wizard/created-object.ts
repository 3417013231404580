import type { IconName } from '../icon-paths.ts'

export interface Name {
  readonly id: string
  readonly name: string
}

/** One thing that a wizard will make or tie, as far as it is decided. */
export interface CreatedObject {
  readonly id: string
  readonly icon: IconName
  readonly kind: string
  readonly names: readonly Name[]
  readonly detail?: string | undefined
  /** An identifier at the end of the detail. */
  readonly code?: string | undefined
  readonly tag?: { readonly text: string; readonly isNew: boolean }
  /** Still to be decided; `names` then says where. */
  readonly later?: boolean
}

/** A line of its own. */
export const one = (name: string): readonly Name[] => [{ id: name, name }]
