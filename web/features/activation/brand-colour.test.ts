import { expect, test } from 'vitest'
import { readableBrand } from './brand-colour.ts'

test.each([
  ['#17443b', '#17443b'],
  ['#17443B', '#17443b'],
  ['#767676', '#767676'],
  ['#777777', undefined],
  ['#ffffff', undefined],
  ['#ffcc00', undefined],
  ['red', undefined],
  ['#17443b; background: url(//evil)', undefined],
  [null, undefined],
])('%s', (colour, used) => expect(readableBrand(colour)).toBe(used))
