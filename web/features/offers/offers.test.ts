import type { Contract } from '@entente/shared/api/contracts.ts'
import { describe, expect, test } from 'vitest'
import { obstacleOf, offersOf } from './offers.ts'

const account = { id: 'PA-000-001', name: 'Distributor', icon: null }

const offer = (id: string, more: Partial<Contract> = {}): Contract => ({
  id,
  type: 'program',
  name: 'Contract',
  status: 'pending',
  kind: 'production',
  version: 1,
  version_created: null,
  latest: true,
  update_available: false,
  turn: 'you',
  agreement: { id: 'AGP-000-000-001', name: 'Agreement' },
  issuer: account,
  owner: account,
  partner: account,
  creator: account,
  signee: null,
  enrolled: null,
  activation: { message: '', note: null },
  note: null,
  expire_at: null,
  termination_note: null,
  actions: ['sign', 'reject'],
  editable: [],
  events: {},
  ...more,
})

const unsignable: Partial<Contract> = { actions: ['reject'] }

describe('of what an account is offered', () => {
  test('the newest that can be signed is read first', () => {
    const { present } = offersOf([offer('3', unsignable), offer('2'), offer('1')], undefined)
    expect(present?.id).toBe('2')
  })

  test('the one asked for is read, whether it can be signed or not', () => {
    const { present, isGone } = offersOf([offer('3', unsignable), offer('2')], '3')
    expect([present?.id, isGone]).toEqual(['3', false])
  })

  test('one that was answered or taken back meanwhile makes way for the next, and that is said', () => {
    const { present, isGone, rejected } = offersOf([offer('2', { status: 'rejected' }), offer('1')], '2')
    expect([present?.id, isGone, rejected.length]).toEqual(['1', true, 1])
  })

  test('nothing is read where nothing waits', () => {
    expect(offersOf([offer('1', { status: 'rejected' })], undefined).present).toBeUndefined()
  })
})

test('an offer that can not be signed has expired, or its agreement has no version in force', () => {
  const now = new Date('2026-11-27T12:00:00Z')
  expect(obstacleOf(offer('1'), now)).toBeUndefined()
  expect(obstacleOf(offer('1', { ...unsignable, expire_at: '2026-11-26T00:00:00+00:00' }), now)).toBe(
    'expired',
  )
  expect(obstacleOf(offer('1', unsignable), now)).toBe('notReady')
})
