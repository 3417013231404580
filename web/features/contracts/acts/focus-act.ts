import type { PageAct } from '../act-search.ts'

/** Puts the focus on the control that an act is taken by, on the menu that holds it, or else on the heading. */
export function focusAct(act: PageAct): void {
  const content = document.getElementById('content')
  const place =
    content?.querySelector<HTMLElement>(`[data-act="${act}"]`) ??
    content?.querySelector<HTMLElement>(`[data-acts~="${act}"]`) ??
    content?.querySelector<HTMLElement>('h1[tabindex]')
  place?.focus({ preventScroll: true })
}
