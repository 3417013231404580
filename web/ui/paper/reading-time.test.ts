import { expect, test } from 'vitest'
import { minutesToRead } from './reading-time.ts'

test.each([
  ['', undefined],
  ['a few words', undefined],
  ['word '.repeat(220), 1],
  ['word\n'.repeat(1540), 7],
])('%#', (text, minutes) => expect(minutesToRead(text)).toBe(minutes))
