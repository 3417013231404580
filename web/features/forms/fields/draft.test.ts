import { expect, test } from 'vitest'
import { answerOf, draftFaults, draftOf, freshDraft } from './draft.ts'
import { readForm } from './read-form.ts'

const form = readForm({
  type: 'object',
  required: ['name', 'languages', 'contact'],
  properties: {
    name: { type: 'string' },
    size: { type: 'integer' },
    share: { type: 'number', default: 0.5 },
    languages: { type: 'array', items: { enum: ['English', 'Danish'] } },
    declared: { type: 'boolean', const: true },
    news: { type: 'boolean' },
    contact: { type: 'object', required: ['mail'], properties: { mail: { type: 'string' } } },
    office: { type: 'object', properties: { city: { type: 'string' } } },
    depots: { type: 'array', items: { type: 'string' } },
    extra: {},
  },
})

test('what nobody has touched answers only what is usual, and what has to be there at all', () =>
  expect(answerOf(form, freshDraft(form))).toEqual({ share: 0.5, languages: [], contact: {} }))

test('what is typed becomes what it means', () =>
  expect(
    answerOf(form, {
      name: ' Ada ',
      size: '12',
      share: '1,5',
      languages: ['Danish', 'English', 'Klingon'],
      declared: true,
      news: false,
      contact: { mail: 'ada@example.com' },
      office: { city: '  ' },
      depots: ['Oslo'],
      extra: '{"a": 1}',
    }),
  ).toEqual({
    name: 'Ada',
    size: 12,
    share: 1.5,
    languages: ['English', 'Danish'],
    declared: true,
    news: false,
    contact: { mail: 'ada@example.com' },
    depots: ['Oslo'],
    extra: { a: 1 },
  }))

test('what is no number is sent as it is typed, for the check to say so', () =>
  expect(answerOf(form, { size: 'many', share: '1,000,000' })).toMatchObject({
    size: 'many',
    share: '1,000,000',
  }))

test('a box that has to be ticked and is not is no answer', () =>
  expect(answerOf(form, { declared: false })).not.toHaveProperty('declared'))

test('entries left empty and JSON that is none are told where they stand', () =>
  expect(draftFaults(form, { depots: ['Oslo', ' '], extra: '{"a": ' })).toMatchObject([
    { at: 'depots.1', problem: 'required' },
    { at: 'extra', problem: 'unreadable' },
  ]))

test('an answer can be gone over once more without a change', () => {
  const answer = {
    name: 'Ada',
    size: 12,
    share: 1.5,
    languages: ['English'],
    declared: true,
    contact: { mail: 'ada@example.com' },
    depots: ['Oslo'],
    extra: { a: [1] },
  }
  expect(answerOf(form, draftOf(form, answer))).toEqual(answer)
})

test('whatever the browser kept is taken for a draft', () => {
  for (const kept of [null, 'x', 3, [], { contact: 'x', depots: 'y', languages: null }])
    expect(answerOf(form, kept)).toMatchObject({ contact: {} })
})
