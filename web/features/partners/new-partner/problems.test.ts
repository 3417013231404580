import { describe, expect, test } from 'vitest'
import { newPartner } from '../../../messages/en/new-partner.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { LIMITS } from './limits.ts'
import { problemsOf } from './problems.ts'

type Step = Parameters<typeof problemsOf>[0]
const wrongFields = (step: Step, answers: Partial<Draft>) =>
  problemsOf(step, { ...emptyDraft(), ...answers }, newPartner).map(({ field }) => field)

const form = { ...emptyDraft().form, title: 'Terms', description: 'Text' }
const taken = { id: 'MP-68204', name: 'Tutorial', taken: true }

test('the limits are those of the server', () => {
  expect(LIMITS).toEqual({
    name: 64,
    external_id: 100,
    message: 200,
    note: 100,
    users: 100,
    title: 100,
    description: 20_000,
    link: 200,
    marketplaces: 500,
    product_groups: 500,
  })
})

describe('partner details', () => {
  test.each([
    ['', ['name']],
    ['   ', ['name']],
    ['x'.repeat(64), []],
    [` ${'x'.repeat(64)} `, []],
    ['🤝'.repeat(64), []],
    ['x'.repeat(65), ['name']],
  ])('name %o', (name, fields) => expect(wrongFields('partner', { name })).toEqual(fields))

  test('the external id may be missing, not longer than 100', () => {
    expect(wrongFields('partner', { name: 'A', externalId: 'x'.repeat(100) })).toEqual([])
    expect(wrongFields('partner', { name: 'A', externalId: 'x'.repeat(101) })).toEqual(['external_id'])
  })
})

describe('agreement', () => {
  test('one of the fitting type has to be chosen', () => {
    const agreements = { vendor: { id: 'AGP-1', name: 'Program', version: 1 } }
    expect(wrongFields('agreement', { agreements, type: 'vendor' })).toEqual([])
    expect(wrongFields('agreement', { agreements, type: 'reseller' })).toEqual(['agreement'])
  })

  test('a new one needs name and description', () => {
    expect(wrongFields('agreement', { newAgreement: true })).toEqual([
      'new_agreement.title',
      'new_agreement.description',
    ])
    expect(wrongFields('agreement', { newAgreement: true, form })).toEqual([])
  })

  test.each([
    ['', 1],
    ['ftp://example.com', 1],
    ['example.com', 1],
    ['javascript:alert(1)', 1],
    [`https://example.com/${'x'.repeat(200)}`, 1],
    [' https://example.com/terms ', 0],
  ])('address %o', (link, count) => {
    const wrong = wrongFields('agreement', {
      newAgreement: true,
      form: { ...form, source: 'external', link },
    })
    expect(wrong).toEqual(Array(count).fill('new_agreement.link'))
  })

  test('a file has to be there with its content', () => {
    const file = { name: 'a.pdf', size: 1, content: 'YQ==' }
    const withFile = (chosen: Draft['form']['file']) =>
      wrongFields('agreement', { newAgreement: true, form: { ...form, source: 'uploaded', file: chosen } })
    expect(withFile(undefined)).toEqual(['new_agreement.file'])
    expect(withFile({ ...file, content: undefined })).toEqual(['new_agreement.file'])
    expect(withFile(file)).toEqual([])
  })
})

describe('marketplaces', () => {
  test('a vendor can not be given one that has a distribution agreement', () => {
    const [complaint] = problemsOf('marketplaces', { ...emptyDraft(), marketplaces: [taken] }, newPartner)
    expect(complaint?.text).toBe('Marketplace MP-68204 already has a distribution agreement')
  })
  test('a reseller can', () => {
    expect(wrongFields('marketplaces', { type: 'reseller', marketplaces: [taken] })).toEqual([])
  })
  test('none is fine', () => expect(wrongFields('marketplaces', {})).toEqual([]))
})

test('a sourcing agreement is required', () => {
  expect(wrongFields('syndication', {})).toEqual(['new_agreement.sourcing_agreement'])
  expect(wrongFields('syndication', { sourcing: { id: 'AGU-1', name: 'S' } })).toEqual([])
})

test('the note to the signee counts only for an invitation', () => {
  const message = 'x'.repeat(201)
  expect(wrongFields('action', { action: 'create', message })).toEqual([])
  expect(wrongFields('action', { action: 'invite', message })).toEqual(['message'])
  expect(wrongFields('action', { note: 'x'.repeat(101) })).toEqual(['note'])
})

test('ticked users must not be forgotten', () => {
  const user = { id: 'UR-1', name: 'G', email: 'g@example.com' }
  expect(wrongFields('account', { ticked: [user] })).toEqual(['users'])
  expect(wrongFields('account', { users: [user] })).toEqual([])
})
