import type { WizardDraft, WizardPlan } from './plan.ts'

type Plan<Question extends string, Draft extends WizardDraft<Question>> = Pick<
  WizardPlan<Question, Draft, never>,
  'questions' | 'problems'
>

/** How far one may go: up to and including the first step that Next has not left, or can not leave. */
function reachOf<Question extends string, Draft extends WizardDraft<Question>>(
  plan: Plan<Question, Draft>,
  draft: Draft,
): readonly Question[] {
  const questions = plan.questions(draft)
  const stop = questions.findIndex(
    (step) => !draft.passed.includes(step) || plan.problems(step, draft).length > 0,
  )
  return stop === -1 ? questions : questions.slice(0, stop + 1)
}

/** Whether a step can be opened by a link. */
export const isReachable = <Question extends string, Draft extends WizardDraft<Question>>(
  plan: Plan<Question, Draft>,
  draft: Draft,
  step: Question,
): boolean => reachOf(plan, draft).includes(step)

/** The step to show when the URL asks for this one: itself where it can be opened, else the furthest that can. */
export function stepToShow<Question extends string, Draft extends WizardDraft<Question>>(
  plan: Plan<Question, Draft>,
  draft: Draft,
  wanted: string | undefined,
): Question {
  const reach = reachOf(plan, draft)
  const shown = reach.find((step) => step === wanted) ?? reach.at(wanted === undefined ? 0 : -1)
  if (shown === undefined) throw new Error('A wizard asks for something')
  return shown
}

/** The step after this one; undefined on the last that asks for something, which ends with the act. */
export function stepAfter<Question extends string, Draft extends WizardDraft<Question>>(
  plan: Plan<Question, Draft>,
  draft: Draft,
  step: Question,
): Question | undefined {
  const questions = plan.questions(draft)
  return questions[questions.indexOf(step) + 1]
}

/** The step before this one; undefined on the first. */
export function stepBefore<Question extends string, Draft extends WizardDraft<Question>>(
  plan: Plan<Question, Draft>,
  draft: Draft,
  step: Question,
): Question | undefined {
  const questions = plan.questions(draft)
  return questions[questions.indexOf(step) - 1]
}
