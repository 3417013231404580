/** What a state says first; alone on a page it is the page's heading. */
export function StateTitle({ wholePage, children }: { wholePage: boolean | undefined; children: string }) {
  return wholePage ? <h1 tabIndex={-1}>{children}</h1> : <h2>{children}</h2>
}
