import { parentPort, workerData } from 'node:worker_threads'
import { type Comparable, type Comparison, compared } from './compared.ts'

const { before, after }: { before: Comparable; after: Comparable } = workerData
const comparison: Comparison = await compared(before, after)
parentPort?.postMessage(comparison)
