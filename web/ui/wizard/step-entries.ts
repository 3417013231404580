import type { ToOptions } from '@tanstack/react-router'
import type { WizardDraft, WizardPlan } from './plan.ts'
import { isReachable } from './progress.ts'
import { complaintsAt } from './refusal.ts'
import type { WizardState } from './wizard-state.ts'

/** One step as the list of steps shows it. */
export interface StepEntry {
  readonly id: string
  readonly name: string
  readonly state: 'done' | 'current' | 'open'
  /** What was answered there. */
  readonly answer?: string | undefined
  readonly wrong?: boolean
  /** Where it can be opened. */
  readonly link?: ToOptions | undefined
}

/** The step list while there is still something to ask. */
export function stepEntries<Question extends string, Draft extends WizardDraft<Question>, Made>(
  plan: WizardPlan<Question, Draft, Made>,
  { draft, asked, refusal }: WizardState<Question, Draft, Made>,
  current: Question,
): readonly StepEntry[] {
  const questions = plan.questions(draft).map((id): StepEntry => {
    const passed = draft.passed.includes(id)
    const isWhole = plan.problems(id, draft).length === 0
    const reachable = isReachable(plan, draft, id)
    return {
      id,
      name: plan.names[id],
      state: id === current ? 'current' : passed && reachable ? 'done' : 'open',
      answer: passed && isWhole ? plan.looks[id].answer(draft) : undefined,
      wrong: complaintsAt(refusal, id).length > 0 || (asked.includes(id) && !isWhole),
      link: id !== current && reachable ? plan.linkTo(id) : undefined,
    }
  })
  return [...questions, { id: 'summary', name: plan.names.summary, state: 'open' }]
}

/** The step list on the summary: everything answered, nothing to go back to. */
export function finishedEntries<Question extends string, Draft extends WizardDraft<Question>, Made>(
  plan: WizardPlan<Question, Draft, Made>,
  draft: Draft,
): readonly StepEntry[] {
  const questions = plan
    .questions(draft)
    .map(
      (id): StepEntry => ({ id, name: plan.names[id], state: 'done', answer: plan.looks[id].answer(draft) }),
    )
  return [...questions, { id: 'summary', name: plan.names.summary, state: 'current' }]
}
