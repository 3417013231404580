import { expect, test } from 'vitest'
import { CONTRACT_TYPES } from './index.ts'
import { awaited, takesUpdates, turnOf } from './turn.ts'

test('a pending offer waits for the partner, a pending application for the issuer, a signed one for nobody', () => {
  expect(awaited({ type: 'program', status: 'pending' })).toMatchObject({ by: 'partner', action: 'sign' })
  expect(awaited({ type: 'distribution', status: 'pending' })).toMatchObject({ by: 'issuer', action: 'sign' })
  expect(awaited({ type: 'program', status: 'active' })).toBeUndefined()
})

test('an application to be completed waits for the partner, a referral for nobody of its own', () => {
  expect(turnOf({ type: 'distribution', status: 'enrolling' })).toBe('partner')
  expect(turnOf({ type: 'referral', status: 'pending' })).toBeUndefined()
})

test('an offer that was not answered in time is the issuer’s again; applications know no such time', () => {
  expect(turnOf({ type: 'service', status: 'pending', expired: true })).toBe('issuer')
  expect(turnOf({ type: 'syndication', status: 'pending', expired: true })).toBe('issuer')
  expect(turnOf({ type: 'program', status: 'rejected', expired: true })).toBeUndefined()
})

test('what partners sign, they sign anew; a referral only follows', () => {
  expect(CONTRACT_TYPES.filter(takesUpdates)).toEqual(['program', 'distribution', 'service', 'syndication'])
})
