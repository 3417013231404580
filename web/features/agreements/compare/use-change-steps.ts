import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { ComparisonView } from './compare-search.ts'

interface ChangeSteps {
  /** Around everything that has `data-change`. */
  place: RefObject<HTMLDivElement | null>
  /** The change one is at, counted from 1; none before the first step. */
  current: number | undefined
  next: () => void
  previous: () => void
}

/** Steps from change to change, round and round; the focus goes along, so that each is read out. */
export function useChangeSteps(count: number, view: ComparisonView): ChangeSteps {
  const place = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState<number>()
  const shown = useRef(view)

  const go = (number: number) => {
    setCurrent(number)
    const change = changeIn(place.current, number)
    change?.focus({ preventScroll: true })
    change?.scrollIntoView({ block: 'start' })
  }

  // Whoever changes the view looks at the same place in the other one.
  useLayoutEffect(() => {
    if (shown.current === view) return
    shown.current = view
    changeIn(place.current, current)?.scrollIntoView({ block: 'start' })
  }, [view, current])

  return {
    place,
    current,
    next: () => go(current === undefined || current >= count ? 1 : current + 1),
    previous: () => go(current === undefined || current <= 1 ? count : current - 1),
  }
}

const changeIn = (place: HTMLElement | null, number: number | undefined) =>
  place?.querySelector<HTMLElement>(`[data-change="${number}"]`)
