import { expect, test } from 'vitest'
import { sentencesByField } from './refusal.ts'

test('a problem belongs to the field before its first colon; its sentence may hold more of them', () => {
  expect(sentencesByField(['link: Give an address like https://example.com: it must be reachable.'])).toEqual(
    {
      link: 'Give an address like https://example.com: it must be reachable.',
    },
  )
})

test('a field deep inside a form is named by its path', () => {
  expect(sentencesByField(['new_agreement.marketplaces.0.id: It does not exist.'])).toEqual({
    'new_agreement.marketplaces.0.id': 'It does not exist.',
  })
})

test('a sentence with a colon that is about no field belongs to none', () => {
  expect(sentencesByField(['This contract cannot be signed: it is rejected.'])).toEqual({})
})

test('of several problems of one field the first is said', () => {
  expect(sentencesByField(['name: Too long.', 'name: Not allowed.'])).toEqual({ name: 'Too long.' })
})
