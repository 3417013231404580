import { expect, test } from 'vitest'
import { formatIn } from '../../../lib/format.ts'
import { readForm } from '../fields/read-form.ts'
import { answerRows, changedRows } from './answer-rows.ts'

const words = { yes: 'Yes', no: 'No', format: formatIn('en-GB') }
const form = readForm({
  type: 'object',
  properties: {
    mail: { type: 'string', format: 'email', title: 'Mail' },
    page: { type: 'string', format: 'uri', title: 'Page' },
    size: { type: 'integer', title: 'Size' },
    tier: { oneOf: [{ const: 1, title: 'First' }, { const: 2 }], title: 'Tier' },
    languages: { type: 'array', items: { enum: ['English', 'Danish'] }, title: 'Languages' },
    certified: { type: 'boolean', title: 'Certified' },
    contact: { type: 'object', title: 'Contact', properties: { name: { type: 'string', title: 'Name' } } },
    depots: { type: 'array', title: 'Depots', items: { type: 'string', title: 'Depot' } },
  },
})
const rows = (answer: object) => answerRows(form, answer, words)

test('what was answered reads as it was asked', () =>
  expect(
    rows({
      mail: 'a@example.com',
      page: 'https://a.example',
      size: 1200,
      tier: 1,
      languages: ['English', 'Danish'],
      certified: false,
      contact: { name: 'Ada' },
      depots: ['Oslo', 'Bergen'],
      unasked: [1],
    }).map(({ label, text, link }) => [label, text, link]),
  ).toEqual([
    ['Mail', 'a@example.com', 'mailto:a@example.com'],
    ['Page', 'https://a.example', 'https://a.example'],
    ['Size', '1,200', undefined],
    ['Tier', 'First', undefined],
    ['Languages', 'English, Danish', undefined],
    ['Certified', 'No', undefined],
    ['Contact, Name', 'Ada', undefined],
    ['Depot 1', 'Oslo', undefined],
    ['Depot 2', 'Bergen', undefined],
    ['unasked', '[1]', undefined],
  ]))

test('an address that is no link leads nowhere', () =>
  expect(rows({ page: 'javascript:alert(1)' })[1]).toEqual({
    path: 'page',
    label: 'Page',
    text: 'javascript:alert(1)',
  }))

test('what changed is marked with what it was, also what is gone', () => {
  const changed = changedRows(
    rows({ mail: 'b@example.com', size: 3 }),
    rows({ mail: 'a@example.com', old: 'x' }),
  )
  expect(changed.filter((row) => row.changed)).toEqual([
    expect.objectContaining({ path: 'mail', changed: { from: 'a@example.com' } }),
    expect.objectContaining({ path: 'size', changed: { from: undefined } }),
    { path: 'old', label: 'old', text: undefined, changed: { from: 'x' } },
  ])
})
