import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'

/** The place in the top bar that a page may fill on a phone. */
export const TOP_BAR_SLOT = 'top-bar-slot'

/** Puts a page's main act into the top bar, where a phone shows it. */
export function InTopBar({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  useEffect(() => setSlot(document.getElementById(TOP_BAR_SLOT)), [])
  return slot && createPortal(children, slot)
}
