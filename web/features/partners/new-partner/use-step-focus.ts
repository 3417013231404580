import { type RefObject, useEffect, useRef } from 'react'
import { focusField } from '../../../ui/focus-field.ts'
import type { QuestionStep } from './progress.ts'
import { complaintsAt, type Refusal } from './refusal.ts'

/** Leads the focus: to the heading of a step that opens, to the field that a refusal is about. */
export function useStepFocus(
  frame: RefObject<HTMLElement | null>,
  step: QuestionStep,
  refusal: Refusal | undefined,
): void {
  const before = useRef({ step, refusal })
  useEffect(() => {
    const { current } = before
    before.current = { step, refusal }
    if (!frame.current) return
    const [complaint] = complaintsAt(refusal, step)
    const isNew = current.step !== step
    if (complaint && (isNew || current.refusal !== refusal)) focusField(frame.current, complaint.field)
    else if (isNew) frame.current.querySelector<HTMLElement>('[data-step-heading]')?.focus()
  }, [frame, step, refusal])
}
