import { parentPort, workerData } from 'node:worker_threads'
import { judge } from './judge.ts'

// On a busy machine the thread may take long to begin, which says nothing of the form.
parentPort?.postMessage('begun')
parentPort?.postMessage(judge(workerData))
