import type { WizardStepId } from '@entente/shared/domain/wizard.ts'
import type { wizard } from '../../../messages/en/wizard.ts'
import { type Draft, stepsOf } from './draft.ts'
import { problemsOf } from './problems.ts'

/** A step that asks for something; the summary only tells. */
export type QuestionStep = Exclude<WizardStepId, 'summary'>

const isQuestion = (step: WizardStepId): step is QuestionStep => step !== 'summary'

/** The steps of this draft that ask for something. */
export const questionsOf = (draft: Draft): readonly QuestionStep[] => stepsOf(draft).filter(isQuestion)

/** How far one may go: up to and including the first step that Next has not left, or can not leave. */
function reachOf(draft: Draft, words: typeof wizard): readonly QuestionStep[] {
  const questions = questionsOf(draft)
  const stop = questions.findIndex(
    (step) => !draft.passed.includes(step) || problemsOf(step, draft, words).length > 0,
  )
  return stop === -1 ? questions : questions.slice(0, stop + 1)
}

/** Whether a step can be opened by a link. */
export const isReachable = (step: WizardStepId, draft: Draft, words: typeof wizard): boolean =>
  isQuestion(step) && reachOf(draft, words).includes(step)

/** The step to show when the URL asks for this one: itself where it can be opened, else the furthest that can. */
export function stepToShow(
  wanted: WizardStepId | undefined,
  draft: Draft,
  words: typeof wizard,
): QuestionStep {
  const reach = reachOf(draft, words)
  if (wanted === undefined) return 'partner'
  return reach.find((step) => step === wanted) ?? reach.at(-1) ?? 'partner'
}

/** The step after this one; undefined on the last that asks for something, which creates. */
export function stepAfter(step: QuestionStep, draft: Draft): QuestionStep | undefined {
  const questions = questionsOf(draft)
  return questions[questions.indexOf(step) + 1]
}

/** The step before this one; undefined on the first. */
export function stepBefore(step: QuestionStep, draft: Draft): QuestionStep | undefined {
  const questions = questionsOf(draft)
  return questions[questions.indexOf(step) - 1]
}
