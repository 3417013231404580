import { describe, expect, test } from 'vitest'
import { newContract } from '../../../messages/en/new-contract.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { LIMITS } from './limits.ts'
import { problemsOf } from './problems.ts'

const NOW = new Date('2026-11-22T12:00')
const answered: Draft = { ...emptyDraft(), name: 'Champions', message: 'Hello' }
const wrongFields = (step: Parameters<typeof problemsOf>[0], answers: Partial<Draft>) =>
  problemsOf(step, { ...answered, ...answers }, newContract, NOW).map(({ field }) => field)

test('the limits are those of the server', () => {
  expect(LIMITS).toEqual({ name: 64, externalId: 100, message: 200, note: 100 })
})

test('an agreement of the chosen type is needed', () => {
  const agreements = { program: { id: 'AGP-1', name: 'Program', version: 1 } }
  expect(wrongFields('agreement', { agreements, type: 'program' })).toEqual([])
  expect(wrongFields('agreement', { agreements, type: 'service' })).toEqual(['agreement'])
})

describe('the parameters', () => {
  test('need a company and a note to its signee', () => {
    expect(wrongFields('parameters', {})).toEqual([])
    expect(wrongFields('parameters', { name: ' ', message: ' ' })).toEqual([
      'partner.name',
      'activation.message',
    ])
  })

  test('need a known company of the fitting type, and then no name', () => {
    const partners = { program: { id: 'VA-1', name: 'Champions', status: 'active' } } as const
    const known = { whom: 'known', name: '', partners } as const
    expect(wrongFields('parameters', known)).toEqual([])
    expect(wrongFields('parameters', { ...known, type: 'service' })).toEqual(['partner.id'])
  })

  test.each([
    ['message', 200, 'activation.message'],
    ['note', 100, 'note'],
    ['externalId', 100, 'partner.external_id'],
  ])('take a %s of %i characters and no more', (answer, limit, field) => {
    expect(wrongFields('parameters', { [answer]: 'x'.repeat(limit) })).toEqual([])
    expect(wrongFields('parameters', { [answer]: 'x'.repeat(limit + 1) })).toEqual([field])
  })

  test.each([
    ['no day', '', false, []],
    ['today, which is not over', '2026-11-22', false, []],
    ['yesterday', '2026-11-21', false, ['expire_at']],
    ['a day that does not exist', '2027-02-30', false, ['expire_at']],
    ['half a date', '', true, ['expire_at']],
  ])('may end on %s', (_, day, isUnfinished, fields) =>
    expect(wrongFields('parameters', { expiry: { day, isUnfinished } })).toEqual(fields),
  )
})
