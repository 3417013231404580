import { expect, test } from 'vitest'
import { formatIn } from './format.ts'

const english = formatIn('en-GB')
const now = Date.parse('2026-11-22T12:00:00+00:00')

test('dates and numbers are written the way the language does', () => {
  expect(english.date('2026-11-22T12:00:00+00:00')).toBe('22 Nov 2026')
  expect(english.number(1284)).toBe('1,284')
  expect(formatIn('de-DE').number(1284)).toBe('1.284')
})

test('an age is told in its largest whole unit', () => {
  expect(english.age('2026-11-19T11:00:00+00:00', now)).toBe('3 days')
  expect(english.age('2026-11-22T10:30:00+00:00', now)).toBe('1 hour')
  expect(english.age('2026-11-22T11:59:30+00:00', now)).toBeUndefined()
})

test('sizes are told in the unit people know', () => {
  expect(english.bytes(991)).toBe('991 bytes')
  expect(english.bytes(412_000)).toBe('412 kB')
  expect(english.bytes(1_500_000)).toBe('1.5 MB')
})

test('a code that names nothing stays what it is', () => {
  expect(english.country('FI')).toBe('Finland')
  expect(english.country('not a country')).toBe('not a country')
})
