import { expect, test } from 'vitest'
import { type Draft, emptyDraft } from './draft.ts'
import { requestOf } from './request.ts'

const everythingAnswered = (answers: Partial<Draft>): Draft => ({
  ...emptyDraft(),
  name: '  Champions LLC ',
  externalId: ' champ 001 ',
  agreements: {
    vendor: { id: 'AGP-1', name: 'Vendor Program', version: 3 },
    reseller: { id: 'AGS-1', name: 'Reseller terms', version: 1 },
  },
  form: {
    title: ' Terms ',
    description: ' What is agreed ',
    source: 'none',
    link: 'https://example.com/terms',
    file: { name: 'terms.pdf', size: 3, content: 'YWJj' },
  },
  marketplaces: [{ id: 'MP-1', name: 'One', taken: false }],
  productGroups: [{ id: 'PRG-1', name: 'Tools', products: 2 }],
  sourcing: { id: 'AGU-1', name: 'Syndication' },
  message: 'Hello',
  note: ' ours ',
  users: [{ id: 'UR-1', name: 'Gloria', email: 'gloria@example.com' }],
  ...answers,
})

const AGREEMENT = {
  title: 'Terms',
  description: 'What is agreed',
  document_type: 'none',
  marketplaces: [{ id: 'MP-1' }],
}
const RESELLING = { product_groups: [{ id: 'PRG-1' }], sourcing_agreement: { id: 'AGU-1' } }

test.each([
  ['vendor', false, 'invite', { agreement: { id: 'AGP-1' }, message: 'Hello' }],
  ['vendor', false, 'create', { agreement: { id: 'AGP-1' }, users: [{ id: 'UR-1' }] }],
  ['vendor', true, 'invite', { new_agreement: AGREEMENT, message: 'Hello' }],
  ['vendor', true, 'create', { new_agreement: AGREEMENT, users: [{ id: 'UR-1' }] }],
  ['reseller', false, 'invite', { agreement: { id: 'AGS-1' }, message: 'Hello' }],
  ['reseller', false, 'create', { agreement: { id: 'AGS-1' }, users: [{ id: 'UR-1' }] }],
  ['reseller', true, 'invite', { new_agreement: { ...AGREEMENT, ...RESELLING }, message: 'Hello' }],
  ['reseller', true, 'create', { new_agreement: { ...AGREEMENT, ...RESELLING }, users: [{ id: 'UR-1' }] }],
] as const)(
  'a %s, new agreement %s, %s: sends what this variant asks and nothing else',
  (type, newAgreement, action, asked) => {
    expect(requestOf(everythingAnswered({ type, newAgreement, action }))).toEqual({
      type,
      name: 'Champions LLC',
      external_id: 'champ 001',
      action,
      note: 'ours',
      ...asked,
    })
  },
)

test('an empty optional answer is sent as null', () => {
  const draft = everythingAnswered({ externalId: ' ', note: '', message: ' ', action: 'invite' })
  expect(requestOf(draft)).toMatchObject({ external_id: null, note: null, message: null })
})

test('only the chosen document source is sent', () => {
  const { form } = everythingAnswered({})
  const sent = (source: Draft['form']['source']) =>
    requestOf(everythingAnswered({ newAgreement: true, form: { ...form, source } })).new_agreement
  expect(sent('external')).toMatchObject({ document_type: 'external', link: 'https://example.com/terms' })
  expect(sent('external')).not.toHaveProperty('file')
  expect(sent('uploaded')).toMatchObject({
    document_type: 'uploaded',
    file: { name: 'terms.pdf', content: 'YWJj' },
  })
  expect(sent('uploaded')).not.toHaveProperty('link')
  expect(sent('none')).not.toHaveProperty('file')
})
