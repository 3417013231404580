import { Worker } from 'node:worker_threads'
import { type Fault, fault } from '@entente/shared/forms/fault.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import { refuse } from '../../platform/refusal.ts'

/** Whether answers fit a schema; or, without answers, whether a schema can be kept as a form. */
export interface Question {
  readonly schema: JsonSchema
  readonly data?: unknown
}

/** In milliseconds; an honest form takes a few of them. */
const PATIENCE = 2_000

/** In megabytes. */
const HEAP = 128

/** How many may wait for their turn; of one account no more than it would ask for by hand. */
const MOST_WAITING = 50
const MOST_OF_ONE = 5

let thread: Promise<Worker> | undefined
let turn: Promise<unknown> = Promise.resolve()
/** The accounts that wait, once for each question. */
const waiting: string[] = []

/**
 * Examines in a thread of its own, one after another, with bounded time and memory: whatever somebody wrote into a schema,
 * a pattern that never ends or references without number, it can not hold up the server (ADR 16).
 */
export async function examine(account: string, question: Question): Promise<readonly Fault[]> {
  const own = waiting.filter((other) => other === account).length
  if (waiting.length >= MOST_WAITING || own >= MOST_OF_ONE) refuse('LIM_001')
  waiting.push(account)
  const answer = turn.then(() => ask(question))
  turn = answer.catch(() => undefined)
  return await answer.finally(() => {
    waiting.splice(waiting.indexOf(account), 1)
  })
}

async function ask(question: Question): Promise<readonly Fault[]> {
  thread ??= startThread()
  const worker = await thread.catch((error: unknown) => {
    thread = undefined
    throw error
  })
  const faults = await answerOf(worker, question)
  if (faults) return faults
  thread = undefined
  await worker.terminate()
  return [fault(question.data === undefined ? 'schema' : 'data', 'too_costly', undefined)]
}

/** Undefined when it ran out of time or memory. */
const answerOf = (worker: Worker, question: Question): Promise<readonly Fault[] | undefined> =>
  new Promise((resolve) => {
    const clock = setTimeout(() => end(undefined), PATIENCE)
    function end(faults: readonly Fault[] | undefined) {
      clearTimeout(clock)
      worker.removeAllListeners('message').removeAllListeners('exit')
      resolve(faults)
    }
    worker.once('message', end).once('exit', () => end(undefined))
    worker.postMessage(question)
  })

/** Its time is counted from when it is ready, not from when a busy machine gets round to starting it. */
const startThread = (): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./examine-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      env: {},
      execArgv: [],
    })
    // A server that is asked to stop does not wait for it.
    worker.unref()
    worker.once('message', () => resolve(worker))
    // Whatever breaks it also ends it, and that is what is waited for.
    worker.on('error', reject)
  })
