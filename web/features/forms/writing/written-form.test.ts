import { describe, expect, test } from 'vitest'
import {
  asType,
  choicesOf,
  ENTRY_TYPES,
  entryOf,
  QUESTION_TYPES,
  typeOf,
  typeWithin,
  withEntryLabel,
  withEntryType,
} from './question-types.ts'
import {
  changeQuestion,
  moveQuestion,
  NOTHING_ASKED,
  putTogether,
  type Question,
  type QuestionChange,
  takeApart,
  type WrittenForm,
  withoutQuestion,
  withQuestion,
} from './written-form.ts'

const DEPOT = {
  type: 'object',
  title: 'Depot',
  required: ['city'],
  properties: { size: { type: 'integer' }, city: { type: 'string', title: 'City' } },
}
const SUPPORT = {
  type: 'object',
  description: 'Tell us.',
  required: ['hours', 'mail'],
  properties: {
    mail: { type: 'string', format: 'email', title: 'Mail', 'x-ours': 1 },
    hours: { type: 'string', enum: ['Day', 'Night'] },
    depots: { type: 'array', title: 'Depots', maxItems: 3, items: DEPOT },
    contact: { properties: { name: { type: 'string' } }, title: 'Contact', type: 'object' },
    phones: { type: 'array', items: { type: 'string', title: 'Phone' } },
    map: {
      type: 'object',
      properties: { deep: { type: 'object', properties: { deeper: { type: 'array', items: DEPOT } } } },
    },
  },
}

const at = (questions: readonly Question[], index: number): Question => {
  const question = questions[index]
  if (!question) throw new Error(`There is no question ${index}`)
  return question
}
const changed = (form: WrittenForm, index: number, change: QuestionChange): WrittenForm => ({
  ...form,
  questions: changeQuestion(form.questions, at(form.questions, index).key, change),
})
const grown = (questions: readonly Question[], title: string, schema = asType('text')) => {
  const more = withQuestion(questions)
  return changeQuestion(more, at(more, more.length - 1).key, { schema: { ...schema, title } })
}
const labelled = (form: WrittenForm, title: string): WrittenForm => ({
  ...form,
  questions: grown(form.questions, title),
})
const names = (questions: readonly Question[]) => questions.map(({ name }) => name)

test('a schema that nobody changed stays the same, letter for letter, so that it makes no version', () => {
  const office = { type: 'object', required: ['city', 'planet'], properties: { city: { type: 'string' } } }
  for (const schema of [
    SUPPORT,
    { type: 'object' },
    { properties: {}, type: 'object', required: [] },
    { type: 'object', required: ['office', 'planet'], properties: { office } },
  ])
    expect(JSON.stringify(putTogether(takeApart(schema)))).toBe(JSON.stringify(schema))
})

test('a change leaves alone whatever it is not about', () => {
  const form = changed(takeApart(SUPPORT), 1, { required: false })
  expect(putTogether(form)).toEqual({ ...SUPPORT, required: ['mail'] })
})

test('what is required without being asked stays so, until it is asked and need not be answered', () => {
  const form = { ...NOTHING_ASKED, whole: { type: 'object', required: ['planet'] } }
  expect(putTogether(labelled(form, 'Star')).required).toEqual(['planet', 'star'])
  expect(putTogether(changed(labelled(form, 'Planet'), 0, { required: false })).required).toEqual([])
})

test('a field that was asked keeps its name in the data, whatever it is called now', () => {
  const schema = { ...SUPPORT.properties.mail, title: 'Support address' }
  expect(putTogether(changed(takeApart(SUPPORT), 0, { schema })).properties).toHaveProperty('mail')
})

describe('a new field', () => {
  test('is called after its label in the data, as nothing else is', () => {
    const form = labelled(labelled(takeApart(SUPPORT), 'Größe (m²)'), 'Mail')
    expect(names(form.questions).slice(-2)).toEqual(['grosse_m2', 'mail_1'])
  })

  test('keeps its place whatever it is called', () => {
    const form = labelled(labelled(labelled(NOTHING_ASKED, 'Name'), '7'), '2024')
    expect(Object.keys(putTogether(form).properties ?? {})).toEqual(['name', 'field_7', 'field_2024'])
  })

  test('stands at the end and has to be answered', () =>
    expect(putTogether(labelled(NOTHING_ASKED, 'Name'))).toEqual({
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 1, maxLength: 255, title: 'Name' } },
    }))
})

