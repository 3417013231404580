import { expect, test } from 'vitest'
import { plainText } from './plain-text.ts'

test.each([
  ['marks of words', 'What we **agree** with `Clubber` *Lang*.', 'What we agree with Clubber Lang.'],
  [
    'headings and paragraphs',
    '## Scope\n\nAll products.\n\n---\n\nAll years.',
    'Scope All products. All years.',
  ],
  ['lists', 'Covers:\n- bikes\n- **tyres**', 'Covers: bikes, tyres'],
  ['addresses behind links', 'See [our terms](https://example.com/terms).', 'See our terms.'],
  ['nothing', '', ''],
])('a text is told without %s', (_what, source, told) => {
  expect(plainText(source)).toBe(told)
})
