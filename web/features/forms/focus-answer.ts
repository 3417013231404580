import { focusField } from '../../ui/focus-field.ts'

/** Puts the focus where an answer is given: on its field, or on the one that holds it. */
export function focusAnswer(within: ParentNode, at: string): void {
  const steps = at.split('.')
  const paths = steps.map((_step, index) => steps.slice(0, steps.length - index).join('.'))
  const field = paths.find((path) => within.querySelector(`[data-field="${CSS.escape(path)}"]`))
  if (field !== undefined) focusField(within, field)
}

/** Puts the focus where reading starts, once what had it is gone. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('#content h1[tabindex]')?.focus({ preventScroll: true })
}
