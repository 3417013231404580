import type { Context } from '@entente/shared/api/accounts.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type KeyboardEvent, type SubmitEvent, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../messages/use-messages.ts'
import { focusField } from '../../../ui/focus-field.ts'
import { LeaveQuestion } from '../../../ui/leave-question.tsx'
import { useShortcut } from '../../../ui/use-shortcut.ts'
import { createdObjects } from './created-objects.ts'
import { isTouched, stepsOf } from './draft.ts'
import { CreatedPanel } from './frame/created-panel.tsx'
import { Footer } from './frame/footer.tsx'
import { Frame } from './frame/frame.tsx'
import { StepList } from './frame/step-list.tsx'
import { StepNotes } from './frame/step-notes.tsx'
import { problemsOf } from './problems.ts'
import { questionsOf, stepAfter, stepBefore, stepToShow } from './progress.ts'
import { complaintsAt } from './refusal.ts'
import { stepEntries } from './step-entries.ts'
import { STEP_TABLE } from './step-table.ts'
import { useBlockReason } from './use-block-reason.ts'
import { useStepFocus } from './use-step-focus.ts'
import type { Wizard } from './use-wizard.ts'

/** The steps that ask for something, one at a time; the last of them creates. */
export function Questions({ me, wizard }: { me: Context; wizard: Wizard }) {
  const words = useMessages('wizard')
  const navigate = useNavigate()
  const { step: wanted } = useSearch({ from: '/partners/new' })
  const { state, dispatch, open, isCreating } = wizard
  const { draft, asked, refusal } = state
  const current = stepToShow(wanted, draft, words)
  const frame = useRef<HTMLFormElement>(null)
  const blocked = useBlockReason(current, draft)
  useStepFocus(frame, current, refusal)

  // The address never names a step that can not be shown yet.
  useEffect(() => {
    if (wanted !== undefined && wanted !== current) open(current, true)
  })

  const leave = () => navigate({ to: '/partners' })
  useShortcut('Escape', leave)

  const problems = problemsOf(current, draft, words)
  const after = stepAfter(current, draft)
  const before = stepBefore(current, draft)

  const next = () => {
    if (blocked || isCreating) return
    if (problems[0]) {
      flushSync(() => dispatch({ type: 'asked', step: current }))
      if (frame.current) focusField(frame.current, problems[0].field)
      return
    }
    dispatch({ type: 'passed', step: current })
    const unfinished = questionsOf(draft).find((step) => problemsOf(step, draft, words).length > 0)
    if (after) open(after)
    else if (unfinished) open(unfinished)
    else wizard.create()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    next()
  }

  const shown = [...complaintsAt(refusal, current), ...(asked.includes(current) ? problems : [])]
  const { Form } = STEP_TABLE[current]

  return (
    <form
      ref={frame}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => (event.key === 'Escape' ? leaveField(event, leave) : sendOrSearch(event))}
    >
      <Frame
        steps={stepsOf(draft)}
        current={current}
        stepList={<StepList entries={stepEntries(state, current, words)} />}
        created={before && <CreatedPanel objects={createdObjects({ draft, current, words })} />}
        closeLabel={words.closeWizard}
        onClose={leave}
        busy={isCreating}
        foot={
          <Footer
            isLast={after === undefined}
            isCreating={isCreating}
            blocked={blocked}
            onCancel={leave}
            onBack={before && (() => open(before))}
          />
        }
      >
        <StepNotes
          wizard={wizard}
          complaints={current === 'marketplaces' ? [] : shown}
          onOpenField={(field) => frame.current && focusField(frame.current, field)}
        />
        <Form
          draft={draft}
          me={me}
          onAnswer={(answers) => dispatch({ type: 'answered', step: current, answers })}
          wrong={(field) => shown.find((complaint) => complaint.field === field)?.text}
        />
      </Frame>
      <LeaveQuestion
        active={isTouched(draft)}
        title={isCreating ? words.leave.creatingHeading : words.leave.heading}
        stay={words.leave.stay}
        leave={words.leave.leave}
        onLeave={wizard.discard}
      >
        {isCreating ? words.leave.creatingText : words.leave.text}
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
