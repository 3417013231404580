import { Worker } from 'node:worker_threads'
import { refuse } from '../../platform/refusal.ts'
import { turns } from '../../platform/turns.ts'
import type { Judgement, Question } from './judge.ts'

/** In milliseconds, once it has begun; and in megabytes of memory. */
const PATIENCE = 3_000
const MEMORY = 64

const inTurn = turns({ atOnce: 2, waiting: 50, full: () => refuse('LIM_001') })

const OUT_OF_TIME: Judgement = { unfit: 'it takes too long to be checked', broken: [] }

/**
 * Weighs answers against a schema in a thread of its own with bounded time and memory: a pattern that never comes to an end
 * must hold up nobody (ADR 16).
 */
export const judged = (question: Question): Promise<Judgement> =>
  inTurn(async () => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), {
      workerData: question,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
      env: {},
      stdout: true,
      stderr: true,
    })
    let clock: NodeJS.Timeout | undefined
    try {
      return await new Promise<Judgement>((resolve) => {
        worker.on('message', (said: Judgement | 'begun') => {
          if (said !== 'begun') return resolve(said)
          clock = setTimeout(() => worker.terminate(), PATIENCE)
        })
        worker.once('error', () => resolve(OUT_OF_TIME))
        worker.once('exit', () => resolve(OUT_OF_TIME))
      })
    } finally {
      clearTimeout(clock)
      await worker.terminate()
    }
  })
