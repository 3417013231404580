import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import type { wizard } from '../../../messages/en/wizard.ts'
import type { IconName } from '../../../ui/icon-paths.ts'
import { type Draft, stepsOf } from './draft.ts'

type Words = typeof wizard

export interface Name {
  readonly id: string
  readonly name: string
}

/** One thing that Create will make or tie, as far as it is decided. */
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

/** The draft as it is told while one of its steps is open. */
export interface View {
  readonly draft: Draft
  readonly current: WizardStepId
  readonly words: Words
}

/** A line of its own. */
export const one = (name: string): readonly Name[] => [{ id: name, name }]
/** The number a step has in this draft's variant. */
export const numberOf = (draft: Draft, step: WizardStepId) => stepsOf(draft).indexOf(step) + 1
