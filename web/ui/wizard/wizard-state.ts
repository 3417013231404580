import { newKey } from '../../lib/new-key.ts'
import type { Kept } from './draft-store.ts'
import type { WizardDraft, WizardPlan } from './plan.ts'
import type { Refusal } from './refusal.ts'

export interface WizardState<Question extends string, Draft, Made> {
  readonly draft: Draft
  /** Steps that Next was refused on; they show what is wrong while it is being mended. */
  readonly asked: readonly Question[]
  readonly refusal: Refusal<Question> | undefined
  readonly made: Made | undefined
  /** The draft was found again in this tab. */
  readonly restored: boolean
}

export type WizardEvent<Question extends string, Draft, Made> =
  | { readonly type: 'answered'; readonly step: Question; readonly answers: Partial<Draft> }
  | { readonly type: 'asked'; readonly step: Question }
  | { readonly type: 'passed'; readonly step: Question }
  | { readonly type: 'refused'; readonly refusal: Refusal<Question> }
  | { readonly type: 'made'; readonly made: Made }
  | { readonly type: 'restarted'; readonly draft: Draft }

const withStep = <Step>(steps: readonly Step[], step: Step) =>
  steps.includes(step) ? steps : [...steps, step]

/**
 * A refused request did not use up its key, but the answer to it is known: what is sent next is another request.
 * After a lost answer the key stays, so that what was made after all is not made twice.
 */
function keyAfter(refusal: Refusal<string> | undefined, key: string): string {
  const answered = refusal?.kind === 'refused' || refusal?.kind === 'repeated'
  return answered ? newKey() : key
}

/** How a wizard moves on; nothing that was entered is ever lost on the way. */
export const wizardReducer =
  <Question extends string, Draft extends WizardDraft<Question>, Made>({
    learn = (draft) => draft,
  }: Pick<WizardPlan<Question, Draft, Made>, 'learn'>) =>
  (
    state: WizardState<Question, Draft, Made>,
    event: WizardEvent<Question, Draft, Made>,
  ): WizardState<Question, Draft, Made> => {
    const { draft, refusal } = state
    switch (event.type) {
      case 'answered': {
        const complaints = refusal?.complaints.filter(({ step }) => step !== event.step) ?? []
        return {
          ...state,
          draft: { ...draft, ...event.answers, key: keyAfter(refusal, draft.key) },
          refusal: refusal && complaints.length > 0 ? { ...refusal, texts: [], complaints } : undefined,
        }
      }
      case 'asked':
        return { ...state, asked: withStep(state.asked, event.step) }
      case 'passed':
        return { ...state, restored: false, draft: { ...draft, passed: withStep(draft.passed, event.step) } }
      case 'refused':
        return { ...state, refusal: event.refusal, draft: learn(draft, event.refusal.complaints) }
      case 'made':
        return { ...state, refusal: undefined, made: event.made }
      case 'restarted':
        return startOf(event.draft)
    }
  }

/** A wizard before anything happened to this draft. */
export const startOf = <Question extends string, Draft, Made>(
  draft: Draft,
): WizardState<Question, Draft, Made> => ({
  draft,
  asked: [],
  refusal: undefined,
  made: undefined,
  restored: false,
})

/** A wizard as a reload left it; what the reload itself broke shows at once. */
export const restoredFrom = <Question extends string, Draft extends WizardDraft<Question>, Made>({
  draft,
  made,
}: Kept<Draft, Made>): WizardState<Question, Draft, Made> => ({
  draft,
  asked: draft.passed,
  refusal: undefined,
  made,
  restored: made === undefined,
})
