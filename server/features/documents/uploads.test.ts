import { expect, test } from 'vitest'
import { newWorld } from '../../test/world.ts'

const form = (fields: Record<string, string>, file?: { name: string; content: BlobPart }) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  if (file) data.append('file', new Blob([file.content]), file.name)
  return data
}

const fields = {
  title: 'true',
  description: '[not JSON]',
  type: 'program',
  document_type: 'upload',
  active: 'false',
}

test('a form with a file says the same as JSON does, and texts stay texts', async () => {
  const world = await newWorld()
  const mick = await world.distributor()

  const { status, body } = await mick.postForm(
    '/agreements',
    form(fields, { name: 'terms.txt', content: 'Read this.' }),
  )

  expect([status, body.errors]).toEqual([201, undefined])
  expect(body).toMatchObject({ title: 'true', description: '[not JSON]', version: { active: false } })
  const version = await mick.get(`/agreements/${body.id}/versions/1`)
  expect(version.body.document).toMatchObject({ name: 'terms.txt', media_type: 'text/plain', size: 10 })
})

test('fields within fields are written with a dot, or as JSON', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const [program, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
  const common = { title: 'T', description: 'D', document_type: 'none', auto_accept: 'true' }

  const dotted = await mick.postForm(
    `/agreements/${program}/agreements`,
    form({ ...common, 'marketplace.id': market }),
  )
  const service = await mick.postForm(
    '/agreements',
    form({
      title: 'T',
      description: 'D',
      type: 'service',
      document_type: 'none',
      marketplaces: `[{"id":"${market}"}]`,
    }),
  )

  expect(dotted.body).toMatchObject({ marketplace: { id: market }, auto_accept: true })
  expect((await mick.get(`/agreements/${service.body.id}/marketplaces`)).body).toHaveLength(1)
})

const HOSTILE: [string, string, BlobPart, string | { name: string; media_type: string }][] = [
  ['an empty file', 'terms.pdf', '', 'file: The file is empty.'],
  [
    'eleven megabytes',
    'terms.txt',
    Buffer.alloc(11 * 1024 * 1024, 'a'),
    'file: The file is larger than 10 MB.',
  ],
  [
    'a picture with script',
    'a.svg',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'file: ',
  ],
  ['a program', 'terms.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'file: '],
  [
    'an archive that says it is a document',
    'bomb.docx',
    Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'),
    'file: ',
  ],
  [
    'a page that says it is a picture',
    'cat.png',
    '<html><script>alert(1)</script></html>',
    { name: 'cat.png', media_type: 'text/html' },
  ],
  [
    'a name that leads elsewhere and runs backwards',
    '../../etc/\u202etxt.exe',
    'Plain text.',
    { name: 'txt.exe', media_type: 'text/plain' },
  ],
]

test.each(HOSTILE)('%s is refused or harmless', async (_what, name, content, expected) => {
  const world = await newWorld()
  const mick = await world.distributor()
  const id = await world.agreement(mick, 'program')
  const before = await world.countRows()

  const { status, body } = await mick.postForm(
    `/agreements/${id}/versions`,
    form({ document_type: 'upload' }, { name, content }),
  )

  if (typeof expected === 'string') {
    expect([status, body.error_code]).toEqual([400, 'VAL_001'])
    expect(body.errors[0]).toContain(expected)
    expect(await world.countRows()).toEqual(before)
  } else expect(body.document).toMatchObject(expected)
})

test('a form where none is expected, broken forms and forms without measure are refused', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`field${index}`, 'x']))

  expect((await mick.postForm('/partners', form({ name: 'x' }))).status).toBe(415)
  expect((await mick.postForm('/agreements', form(many))).status).toBeGreaterThanOrEqual(400)
  expect((await mick.postForm('/agreements', form({ ...fields, marketplaces: '[{' }))).status).toBe(400)
  expect((await mick.postForm('/agreements', form({ ...fields, title: 'a\0b' }))).status).toBe(400)
  expect((await mick.postForm('/agreements', form({ ...fields, __proto__x: '1' }))).status).toBe(400)
  const broken = await world.app.inject({
    method: 'POST',
    url: '/public/v1/agreements',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: '--x\r\nnonsense',
  })
  expect(broken.statusCode).toBe(401)
})

test('a file sent as text is never cut short, and fields of one thing stay together', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const [program, market] = [await world.agreement(mick, 'program'), await world.marketplace(mick)]
  const text = Buffer.alloc(200_000, 'a').toString('base64')

  const cut = await mick.postForm('/agreements', form({ ...fields, file: text }))
  const both = await mick.postForm(
    `/agreements/${program}/agreements`,
    form({
      title: 'T',
      description: 'D',
      document_type: 'none',
      'marketplace.id': market,
      'marketplace.name': 'M',
    }),
  )
  const deep = await mick.postForm('/agreements', form({ ...fields, 'forms.product.id': 'x' }))

  expect([cut.status, cut.body.errors[0]]).toEqual([400, expect.stringMatching(/^file: /)])
  expect([both.status, both.body.marketplace.id]).toEqual([201, market])
  expect([deep.status, deep.body.errors[0]]).toEqual([400, expect.stringMatching(/^forms\.product\.id: /)])
})

test('after a refused form the connection goes on', async () => {
  const world = await newWorld()
  const mick = await world.distributor()
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const url = `${address}/public/v1/agreements`
  const data = form(
    { ...fields, marketplaces: '[{' },
    { name: 'a.txt', content: Buffer.alloc(5_000_000, 'a') },
  )

  const refused = await fetch(url, { method: 'POST', headers: mick.headers, body: data })
  const next = await fetch(url, { headers: mick.headers })

  expect([refused.status, next.status]).toEqual([400, 200])
})
