import { examineAnswers } from '@entente/shared/forms/examine-answers.ts'
import { examineSchema } from '@entente/shared/forms/examine-schema.ts'
import type { Question } from './examine.ts'

self.onmessage = ({ data: { schema, data } }: MessageEvent<Question>) => {
  self.postMessage(data === undefined ? examineSchema(schema, '') : examineAnswers(schema, data, ''))
}
self.postMessage('ready')
