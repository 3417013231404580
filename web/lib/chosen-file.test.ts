import { UPLOAD_LIMIT } from '@entente/shared/domain/agreements.ts'
import { expect, test } from 'vitest'
import { unfit } from './chosen-file.ts'

test.each([
  ['terms.pdf', 1, undefined],
  ['TERMS.PDF', UPLOAD_LIMIT, undefined],
  ['photo.jpeg', 1, undefined],
  ['terms.pdf', UPLOAD_LIMIT + 1, 'size'],
  ['terms.pdf', 0, 'empty'],
  ['terms.exe', 1, 'type'],
  ['terms.pdf.exe', 1, 'type'],
  ['pdf', 1, 'type'],
  ['terms', 1, 'type'],
] as const)('%s of %i bytes', (name, size, why) => expect(unfit({ name, size })).toBe(why))
