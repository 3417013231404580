import type { wizard } from '../../../messages/en/wizard.ts'
import { stepsOf } from './draft.ts'
import type { StepEntry } from './frame/step-list.tsx'
import { problemsOf } from './problems.ts'
import { isReachable, type QuestionStep } from './progress.ts'
import { complaintsAt } from './refusal.ts'
import { STEP_TABLE } from './step-table.ts'
import type { WizardState } from './wizard-state.ts'

type Words = typeof wizard

/** The step list while there is still something to ask. */
export function stepEntries(state: WizardState, current: QuestionStep, words: Words): readonly StepEntry[] {
  const { draft, asked, refusal } = state
  return stepsOf(draft).map((id) => {
    const passed = draft.passed.includes(id)
    const problems = problemsOf(id, draft, words)
    const wrong = complaintsAt(refusal, id).length > 0 || (asked.includes(id) && problems.length > 0)
    const reachable = isReachable(id, draft, words)
    return {
      id,
      state: id === current ? 'current' : passed && reachable ? 'done' : 'open',
      answer:
        id !== 'summary' && passed && problems.length === 0 ? STEP_TABLE[id].answer(draft, words) : undefined,
      wrong,
      linked: id !== current && reachable,
    }
  })
}

/** The step list on the summary: everything answered, nothing to go back to. */
export const finishedEntries = ({ draft }: WizardState, words: Words): readonly StepEntry[] =>
  stepsOf(draft).map((id) => ({
    id,
    state: id === 'summary' ? 'current' : 'done',
    answer: id === 'summary' ? undefined : STEP_TABLE[id].answer(draft, words),
    wrong: false,
    linked: false,
  }))
