import type { ToOptions } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import type { CreatedObject } from './created-object.ts'

/** What is wrong with one field, by the field's name in the request. */
export interface Complaint {
  readonly field: string
  readonly text: string
}

/** What every draft keeps besides its answers. */
export interface WizardDraft<Question extends string> {
  /** Sent as `Idempotency-Key`, so that a repeated act is done once. */
  readonly key: string
  /** Steps that were left by Next. */
  readonly passed: readonly Question[]
}

/** What every step's form is given. */
export interface StepProps<Draft> {
  readonly draft: Draft
  readonly onAnswer: (answers: Partial<Draft>) => void
  /** What is wrong with a field, while that is shown. */
  readonly wrong: (field: string) => string | undefined
}

/** How one step asks, and how its answer is told. */
export interface StepLook<Draft> {
  readonly Form: ComponentType<StepProps<Draft>>
  /** The given answer in one line. */
  readonly answer: (draft: Draft) => string
  /** Says itself what is wrong with it, so that nothing is listed above. */
  readonly tellsItself?: true
}

/** What a wizard says that the others say otherwise. */
interface WizardWords {
  readonly title: (step: number) => string
  readonly act: string
  readonly acting: string
  readonly refused: {
    readonly heading: string
    readonly text: string
    readonly networkText: string
    readonly serverText: string
    readonly repeatedText: string
    /** The way to where an earlier attempt can be found. */
    readonly toList: string
  }
  readonly leave: {
    readonly heading: string
    readonly actingHeading: string
    readonly actingText: string
  }
  /** What a field is called where an error is told away from it; others explain themselves. */
  readonly fieldNames: Readonly<Record<string, string>>
}

/** One wizard: what it asks in which order, what it makes of the answers, and in which words. */
export interface WizardPlan<Question extends string, Draft extends WizardDraft<Question>, Made> {
  /** Names its draft in this tab; a draft of another shape has another name, so that none is misread. */
  readonly keptAs: string
  readonly fresh: () => Draft
  /** Whether leaving would lose something that was entered. */
  readonly isTouched: (draft: Draft) => boolean
  /** What a reload finds again, where that is not all of it. */
  readonly slim?: (draft: Draft) => Draft
  /** The steps of this draft's variant that ask for something, in order; a summary follows them. */
  readonly questions: (draft: Draft) => readonly Question[]
  readonly names: Readonly<Record<Question | 'summary', string>>
  readonly looks: Readonly<Record<Question, StepLook<Draft>>>
  /** What keeps a step from being left by Next, in the words the server would use. */
  readonly problems: (question: Question, draft: Draft) => readonly Complaint[]
  /** Everything that the act will make, in the order in which it is decided. */
  readonly created: (draft: Draft, current: Question) => readonly CreatedObject[]
  /** Fields with a place of their own in a form, the deeper ones later; any other path belongs to the nearest above it. */
  readonly fields: readonly string[]
  /** Refusals that name no field, and the one that is to blame all the same. */
  readonly blamed: Readonly<Record<string, string>>
  /** The step that answers for a refused field. */
  readonly owning: (field: string) => Question | 'summary' | undefined
  /** What a refusal teaches about the answers. */
  readonly learn?: (draft: Draft, complaints: readonly Complaint[]) => Draft
  /** Does everything at once or nothing; the same draft never does it twice. */
  readonly commit: (draft: Draft) => Promise<Made>
  readonly linkTo: (step: Question | 'summary') => ToOptions
  /** Where whoever leaves it goes. */
  readonly exit: ToOptions
  readonly words: WizardWords
}
