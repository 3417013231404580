const REACHABLE = 'input:not(:disabled), textarea, select, button:not(:disabled), a[href]'

/** Puts the focus where a form begins. */
export function focusFirst(within: ParentNode): void {
  within.querySelector<HTMLElement>('input:not(:disabled, [type="hidden"]), textarea, select')?.focus()
}

/** Puts the focus on the field with this name, or on the first control inside it. */
export function focusField(within: ParentNode, field: string): void {
  const place = within.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`)
  const control = place?.matches(REACHABLE) ? place : place?.querySelector<HTMLElement>(REACHABLE)
  control?.focus()
}
