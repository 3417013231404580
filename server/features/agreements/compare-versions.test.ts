import { expect, test } from 'vitest'
import { docx } from '../../test/docx.ts'
import { newWorld, type Person } from '../../test/world.ts'

const HTML = (...lines: string[]) =>
  `<!doctype html><html>${lines.map((line) => `<p>${line}</p>`).join('')}</html>`

function pdf(line: string): string {
  const stream = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  return `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Root 1 0 R >>\n`
}

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const uploaded = (name: string, content: string | Uint8Array) => ({
  document_type: 'uploaded',
  file: { name, content: Buffer.from(content).toString('base64') },
})

/** An agreement whose versions have these documents, in turn. */
async function withVersions(mick: Person, ...documents: object[]): Promise<string> {
  const [first, ...rest] = documents
  const { body } = await mick.post('/agreements', { title: 'T', description: 'D', type: 'program', ...first })
  for (const document of rest)
    expect((await mick.post(`/agreements/${body.id}/versions`, document)).body.errors).toBeUndefined()
  return body.id
}

const shown = (paragraphs: { change: string; words: { change: string; text: string }[] }[]) =>
  paragraphs.map(({ change, words }) => [
    change,
    words.map((piece) => ({ same: '', added: '+', removed: '-' })[piece.change] + piece.text).join('|'),
  ])

test.each([
  ['text', (line: string) => uploaded('terms.txt', `Preamble.\n\n${line}\n`)],
  ['HTML', (line: string) => uploaded('terms.html', HTML('Preamble.', line))],
  ['DOCX', (line: string) => uploaded('terms.docx', docx('Preamble.', line))],
])('of two %s documents it is told which words changed', async (_what, made) => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await withVersions(
    mick,
    made('The partner pays within 30 days of the invoice.'),
    made('The partner pays within 14 days of the invoice.'),
  )

  const { status, body } = await mick.get(`/agreements/${id}/versions/1/difference/2`)

  expect(status).toBe(200)
  expect([body.before, body.after]).toEqual([
    { version: 1, unreadable: null },
    { version: 2, unreadable: null },
  ])
  expect(shown(body.paragraphs)).toEqual([
    ['same', 'Preamble.'],
    ['changed', 'The partner pays within |-30|+14| days of the invoice.'],
  ])
})

test('documents of different kinds are compared by their words', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await withVersions(
    mick,
    uploaded('terms.pdf', pdf('The partner pays at once.')),
    uploaded('terms.txt', 'The partner pays at once.\n\nInterest is due from then on.'),
  )
  const { body } = await mick.get(`/agreements/${id}/versions/1/difference/2`)
  expect(shown(body.paragraphs)).toEqual([
    ['same', 'The partner pays at once.'],
    ['added', '+Interest is due from then on.'],
  ])
})

test.each([
  ['none', { document_type: 'none' }],
  ['elsewhere', { document_type: 'external', link: 'https://example.com/terms' }],
  ['unknown_format', { document_type: 'uploaded', file: { name: 'terms.png', content: PNG } }],
  ['no_text', uploaded('terms.txt', '\n  \n')],
  ['too_long', uploaded('terms.txt', 'word '.repeat(300_000))],
] as const)('a document without words to be had says so: %s', async (reason, document) => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await withVersions(mick, uploaded('terms.txt', 'Words.'), document)

  const { status, body } = await mick.get(`/agreements/${id}/versions/1/difference/2`)

  expect([status, body.paragraphs, body.after.unreadable]).toEqual([200, null, reason])
})

test('a package that unpacks into far more than it says is given up, and the server goes on', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const bomb = docx('x'.repeat(60_000_000))
  expect(bomb.length).toBeLessThan(1_000_000)
  const id = await withVersions(mick, uploaded('terms.txt', 'Words.'), uploaded('bomb.docx', bomb))

  const { body } = await mick.get(`/agreements/${id}/versions/1/difference/2`)

  expect(['broken', 'too_long']).toContain(body.after.unreadable)
  expect((await mick.get(`/agreements/${id}`)).status).toBe(200)
})

test('of two documents without words both reasons are told', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const link = { document_type: 'external', link: 'https://example.com/terms' }
  const id = await withVersions(mick, link, uploaded('terms.txt', ' \n'))
  const { body } = await mick.get(`/agreements/${id}/versions/1/difference/2`)
  expect([body.before.unreadable, body.after.unreadable]).toEqual(['elsewhere', 'no_text'])
})

test('so many comparisons at once are refused, and the rest are answered', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await withVersions(mick, uploaded('terms.txt', 'One.'), uploaded('terms.txt', 'Two.'))
  const answers = await Promise.all(
    Array.from({ length: 24 }, () => mick.get(`/agreements/${id}/versions/1/difference/2`)),
  )
  const statuses = answers.map(({ status }) => status).sort()
  expect([statuses[0], statuses.at(-1), statuses.filter((status) => status === 200).length]).toEqual([
    200, 429, 22,
  ])
})

test('nobody compares what they may not see', async () => {
  const world = await newWorld()
  const [mick, other] = [await world.distributor(), await world.distributor()]
  const id = await withVersions(mick, uploaded('terms.txt', 'One.'), uploaded('terms.txt', 'Two.'))

  expect((await other.get(`/agreements/${id}/versions/1/difference/2`)).status).toBe(404)
  expect((await mick.get(`/agreements/${id}/versions/1/difference/3`)).status).toBe(404)
})
