import type { HistoryEntry } from '@entente/shared/api/contracts.ts'
import { expect, test } from 'vitest'
import { formatIn } from '../../lib/format.ts'
import { contracts as words } from '../../messages/en/contracts.ts'
import { titleOf } from './history-title.ts'

const entry = (action: string, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: 5,
  at: '2026-11-18T16:02:00+00:00',
  by: { id: 'UR-1', name: 'Elin' },
  object: 'CRD-1',
  action,
  from: null,
  to: null,
  note: null,
  ...more,
})
const told = (
  one: HistoryEntry,
  type: 'program' | 'distribution' = 'distribution',
  before: HistoryEntry[] = [],
) => titleOf(one, { contract: { type }, history: [one, ...before], words, format: formatIn('en-GB') })

test('an edit names what was changed, as the screen calls it', () => {
  expect(told(entry('edit', { note: 'activation.message, expire_at' }))).toBe(
    'Changed the note to signee and expiration date',
  )
})

test('a signature is an approval where the issuer gives it, and an update where the contract is in force', () => {
  expect(told(entry('sign', { from: 'pending' }))).toBe('Approved')
  expect(told(entry('sign', { from: 'pending' }), 'program')).toBe('Accepted and signed')
  expect(told(entry('sign', { from: 'active', note: '3' }))).toBe('Signed version 3')
})

test('an account that took the place of the invited company is told with the name that was invited', () => {
  const one = entry('rebind', { from: 'pending', to: 'pending', note: 'A. Balboa' })
  expect(told(one, 'program')).toBe('Bound to an existing account, invited as A. Balboa')
})

test('what was handed back is submitted again', () => {
  expect(told(entry('enroll', { from: 'enrolling' }))).toBe('Submitted')
  expect(told(entry('enroll', { from: 'enrolling' }), 'distribution', [entry('refine', { id: 3 })])).toBe(
    'Submitted again',
  )
})

test('what is new to this page is told by its name rather than not at all', () => {
  expect(told(entry('sealed'))).toBe('sealed')
})
