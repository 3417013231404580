import { expect, test } from 'vitest'
import { Report } from './report.ts'

const tolerance = { subject: 'dp.Thing latest: type', reason: 'C-12' }

test('what is tolerated is counted and does not fail', () => {
  const report = new Report([tolerance])
  report.checkThat('GET /things', tolerance.subject, 'a string was expected')
  report.checkThat('GET /things', 'another', undefined)
  report.holdTolerances()

  expect(report.faults).toEqual([])
  expect(report.at('GET /things')).toMatchObject({ checks: 2, failed: 0, tolerated: 1 })
})

test('a tolerance that nothing needs fails, so that the list only shrinks', () => {
  const report = new Report([tolerance])
  report.checkThat('GET /things', tolerance.subject, undefined)
  report.holdTolerances()

  expect(report.faults.map(({ subject }) => subject)).toEqual(['unused tolerance "dp.Thing latest: type"'])
})
