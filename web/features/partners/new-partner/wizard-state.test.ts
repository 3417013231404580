import type { PartnerQuestion } from '@entente/shared/domain/wizards/create-partner.ts'
import { expect, test } from 'vitest'
import { ApiError } from '../../../lib/api-error.ts'
import { refusalOf } from '../../../ui/wizard/refusal.ts'
import { startOf, wizardReducer } from '../../../ui/wizard/wizard-state.ts'
import { type Draft, emptyDraft, questionsOf } from './draft.ts'
import { refusalPlaces } from './refusal-places.ts'
import { withTaken } from './taken-marketplaces.ts'

const marketplace = { id: 'MP-68204', name: 'Tutorial', taken: false }
const draft: Draft = { ...emptyDraft(), name: 'Champions', newAgreement: true, marketplaces: [marketplace] }
const reduce = wizardReducer<PartnerQuestion, Draft, never>({ learn: withTaken })
const refuse = (status: number, error_code: string, errors: string[]) =>
  refusalOf(new ApiError({ status, error_code, errors }), refusalPlaces, questionsOf(draft))
const after = (refusal: ReturnType<typeof refuse>) => reduce(startOf(draft), { type: 'refused', refusal })
const rename = (state: ReturnType<typeof after>) =>
  reduce(state, { type: 'answered', step: 'partner', answers: { name: 'Champions LLC' } })

test('each complaint finds the step and the field that can mend it', () => {
  const { complaints, texts } = refuse(400, 'VAL_001', [
    'external_id: This is already used.',
    'new_agreement.marketplaces.0.id: There is no such object.',
    'new_agreement.file.content: The file is empty.',
    'users.3.id: There is no such object.',
    'Something else.',
  ])
  expect(complaints.map(({ step, field }) => [step, field])).toEqual([
    ['partner', 'external_id'],
    ['marketplaces', 'new_agreement.marketplaces'],
    ['agreement', 'new_agreement.file'],
    ['account', 'users'],
  ])
  expect(texts).toEqual(['Something else.'])
})

test('a refusal without a field is blamed on what its code is about', () => {
  const { complaints } = refuse(400, 'AGR_006', ['Agreement has no active version.'])
  expect(complaints).toEqual([
    { step: 'agreement', field: 'agreement', text: 'Agreement has no active version.' },
  ])
})

test('a complaint about a step that this variant lacks is told beside the steps', () => {
  const { complaints, texts } = refuse(400, 'AGR_005', ['Sourcing agreement is required.'])
  expect(complaints).toEqual([])
  expect(texts).toEqual(['Sourcing agreement is required.'])
})

test('a marketplace that the server found taken has to be unticked', () => {
  const refusal = refuse(400, 'AGR_004', ['Marketplace MP-68204 already has a distribution agreement.'])
  expect(after(refusal).draft.marketplaces).toEqual([{ ...marketplace, taken: true }])
})

test('a complaint is gone once its step is answered anew, the others stay', () => {
  const state = rename(after(refuse(400, 'VAL_001', ['name: Too long.', 'note: Too long.'])))
  expect(state.refusal?.complaints.map(({ field }) => field)).toEqual(['note'])
})

test('the key stays after a lost answer, so that a partner is not made twice', () => {
  expect(rename(after(refuse(0, 'network', []))).draft.key).toBe(draft.key)
  expect(rename(after(refuse(503, 'SYS_002', []))).draft.key).toBe(draft.key)
})

test('the key is new when a refused draft was changed', () => {
  expect(after(refuse(400, 'VAL_001', ['name: Too long.'])).draft.key).toBe(draft.key)
  expect(rename(after(refuse(400, 'VAL_001', ['name: Too long.']))).draft.key).not.toBe(draft.key)
  expect(rename(after(refuse(409, 'IDM_001', []))).draft.key).not.toBe(draft.key)
})
