import { type List, moment, text } from '@entente/shared/lists/field.ts'
import { Type } from 'typebox'
import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { selected } from './select.ts'

const LIST = {
  ordering: 'name',
  fields: {
    name: text('Name.'),
    'events.signed.at': moment('When it was signed.', { hidden: true }),
    'events.signed.by': text('Who signed it.', { hidden: true }),
  },
} as const satisfies List

const SCHEMA = Type.Object({
  name: Type.String(),
  tags: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  owner: Type.Union([Type.Object({ id: Type.String() }), Type.Null()]),
  events: Type.Object({ created: Type.Object({ at: Type.String() }) }),
})

const ENTRY = {
  name: 'Acme',
  tags: [
    { id: '1', name: 'one' },
    { id: '2', name: 'two' },
  ],
  owner: { id: 'VA-1' },
  events: { created: { at: 'then' }, signed: { at: 'now', by: 'Bob' } },
}

const select = (...words: string[]) =>
  selected(
    words.map((word) => ({ field: word.replace('-', ''), shown: !word.startsWith('-') })),
    SCHEMA,
    LIST,
  )(ENTRY)

test('what is hidden is shown only when it is asked for, by itself or as a whole', () => {
  expect(select().events).toEqual({ created: { at: 'then' } })
  expect(select('events.signed.at').events).toEqual({ created: { at: 'then' }, signed: { at: 'now' } })
  expect(select('events.signed').events).toEqual(ENTRY.events)
})

test('what is not wanted is left out, at any depth and in every element of a list', () => {
  expect(select('-owner')).not.toHaveProperty('owner')
  expect(select('-owner.id')).not.toHaveProperty('owner')
  expect(select('-tags.name').tags).toEqual([{ id: '1' }, { id: '2' }])
  expect(ENTRY.tags[0]).toEqual({ id: '1', name: 'one' })
})

test.each(['colour', '-colour', 'owner.colour', 'tags.name.first', 'events.terminated', 'constructor'])(
  '%s is refused',
  (word) => {
    expect(() => select(word)).toThrow(Refusal)
  },
)
