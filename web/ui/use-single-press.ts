import { type MouseEvent, useRef } from 'react'

/** How soon after a tap a second one is still the same gesture; a mouse counts its clicks itself. */
const DOUBLE_TAP_MS = 400

/** A double click takes one step: what stands under its second half is not what was meant. Keys are never held back. */
export function useSinglePress(): (event: MouseEvent<HTMLElement>) => void {
  const lastTap = useRef(Number.NEGATIVE_INFINITY)
  return (event) => {
    const { nativeEvent, timeStamp, detail } = event
    const isTap = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch'
    if (detail > 1 || (isTap && timeStamp - lastTap.current < DOUBLE_TAP_MS)) event.preventDefault()
    else if (isTap) lastTap.current = timeStamp
  }
}
