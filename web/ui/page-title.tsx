/** Names the page in the browser's tab and for assistive technology. */
export function PageTitle({ children }: { children: string }) {
  return <title>{`${children} · Entente`}</title>
}