describe('a group', () => {
  test('is made with fields of its own, named among themselves', () => {
    const inner = grown(grown([], 'Name'), 'People', asType('wholeNumber'))
    const form = changed(labelled(labelled(NOTHING_ASKED, 'Name'), 'Office'), 1, {
      schema: asType('group', { title: 'Office' }),
      inner,
    })
    expect(putTogether(form)).toEqual({
      type: 'object',
      required: ['name', 'office'],
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 255, title: 'Name' },
        office: {
          type: 'object',
          title: 'Office',
          required: ['name', 'people'],
          properties: {
            name: { type: 'string', minLength: 1, maxLength: 255, title: 'Name' },
            people: { type: 'integer', title: 'People' },
          },
        },
      },
    })
  })

  test('keeps its fields while it is tried as something else', () => {
    const form = takeApart(SUPPORT)
    const asText = changed(form, 3, { schema: asType('text', SUPPORT.properties.contact) })
    expect(putTogether(asText).properties).toHaveProperty('contact.type', 'string')
    const back = changed(asText, 3, { schema: asType('group', SUPPORT.properties.contact) })
    expect(putTogether(back)).toEqual(SUPPORT)
  })
})

describe('a list', () => {
  test('of groups asks for their fields in each entry, and keeps what else it says', () => {
    const form = takeApart(SUPPORT)
    const { inner } = at(form.questions, 2)
    expect(names(inner)).toEqual(['size', 'city'])
    const longer = putTogether(changed(form, 2, { inner: grown(inner, 'Since', asType('date')) }))
    expect(longer.properties).toMatchObject({
      depots: {
        title: 'Depots',
        maxItems: 3,
        items: {
          title: 'Depot',
          required: ['city', 'since'],
          properties: {
            ...DEPOT.properties,
            since: { type: 'string', format: 'date', title: 'Since' },
          },
        },
      },
    })
  })

  test.each(ENTRY_TYPES)('of %s is known again', (type) => {
    const list = withEntryLabel(withEntryType(asType('list', { title: 'Depots' }), type), 'Depot')
    expect(typeOf(list)).toBe('list')
    expect(entryOf(list)).toMatchObject({ type, label: 'Depot' })
    expect(list).toMatchObject({ type: 'array', title: 'Depots' })
  })

  test('calls its entries as itself once they have no name of their own', () =>
    expect(withEntryLabel(SUPPORT.properties.phones, '')).toEqual({
      type: 'array',
      items: { type: 'string' },
    }))
})

test('fields change places, and go', () => {
  const { questions } = takeApart(SUPPORT)
  const first = at(questions, 0).key
  expect(names(moveQuestion(questions, at(questions, 2).key, -1)).slice(0, 3)).toEqual([
    'mail',
    'depots',
    'hours',
  ])
  expect(names(moveQuestion(questions, first, -1))).toEqual(names(questions))
  expect(names(moveQuestion(questions, at(questions, 5).key, 1))).toEqual(names(questions))
  expect(putTogether({ whole: SUPPORT, questions: withoutQuestion(questions, first) })).toMatchObject({
    required: ['hours'],
  })
})

test.each(QUESTION_TYPES)('%s is known again by its schema', (type) => {
  const schema = asType(type, { title: 'T', description: 'D', enum: ['a', 'b'] })
  expect(typeOf(schema)).toBe(type)
  expect(schema).toMatchObject({ title: 'T', description: 'D' })
})

test('choices stay when one may be chosen instead of several', () =>
  expect(choicesOf(asType('choices', { enum: ['a', 'b'] }))).toEqual(['a', 'b']))

test('what only JSON Schema can say is of no type', () => {
  for (const schema of [
    {},
    { type: 'object' },
    { type: 'object', properties: {}, allOf: [DEPOT] },
    { type: 'object', properties: {}, oneOf: [DEPOT] },
    { type: 'object', properties: {}, additionalProperties: { type: 'string' } },
    { type: 'object', properties: {}, patternProperties: { '^x-': { type: 'string' } } },
    { type: 'array', items: { type: 'array', items: DEPOT } },
    { type: 'array', items: {} },
    { type: 'string', format: 'time' },
    { enum: [1] },
  ])
    expect(typeOf(schema)).toBeUndefined()
})

test('a group or a list inside another is for JSON Schema', () => {
  const { contact, phones, mail } = SUPPORT.properties
  expect([contact, phones, mail].map((schema) => typeWithin(schema, false))).toEqual([
    'group',
    'list',
    'email',
  ])
  expect([contact, phones, mail].map((schema) => typeWithin(schema, true))).toEqual([
    undefined,
    undefined,
    'email',
  ])
})
