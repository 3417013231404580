import { type RefObject, useEffect, useRef, useState } from 'react'

/** How far a text in a scrolling box has been read. */
export interface Reading {
  readonly body: RefObject<HTMLElement | null>
  /** Whether there is more than the box shows at once. */
  readonly isLong: boolean
  /** From 0 to 1; 1 where everything is in sight. */
  readonly share: number
  readonly measure: () => void
  /** Whether the box was opened to its full height. */
  readonly unfolded: boolean
  readonly setUnfolded: (unfolded: boolean) => void
}

/** Follows a reader through a scrolling box, also when its content or its size changes. */
export function useReading(): Reading {
  const body = useRef<HTMLElement>(null)
  const [{ isLong, share }, setProgress] = useState({ isLong: false, share: 1 })
  const [unfolded, setUnfolded] = useState(false)

  const measure = () => {
    const box = body.current
    if (!box) return
    const { scrollTop, scrollHeight, clientHeight } = box
    const isLong = scrollHeight > clientHeight + 2
    setProgress({ isLong, share: isLong ? Math.min(1, (scrollTop + clientHeight) / scrollHeight) : 1 })
  }

  useEffect(() => {
    const box = body.current
    if (!box) return
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    for (const child of box.children) observer.observe(child)
    return () => observer.disconnect()
  })

  return { body, isLong, share, measure, unfolded, setUnfolded }
}
