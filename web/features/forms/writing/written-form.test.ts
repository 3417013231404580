import { describe, expect, test } from 'vitest'
import { asType, choicesOf, QUESTION_TYPES, typeOf } from './question-types.ts'
import {
  changeQuestion,
  moveQuestion,
  NOTHING_ASKED,
  putTogether,
  takeApart,
  type WrittenForm,
  withoutQuestion,
  withQuestion,
} from './written-form.ts'

const SUPPORT = {
  type: 'object',
  description: 'Tell us.',
  required: ['hours', 'mail'],
  properties: {
    mail: { type: 'string', format: 'email', title: 'Mail', 'x-ours': 1 },
    hours: { type: 'string', enum: ['Day', 'Night'] },
    depots: { type: 'array', items: { type: 'object', properties: {} } },
  },
}

const keyAt = ({ questions }: WrittenForm, index: number) => questions[index]?.key ?? ''
const labelled = (form: WrittenForm, title: string) => {
  const grown = withQuestion(form)
  return changeQuestion(grown, keyAt(grown, grown.questions.length - 1), {
    schema: asType('text', { title }),
  })
}

test('a schema that nobody changed stays the same, letter for letter, so that it makes no version', () => {
  for (const schema of [SUPPORT, { type: 'object' }, { properties: {}, type: 'object', required: [] }])
    expect(JSON.stringify(putTogether(takeApart(schema)))).toBe(JSON.stringify(schema))
})

test('a change leaves alone whatever it is not about', () => {
  const form = takeApart(SUPPORT)
  const changed = changeQuestion(form, keyAt(form, 1), { required: false })
  expect(putTogether(changed)).toEqual({ ...SUPPORT, required: ['mail'] })
})

test('a field that was asked keeps its name in the data, whatever it is called now', () => {
  const form = takeApart(SUPPORT)
  const schema = { ...SUPPORT.properties.mail, title: 'Support address' }
  expect(putTogether(changeQuestion(form, keyAt(form, 0), { schema })).properties).toHaveProperty('mail')
})

describe('a new field', () => {
  test('is called after its label in the data, as nothing else is', () => {
    const form = labelled(labelled(takeApart(SUPPORT), 'Größe (m²)'), 'Mail')
    expect(form.questions.map(({ name }) => name)).toEqual(['mail', 'hours', 'depots', 'grosse_m2', 'mail_1'])
  })

  test('stands at the end and has to be answered', () =>
    expect(putTogether(labelled(NOTHING_ASKED, 'Name'))).toEqual({
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 1, maxLength: 255, title: 'Name' } },
    }))
})

test('fields change places, and go', () => {
  const form = takeApart(SUPPORT)
  const names = ({ questions }: WrittenForm) => questions.map(({ name }) => name)
  expect(names(moveQuestion(form, keyAt(form, 2), -1))).toEqual(['mail', 'depots', 'hours'])
  expect(names(moveQuestion(form, keyAt(form, 0), -1))).toEqual(['mail', 'hours', 'depots'])
  expect(names(moveQuestion(form, keyAt(form, 2), 1))).toEqual(['mail', 'hours', 'depots'])
  expect(putTogether(withoutQuestion(form, keyAt(form, 0)))).toMatchObject({ required: ['hours'] })
})

test.each(QUESTION_TYPES)('%s is known again by its schema', (type) => {
  const schema = asType(type, { title: 'T', description: 'D', enum: ['a', 'b'] })
  expect(typeOf(schema)).toBe(type)
  expect(schema).toMatchObject({ title: 'T', description: 'D' })
})

test('choices stay when one may be chosen instead of several', () =>
  expect(choicesOf(asType('choices', { enum: ['a', 'b'] }))).toEqual(['a', 'b']))

test('what only JSON Schema can say is of no type', () => {
  for (const schema of [{}, SUPPORT.properties.depots, { type: 'string', format: 'time' }, { enum: [1] }])
    expect(typeOf(schema)).toBeUndefined()
})
