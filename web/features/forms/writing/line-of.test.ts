import { expect, test } from 'vitest'
import { lineOf } from './line-of.ts'
import { readSchema } from './read-schema.ts'

const SCHEMA = `{
  "type": "object",
  "required": ["size",
    7],
  "properties": {
    "size": {
      "title": "a, {b}: \\"c\\"",
      "type": "big"
    },
    "last": { "anyOf": [
      { "type": "string" },
      { "type": "small" }
    ] }
  }
}`

test.each([
  ['type', 2],
  ['required', 3],
  ['required.1', 4],
  ['properties.size', 6],
  ['properties.size.type', 8],
  ['properties.size.maxLength', 6],
  ['properties.last.anyOf.1', 12],
  ['properties.last.anyOf.1.type', 12],
  ['elsewhere', 1],
  ['', 1],
])('%s begins on line %i', (path, line) => expect(lineOf(SCHEMA, path)).toBe(line))

test('what can not be read is found on its line', () => {
  expect(readSchema(SCHEMA.replace('"big"', '"big" "small"'))).toEqual({ line: 8 })
  expect(readSchema('[]')).toEqual({ line: 1 })
  expect(readSchema('{\n"a": {\n')).toEqual({ line: expect.any(Number) })
  expect(readSchema(SCHEMA)).toHaveProperty('schema')
})
