import { expect, test } from 'vitest'
import { type Draft, emptyDraft } from './draft.ts'
import { requestOf } from './request.ts'

const everythingAnswered = (answers: Partial<Draft>): Draft => ({
  ...emptyDraft(),
  name: ' Champions LLC ',
  externalId: ' champ 001 ',
  partners: {
    program: { id: 'VA-1', name: 'Champions Corp', status: 'active' },
    service: { id: 'PA-1', name: 'ACreed LLC', status: 'ended' },
  },
  message: ' Hello ',
  note: ' ours ',
  expiry: { day: '2026-12-31', isUnfinished: false },
  isTest: true,
  grants: { program_create: true, service_create: true, service_delegate: true },
  ...answers,
})

test('a new partner is named, a known one is not', () => {
  expect(requestOf(everythingAnswered({ whom: 'new' })).partner).toEqual({
    name: 'Champions LLC',
    external_id: 'champ 001',
  })
  expect(requestOf(everythingAnswered({ whom: 'known' })).partner).toEqual({ id: 'VA-1' })
})

test('the contract ends with the last second of its last day, where the reader is', () => {
  expect(requestOf(everythingAnswered({})).expire_at).toBe(new Date(2026, 11, 31, 23, 59, 59).toISOString())
  expect(requestOf(everythingAnswered({ expiry: emptyDraft().expiry })).expire_at).toBeNull()
})

test('only a service contract grants anything', () => {
  expect(requestOf(everythingAnswered({ type: 'program' }))).not.toHaveProperty('permissions')
  expect(requestOf(everythingAnswered({ type: 'service' })).permissions).toEqual({
    agreement: { program: { create: true }, service: { create: true, delegate: true } },
  })
})

test('whoever may make no service contracts has nothing to pass on', () => {
  const grants = { program_create: true, service_create: false, service_delegate: true }
  expect(requestOf(everythingAnswered({ type: 'service', grants })).permissions).toEqual({
    agreement: { program: { create: true }, service: { create: false, delegate: false } },
  })
})

test('texts are sent without the space around them', () => {
  expect(requestOf(everythingAnswered({}))).toMatchObject({
    activation: { message: 'Hello' },
    note: 'ours',
    kind: 'test',
  })
})
