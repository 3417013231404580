import { type RefObject, useEffect, useRef } from 'react'
import { focusField } from '../focus-field.ts'
import { complaintsAt, type Refusal } from './refusal.ts'

/** Leads the focus: to the heading of a step that opens, to the field that a refusal is about. */
export function useStepFocus<Question extends string>(
  frame: RefObject<HTMLElement | null>,
  step: Question,
  refusal: Refusal<Question> | undefined,
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
