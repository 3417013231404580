import { useEffect, useState } from 'react'

/**
 * Gives the focus back when whatever took it goes away: to the control that had it, or where that went with what it did,
 * to what is left beside it.
 */
export function useFocusReturn(): void {
  const [before] = useState(() => {
    const control = document.activeElement
    return { control, place: control?.closest('tr, header, section') }
  })
  useEffect(
    () => () => {
      const { control, place } = before
      const target = control?.isConnected ? control : place?.querySelector('a[href], h1[tabindex]')
      if (target instanceof HTMLElement) target.focus()
    },
    [before],
  )
}
