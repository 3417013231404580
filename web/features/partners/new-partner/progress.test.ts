import { expect, test } from 'vitest'
import { wizard } from '../../../messages/en/wizard.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { isReachable, stepAfter, stepBefore, stepToShow } from './progress.ts'

const draft = (answers: Partial<Draft>): Draft => ({ ...emptyDraft(), name: 'Champions', ...answers })
const chosen = { vendor: { id: 'AGP-1', name: 'Program', version: 1 } }
const show = (wanted: Parameters<typeof stepToShow>[0], answers: Partial<Draft>) =>
  stepToShow(wanted, draft(answers), wizard)

test('without a step in the address the wizard begins', () => expect(show(undefined, {})).toBe('partner'))

test('a step that was not come to yet gives way to the furthest that was', () => {
  expect(show('account', { passed: ['partner'] })).toBe('agreement')
  expect(show('summary', { passed: ['partner', 'agreement'], agreements: chosen })).toBe('action')
})

test('an answer that went wrong since closes what comes after it', () => {
  const passed: Draft['passed'] = ['partner', 'agreement', 'action']
  expect(isReachable('account', draft({ passed, agreements: chosen }), wizard)).toBe(true)
  expect(isReachable('account', draft({ passed, agreements: chosen, type: 'reseller' }), wizard)).toBe(false)
  expect(isReachable('agreement', draft({ passed, agreements: chosen, type: 'reseller' }), wizard)).toBe(true)
})

test('a step of another variant is not shown', () => {
  expect(show('syndication', { passed: ['partner', 'agreement', 'syndication'], agreements: chosen })).toBe(
    'action',
  )
})

test('the last question has no step after it, the first none before', () => {
  expect(stepAfter('action', draft({ action: 'invite' }))).toBeUndefined()
  expect(stepAfter('action', draft({ action: 'create' }))).toBe('account')
  expect(stepBefore('partner', draft({}))).toBeUndefined()
  expect(stepBefore('action', draft({ newAgreement: true }))).toBe('marketplaces')
})
