import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../messages/use-messages.ts'
import { focusField } from '../focus-field.ts'
import { LeaveQuestion } from '../leave-question.tsx'
import { useShortcut } from '../use-shortcut.ts'
import { CreatedPanel } from './created-panel.tsx'
import { Footer } from './footer.tsx'
import { Frame } from './frame.tsx'
import type { WizardDraft } from './plan.ts'
import { stepAfter, stepBefore } from './progress.ts'
import { complaintsAt } from './refusal.ts'
import { stepEntries } from './step-entries.ts'
import { StepList } from './step-list.tsx'
import { StepNotes } from './step-notes.tsx'
import { useStepFocus } from './use-step-focus.ts'
import type { Wizard } from './use-wizard.ts'

interface QuestionsProps<Question extends string, Draft extends WizardDraft<Question>, Made> {
  wizard: Wizard<Question, Draft, Made>
  /** The step that is shown. */
  current: Question
  /** Why Next can not even be tried on it, absent where it can. */
  blocked?: string | undefined
}

/** The steps of a wizard that ask for something, one at a time; the last of them acts. */
export function Questions<Question extends string, Draft extends WizardDraft<Question>, Made>({
  wizard,
  current,
  blocked,
}: QuestionsProps<Question, Draft, Made>) {
  const { leave: words } = useMessages('wizard')
  const navigate = useNavigate()
  const { plan, state, dispatch, wanted, open, isActing } = wizard
  const { draft, asked, refusal } = state
  const frame = useRef<HTMLFormElement>(null)
  useStepFocus(frame, current, refusal)

  // The address never names a step that can not be shown yet.
  useEffect(() => {
    if (wanted !== undefined && wanted !== current) open(current, true)
  })

  const leave = () => {
    navigate(plan.exit)
  }
  useShortcut('Escape', leave)

  const problems = plan.problems(current, draft)
  const after = stepAfter(plan, draft, current)
  const before = stepBefore(plan, draft, current)

  const next = () => {
    if (blocked || isActing) return
    if (problems[0]) {
      flushSync(() => dispatch({ type: 'asked', step: current }))
      if (frame.current) focusField(frame.current, problems[0].field)
      return
    }
    dispatch({ type: 'passed', step: current })
    const unfinished = plan.questions(draft).find((step) => plan.problems(step, draft).length > 0)
    if (after) open(after)
    else if (unfinished) open(unfinished)
    else wizard.act()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    next()
  }

  const shown = [...complaintsAt(refusal, current), ...(asked.includes(current) ? problems : [])]
  const { Form, tellsItself } = plan.looks[current]

  return (
    <form
      ref={frame}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => (event.key === 'Escape' ? leaveField(event, leave) : sendOrSearch(event))}
    >
      <Frame
        title={plan.words.title}
        number={plan.questions(draft).indexOf(current) + 1}
        count={plan.questions(draft).length + 1}
        stepList={<StepList entries={stepEntries(plan, state, current)} />}
        created={before && <CreatedPanel objects={plan.created(draft, current)} />}
        onClose={leave}
        busy={isActing}
        foot={
          <Footer
            act={after === undefined ? plan.words.act : undefined}
            acting={isActing ? plan.words.acting : undefined}
            blocked={blocked}
            onCancel={leave}
            onBack={before && (() => open(before))}
          />
        }
      >
        <StepNotes
          wizard={wizard}
          complaints={tellsItself ? [] : shown}
          onOpenField={(field) => frame.current && focusField(frame.current, field)}
        />
        <Form
          draft={draft}
          onAnswer={(answers) => dispatch({ type: 'answered', step: current, answers })}
          wrong={(field) => shown.find((complaint) => complaint.field === field)?.text}
        />
      </Frame>
      <LeaveQuestion
        active={plan.isTouched(draft)}
        title={isActing ? plan.words.leave.actingHeading : plan.words.leave.heading}
        stay={words.stay}
        leave={words.leave}
        onLeave={wizard.discard}
      >
        {isActing ? plan.words.leave.actingText : words.text}
      </LeaveQuestion>
    </form>
  )
}

/** Ctrl or Cmd Enter goes on from anywhere; plain Enter in a search box only searches. */
function sendOrSearch(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter') return
  const inSearch = event.target instanceof Element && event.target.closest('search') !== null
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    event.currentTarget.requestSubmit()
  } else if (inSearch) event.preventDefault()
}

/** Esc in a field leaves as well; in a search box it empties the box, in a dialog it is the dialog's. */
function leaveField(event: KeyboardEvent<HTMLFormElement>, leave: () => void): void {
  const { target, currentTarget, nativeEvent } = event
  if (event.defaultPrevented || nativeEvent.isComposing) return
  if (!(target instanceof Element) || !currentTarget.contains(target) || target.closest('search')) return
  // Everywhere else the shortcut of the page does it.
  if (target.matches('input, textarea')) leave()
}
