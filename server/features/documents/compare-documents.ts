import { Worker } from 'node:worker_threads'
import type { Comparable, Comparison } from './compared.ts'

/** In milliseconds; documents that take longer are not worth the wait of everybody else. */
const PATIENCE = 15_000

/** In megabytes of heap. */
const MEMORY = 256

/** How many are compared at once; the rest wait their turn. */
const AT_ONCE = 2
const waiting: (() => void)[] = []
let running = 0

/**
 * Compares two documents in a thread of its own with bounded time and memory: whatever somebody uploads, it can not hold
 * up the server or bring it down.
 */
export async function compareDocuments(before: Comparable, after: Comparable): Promise<Comparison> {
  if (typeof before === 'string' || typeof after === 'string')
    return { before: reason(before), after: reason(after), paragraphs: null }
  if (running >= AT_ONCE) await new Promise<void>((resume) => waiting.push(resume))
  running += 1
  try {
    return await inThread({ before, after })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

const reason = (document: Comparable) => (typeof document === 'string' ? document : null)

/** A thread that ran out of time or memory has read nothing. */
const GAVE_UP: Comparison = { before: 'too_long', after: 'too_long', paragraphs: null }

async function inThread(documents: { before: Comparable; after: Comparable }): Promise<Comparison> {
  const worker = new Worker(new URL('./compare-worker.ts', import.meta.url), {
    workerData: documents,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<Comparison>((resolve) => {
      timer = setTimeout(() => resolve(GAVE_UP), PATIENCE)
      worker.once('message', resolve)
      worker.once('error', () => resolve(GAVE_UP))
      worker.once('exit', () => resolve(GAVE_UP))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
