import { parentPort } from 'node:worker_threads'
import { examineAnswers } from '@entente/shared/forms/examine-answers.ts'
import { examineSchema } from '@entente/shared/forms/examine-schema.ts'
import type { Question } from './examine.ts'

parentPort?.on('message', ({ schema, data }: Question) => {
  parentPort?.postMessage(data === undefined ? examineSchema(schema) : examineAnswers(schema, data))
})
parentPort?.postMessage('ready')
