import type { NewPartnerResult } from '@entente/shared/api/partners.ts'
import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import { type Draft, emptyDraft } from './draft.ts'
import type { Kept } from './draft-store.ts'
import type { Refusal } from './refusal.ts'

export interface WizardState {
  readonly draft: Draft
  /** Steps that Next was refused on; they show what is wrong while it is being mended. */
  readonly asked: readonly WizardStepId[]
  readonly refusal: Refusal | undefined
  readonly result: NewPartnerResult | undefined
  /** The draft was found again in this tab. */
  readonly restored: boolean
}

export type WizardEvent =
  | { readonly type: 'answered'; readonly step: WizardStepId; readonly answers: Partial<Draft> }
  | { readonly type: 'asked'; readonly step: WizardStepId }
  | { readonly type: 'passed'; readonly step: WizardStepId }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'made'; readonly result: NewPartnerResult }
  | { readonly type: 'restarted'; readonly draft: Draft }

const withStep = (steps: readonly WizardStepId[], step: WizardStepId) =>
  steps.includes(step) ? steps : [...steps, step]

/**
 * A refused request did not use up its key, but the answer to it is known: what is sent next is another request.
 * After a lost answer the key stays, so that a partner who was made after all is not made twice.
 */
function keyAfter(refusal: Refusal | undefined, key: string): string {
  const answered = refusal?.kind === 'refused' || refusal?.kind === 'repeated'
  return answered ? crypto.randomUUID() : key
}

function answered(state: WizardState, step: WizardStepId, answers: Partial<Draft>): WizardState {
  const { refusal, draft } = state
  const complaints = refusal?.complaints.filter((complaint) => complaint.step !== step) ?? []
  return {
    ...state,
    draft: { ...draft, ...answers, key: keyAfter(refusal, draft.key) },
    refusal: refusal && complaints.length > 0 ? { ...refusal, texts: [], complaints } : undefined,
  }
}

/** A marketplace that the server found taken is treated like one that the list shows as taken. */
function refused(state: WizardState, refusal: Refusal): WizardState {
  const about = refusal.complaints.filter(({ step }) => step === 'marketplaces').map(({ text }) => text)
  const marketplaces = state.draft.marketplaces.map((marketplace) =>
    about.some((text) => text.includes(marketplace.id)) ? { ...marketplace, taken: true } : marketplace,
  )
  return { ...state, refusal, draft: { ...state.draft, marketplaces } }
}

/** How the wizard moves on; nothing that was entered is ever lost on the way. */
export function wizardReducer(state: WizardState, event: WizardEvent): WizardState {
  switch (event.type) {
    case 'answered':
      return answered(state, event.step, event.answers)
    case 'asked':
      return { ...state, asked: withStep(state.asked, event.step) }
    case 'passed':
      return {
        ...state,
        restored: false,
        draft: { ...state.draft, passed: withStep(state.draft.passed, event.step) },
      }
    case 'refused':
      return refused(state, event.refusal)
    case 'made':
      return { ...state, refusal: undefined, result: event.result }
    case 'restarted':
      return startOf(event.draft)
  }
}

/** The wizard before anything happened to this draft. */
export const startOf = (draft: Draft = emptyDraft()): WizardState => ({
  draft,
  asked: [],
  refusal: undefined,
  result: undefined,
  restored: false,
})

/** The wizard as a reload left it; what the reload itself broke shows at once. */
export const restoredFrom = ({ draft, result }: Kept): WizardState => ({
  draft,
  asked: draft.passed,
  refusal: undefined,
  result,
  restored: result === undefined,
})
