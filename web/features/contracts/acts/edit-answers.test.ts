import { NO_GRANTS } from '@entente/shared/domain/accounts.ts'
import { CONTRACT_FIELDS } from '@entente/shared/domain/contracts/edits.ts'
import { describe, expect, test } from 'vitest'
import { endOfDay } from '../../../lib/end-of-day.ts'
import { changesOf, type EditAnswers, problemsOf } from './edit-answers.ts'

const before: EditAnswers = {
  message: 'Welcome',
  note: '',
  isTest: false,
  expiry: { day: '2026-12-31', isUnfinished: false },
  grants: NO_GRANTS,
  terminationNote: '',
}
const typed = (day: string, isUnfinished = false) => ({ ...before, expiry: { day, isUnfinished } })

describe('what is sent of an edited contract', () => {
  test('is what was written anew, and nothing else', () => {
    expect(changesOf({ ...before, note: ' vip ' }, before, CONTRACT_FIELDS)).toEqual({ note: 'vip' })
    expect(changesOf(before, before, CONTRACT_FIELDS)).toEqual({})
    expect(changesOf({ ...before, note: 'vip' }, before, ['message'])).toEqual({})
  })

  test('is the end of the day where the reader is, or that there is no end any more', () => {
    expect(changesOf(typed('2027-03-28'), before, CONTRACT_FIELDS)).toEqual({
      expire_at: endOfDay('2027-03-28').toISOString(),
    })
    expect(changesOf(typed(''), before, CONTRACT_FIELDS)).toEqual({ expire_at: null })
  })

  test('takes the right to pass on with the right that would be passed on', () => {
    const grants = { program_create: true, service_create: false, service_delegate: true }
    expect(changesOf({ ...before, grants }, before, CONTRACT_FIELDS)).toEqual({
      permissions: { agreement: { program: { create: true }, service: { create: false, delegate: false } } },
    })
  })
})

describe('what is wrong with it', () => {
  const now = new Date('2027-06-01T12:00:00Z')
  const expiryProblem = (answers: EditAnswers) => problemsOf(answers, before, 'no day', now).expire_at

  test('is half a date, and a day that has passed', () => {
    expect(expiryProblem(typed('', true))).toBe('no day')
    expect(expiryProblem(typed('2027-05-31'))).toBe('This must be in the future.')
    expect(expiryProblem(typed('2027-06-02'))).toBeUndefined()
    expect(expiryProblem(typed(''))).toBeUndefined()
  })

  test('is not the day that stands there already, though it has passed', () => {
    expect(expiryProblem({ ...before, note: 'late' })).toBeUndefined()
  })

  test('is a text that is too long', () => {
    expect(problemsOf({ ...before, note: 'x'.repeat(101) }, before, '').note).toBe(
      'At most 100 characters are allowed.',
    )
  })
})
