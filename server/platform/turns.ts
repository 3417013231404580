interface Queue {
  /** How much is done at once. */
  readonly atOnce: number
  /** How much may wait for it. */
  readonly waiting: number
  /** Turns away what comes when the queue is full. */
  readonly full: () => never
}

/** Lets costly work be done a little at a time; what waits in line has not begun and holds nothing. */
export function turns({ atOnce, waiting: most, full }: Queue): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running < atOnce) running += 1
    else if (waiting.length >= most) full()
    // Whoever ends hands its place to the first in line.
    else await new Promise<void>((resume) => waiting.push(resume))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
