/**
 * After a change of page, puts the focus where reading starts: on its heading, else on the content. Whoever
 * walks along a row of tabs keeps their place.
 */
export function focusNewPage(): void {
  if (document.activeElement?.closest('nav[data-place="page"]')) return
  const content = document.getElementById('content')
  const start = content?.querySelector<HTMLElement>('h1[tabindex]') ?? content
  start?.focus({ preventScroll: true })
}
