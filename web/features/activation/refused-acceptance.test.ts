import { expect, test } from 'vitest'
import { ApiError } from '../../lib/api-error.ts'
import { activation } from '../../messages/en/activation.ts'
import { deadEndOf, isGone } from './dead-end.ts'
import { refusedAcceptance } from './refused-acceptance.ts'

const words = activation.refused
const refused = (
  status: number,
  error_code: string,
  errors: string[] = [],
  fields: Record<string, string> = {},
) => new ApiError({ status, error_code, errors, fields })

test.each([
  [refused(0, 'network'), words.network],
  [refused(429, 'LIM_001'), words.tooMany],
  [refused(503, 'SYS_002'), words.server],
  [refused(400, 'CTR_002', ['There is one already.']), 'There is one already.'],
  [new Error('?'), words.failed],
])('%#: one sentence', (error, text) => expect(refusedAcceptance(error, words)).toEqual({ wrong: {}, text }))

test('a wrong password is told at the password', () => {
  expect(refusedAcceptance(refused(401, 'AUTH_002'), words).wrong).toEqual({ password: words.wrongPassword })
})

test('each complaint stands at the field that asked', () => {
  const error = refused(400, 'VAL_001', ['account.name: Too long.'], {
    'account.name': 'Too long.',
    name: 'Missing.',
  })
  expect(refusedAcceptance(error, words)).toEqual({
    wrong: { company: 'Too long.', name: 'Missing.' },
    text: undefined,
  })
})

test.each([
  ['ACT_001', 404, 'invalid', true],
  ['CTR_006', 400, 'expired', true],
  ['AGR_006', 400, 'notReady', true],
  ['LIM_001', 429, 'busy', false],
  ['network', 0, 'network', false],
  ['SYS_001', 500, 'server', false],
] as const)('%s is a dead end of its own kind', (code, status, end, gone) => {
  expect(deadEndOf(refused(status, code))).toBe(end)
  expect(isGone(refused(status, code))).toBe(gone)
})
