import { type ChildProcess, fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { refuse } from '../../platform/refusal.ts'
import type { Comparable, Comparison } from './compared.ts'

/** In milliseconds; documents that take longer are not worth the wait of everybody else. */
const PATIENCE = 15_000

/** In megabytes, of the heap; in bytes, of everything. */
const HEAP = 256
const MEMORY = 600 * 1024 * 1024

/** How many are compared at once, and how many may wait for it. */
const AT_ONCE = 2
const MOST_WAITING = 20
const waiting: (() => void)[] = []
let running = 0

/** Reads a document once it is its turn; what waits in line holds nothing in memory. */
type Source = () => Promise<Comparable>

/**
 * Compares two documents in a process of its own with bounded time and memory: whatever somebody uploads, it can not hold
 * up the server or bring it down (ADR 14).
 */
export async function compareDocuments(before: Source, after: Source): Promise<Comparison> {
  if (running < AT_ONCE) running += 1
  else if (waiting.length >= MOST_WAITING) refuse('LIM_001')
  // Whoever ends hands its place to the first in line.
  else await new Promise<void>((resume) => waiting.push(resume))
  try {
    return await compare(await before(), await after())
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

async function compare(before: Comparable, after: Comparable): Promise<Comparison> {
  if (typeof before === 'string' && typeof after === 'string') return { before, after, paragraphs: null }
  return await inProcess({ before, after })
}

const reason = (document: Comparable) => (typeof document === 'string' ? document : null)

/** A process that ran out of time or memory has read nothing. */
const gaveUp = ({ before, after }: Documents): Comparison => ({
  before: reason(before) ?? 'too_long',
  after: reason(after) ?? 'too_long',
  paragraphs: null,
})

interface Documents {
  readonly before: Comparable
  readonly after: Comparable
}

async function inProcess(documents: Documents): Promise<Comparison> {
  const child = fork(new URL('./compare-worker.ts', import.meta.url), {
    execArgv: [`--max-old-space-size=${HEAP}`],
    serialization: 'advanced',
    stdio: 'ignore',
    env: {},
  })
  const watch = setInterval(() => void endWhenTooLarge(child), 100)
  const clock = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  try {
    return await new Promise<Comparison>((resolve) => {
      child.once('message', (comparison: Comparison) => resolve(comparison))
      child.once('error', () => resolve(gaveUp(documents)))
      child.once('exit', () => resolve(gaveUp(documents)))
      child.send(documents)
    })
  } finally {
    clearInterval(watch)
    clearTimeout(clock)
    child.kill('SIGKILL')
  }
}

/** What readers unpack lies outside the heap, where only the system counts it; without `/proc` the clock has to do. */
async function endWhenTooLarge(child: ChildProcess): Promise<void> {
  const text = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '')
  const pages = Number(text.split(' ')[1] ?? 0)
  if (pages * 4096 > MEMORY) child.kill('SIGKILL')
}
