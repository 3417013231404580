import { expect, test } from 'vitest'
import { forms } from '../../../messages/en/forms.ts'
import { documentProblems, newAgreement, noAgreement, textProblems } from './answers.ts'

const written = {
  ...noAgreement('service'),
  title: ' Terms ',
  description: 'What **we** agree.\n',
  marketplaces: [{ id: 'MP-1', name: 'Market' }],
  sourcing: { id: 'AGU-1', name: 'Sourcing' },
}

test('a service agreement says what it is linked with, an empty choice included', () =>
  expect(newAgreement(written)).toEqual({
    type: 'service',
    title: 'Terms',
    description: 'What **we** agree.',
    active: true,
    document_type: 'none',
    marketplaces: [{ id: 'MP-1' }],
    product_groups: [],
    sourcing_agreement: { id: 'AGU-1' },
  }))

test('another type leaves out what was answered before the type was changed', () =>
  expect(Object.keys(newAgreement({ ...written, type: 'program' }))).toEqual([
    'type',
    'title',
    'description',
    'active',
    'document_type',
  ]))

test('only the present source of the document is sent', () => {
  const file = { name: 'terms.txt', size: 3, content: 'YWJj' }
  const both = { ...written, link: 'https://a.example/', file }
  expect(newAgreement({ ...both, source: 'external' })).toMatchObject({ link: 'https://a.example/' })
  expect(newAgreement({ ...both, source: 'external' }).file).toBeUndefined()
  expect(newAgreement({ ...both, source: 'uploaded' }).file).toEqual({ name: 'terms.txt', content: 'YWJj' })
})

test('what is wrong is named by the fields of the request', () => {
  expect(textProblems({ title: ' ', description: 'x' })).toEqual({
    title: 'This field is required.',
    description: undefined,
  })
  expect(textProblems({ title: 'x'.repeat(101), description: 'x' }).title).toMatch(/100/)
  expect(Object.keys(documentProblems({ ...written, source: 'external', link: 'ftp://a' }, forms))).toEqual([
    'link',
  ])
  expect(Object.keys(documentProblems({ ...written, source: 'uploaded' }, forms))).toEqual(['file'])
  expect(documentProblems(written, forms)).toEqual({})
})
