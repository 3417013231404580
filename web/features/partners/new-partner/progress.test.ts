import { expect, test } from 'vitest'
import { newPartner } from '../../../messages/en/new-partner.ts'
import { isReachable, stepAfter, stepBefore, stepToShow } from '../../../ui/wizard/progress.ts'
import { type Draft, emptyDraft, questionsOf } from './draft.ts'
import { problemsOf } from './problems.ts'

type Step = Parameters<typeof problemsOf>[0]
const plan = {
  questions: questionsOf,
  problems: (step: Step, answered: Draft) => problemsOf(step, answered, newPartner),
}
const draft = (answers: Partial<Draft>): Draft => ({ ...emptyDraft(), name: 'Champions', ...answers })
const chosen = { vendor: { id: 'AGP-1', name: 'Program', version: 1 } }
const show = (wanted: string | undefined, answers: Partial<Draft>) => stepToShow(plan, draft(answers), wanted)
const isOpen = (step: Step, answers: Partial<Draft>) => isReachable(plan, draft(answers), step)

test('without a step in the address the wizard begins', () => expect(show(undefined, {})).toBe('partner'))

test('a step that was not come to yet gives way to the furthest that was', () => {
  expect(show('account', { passed: ['partner'] })).toBe('agreement')
  expect(show('summary', { passed: ['partner', 'agreement'], agreements: chosen })).toBe('action')
})

test('an answer that went wrong since closes what comes after it', () => {
  const passed: Draft['passed'] = ['partner', 'agreement', 'action']
  expect(isOpen('account', { passed, agreements: chosen })).toBe(true)
  expect(isOpen('account', { passed, agreements: chosen, type: 'reseller' })).toBe(false)
  expect(isOpen('agreement', { passed, agreements: chosen, type: 'reseller' })).toBe(true)
})

test('a step of another variant is not shown', () => {
  expect(show('syndication', { passed: ['partner', 'agreement', 'syndication'], agreements: chosen })).toBe(
    'action',
  )
})

test('the last question has no step after it, the first none before', () => {
  expect(stepAfter(plan, draft({ action: 'invite' }), 'action')).toBeUndefined()
  expect(stepAfter(plan, draft({ action: 'create' }), 'action')).toBe('account')
  expect(stepBefore(plan, draft({}), 'partner')).toBeUndefined()
  expect(stepBefore(plan, draft({ newAgreement: true }), 'action')).toBe('marketplaces')
})
