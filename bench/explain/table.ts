import type { Excuse } from '../excused.ts'
import type { Cost } from './plan.ts'
import type { Judged } from './verdict.ts'

const part = ({ indexes, rowsRead, milliseconds }: Cost): string =>
  [String(Math.round(rowsRead)).padStart(8), milliseconds.toFixed(1).padStart(8), indexes.join(' ')].join(' ')

const columns = (...texts: readonly string[]) => texts.join(' | ')

/** Over both statements of every question: rows read, milliseconds, indexes. */
export const TITLE = columns(
  'verdict',
  'list'.padEnd(10),
  'viewer'.padEnd(11),
  'asked for'.padEnd(64),
  'found'.padStart(7),
  'page: rows, ms, indexes',
  'total: rows, ms, indexes',
)

export function rowOf(answer: Judged): string {
  const { list, viewer, question, found, page, total, verdict, faults } = answer
  const asked = question.about === 'page' ? `${question.words} (${question.operator})` : question.words
  return columns(
    verdict.padEnd(7),
    list.padEnd(10),
    viewer.padEnd(11),
    decodeURIComponent(asked).padEnd(64),
    String(found).padStart(7),
    part(page),
    part(total),
    ...faults.map(({ part, wrong, excuse }) => `${part} ${wrong}${excuse ? ` (${excuse.reason})` : ''}`),
  )
}

/** How many questions there were, what is slow once more, and excuses that nothing needed. */
export function summaryOf(answers: readonly Judged[], excuses: readonly Excuse[]): string[] {
  const slow = answers.filter(({ verdict }) => verdict === 'slow')
  const excused = answers.filter(({ verdict }) => verdict === 'excused')
  const needed = new Set(answers.flatMap(({ faults }) => faults.map(({ excuse }) => excuse)))
  return [
    '',
    ...slow.map(rowOf),
    `${answers.length} questions: ${answers.length - slow.length - excused.length} answered by an index, ` +
      `${excused.length} excused, ${slow.length} slow`,
    ...excuses
      .filter((excuse) => !needed.has(excuse))
      .map(({ list, about, reason }) => `An excuse nobody needs: ${list} ${about} (${reason})`),
  ]
}
