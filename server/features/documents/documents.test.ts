import { expect, test } from 'vitest'
import { newWorld, type World } from '../../test/world.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** Uploads a file as the document of a new agreement and returns how it is handed out, or what refused it. */
async function handedOut(world: World, name: string, content: Buffer) {
  const mick = await world.distributor()
  const { body } = await mick.post('/partners', {
    type: 'vendor',
    name: 'Champions',
    action: 'invite',
    new_agreement: {
      title: 'Terms',
      description: 'What we agree.',
      document_type: 'uploaded',
      file: { name, content: content.toString('base64') },
    },
  })
  if (body.error_code) return body.errors[0]
  const redirect = await mick.get(`/agreements/${body.agreement.id}/document`)
  const { headers } = await world.anonymous.get(String(redirect.headers.location))
  return [
    headers['content-type'],
    String(headers['content-disposition']).split(';')[0],
    headers['content-security-policy'],
  ]
}

const SANDBOX = expect.stringMatching(/^sandbox; default-src 'none';/)

test.each([
  ['terms.pdf', Buffer.from('%PDF-1.7\n%…\n'), ['application/pdf', 'inline', "frame-ancestors 'self'"]],
  ['terms.txt', Buffer.from('Ça va.'), ['text/plain; charset=utf-8', 'inline', SANDBOX]],
  ['terms.html', Buffer.from('<!doctype html><script>alert(1)</script>'), ['text/html', 'inline', SANDBOX]],
  ['terms.png', PNG, ['image/png', 'inline', SANDBOX]],
  ['page.png', Buffer.from('<html><script>alert(1)</script>'), ['text/html', 'inline', SANDBOX]],
  [
    'picture.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    expect.stringMatching(/^new_agreement\.file: This kind of file/),
  ],
  ['nothing.txt', Buffer.alloc(0), 'new_agreement.file: The file is empty.'],
  [
    'large.txt',
    Buffer.alloc(10 * 1024 * 1024 + 1, 'a'),
    'new_agreement.file: The file is larger than 10 MB.',
  ],
])('%s is taken for what it is and can do nothing in our pages', async (name, content, expected) => {
  const world = await newWorld()

  expect(await handedOut(world, name, content)).toEqual(expected)
})
