import { type Fault, fault } from '@entente/shared/forms/fault.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'

/** Whether answers fit a schema; or, without answers, whether a schema can be kept as a form. */
export interface Question {
  readonly schema: JsonSchema
  readonly data?: unknown
}

/** In milliseconds; an honest form takes a few of them. */
const PATIENCE = 2_000

/**
 * What the server would find wrong, found here by its very rules. In a worker, because whatever a stranger wrote into a
 * schema must not hold up the page (ADR 16). Where none can be started, the server is the first to look.
 */
export function examine(question: Question): Promise<readonly Fault[]> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./examine-worker.ts', import.meta.url), { type: 'module' })
    let clock = 0
    const end = (faults: readonly Fault[]) => {
      clearTimeout(clock)
      worker.terminate()
      resolve(faults)
    }
    worker.onerror = () => end([])
    // Its time is counted from when it is ready, not from when its code has arrived.
    worker.onmessage = ({ data }: MessageEvent<'ready' | readonly Fault[]>) => {
      if (data !== 'ready') return end(data)
      clock = window.setTimeout(() => end([fault('', 'too_costly', undefined)]), PATIENCE)
      worker.postMessage(question)
    }
  })
}
