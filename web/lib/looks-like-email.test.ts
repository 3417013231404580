import { expect, test } from 'vitest'
import { looksLikeEmail } from './looks-like-email.ts'

test.each([
  ['adonis@acreed.example', true],
  [' adonis@acreed.example ', true],
  ['adonis', false],
  ['adonis@acreed', false],
  ['a b@acreed.example', false],
  [`${'a'.repeat(250)}@b.de`, false],
])('%s is an e-mail address: %s', (text, is) => expect(looksLikeEmail(text)).toBe(is))
