import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docx } from '../server/test/docx.ts'
import { create, owner, write } from './agreements.ts'
import { openBrowser } from './browser.ts'
import { type RunningServer, startServer } from './server.ts'

let server: RunningServer
let browser: Browser
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What a script would do that ran in our pages: it says so, and changes what everybody sees. */
const SCRIPT = `<script>top.document.title = 'taken over'; document.title = 'taken over'; fetch('/taken-over')</script>`

interface Attack {
  readonly what: string
  readonly name: string
  readonly content: string | Uint8Array
}

const REFUSED: (Attack & { says: string })[] = [
  { what: 'nothing at all', name: 'terms.pdf', content: '', says: 'terms.pdf is empty.' },
  {
    what: 'eleven megabytes',
    name: 'terms.txt',
    content: Buffer.alloc(11 * 1024 * 1024, 'a'),
    says: 'terms.txt is larger than 10 MB.',
  },
  {
    what: 'a picture with a script in it',
    name: 'terms.svg',
    content: `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`,
    says: 'terms.svg is not one of these',
  },
  {
    what: 'a program called a text',
    name: 'terms.txt',
    content: Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
    says: 'This kind of file',
  },
]

const HARMLESS: (Attack & { called: string })[] = [
  {
    what: 'a page with a script',
    name: 'terms.html',
    content: `<!doctype html><html><p>Terms</p>${SCRIPT}</html>`,
    called: 'terms.html',
  },
  {
    what: 'a page called a picture',
    name: 'cat.png',
    content: `<!doctype html><p>Meow</p>${SCRIPT}`,
    called: 'cat.png',
  },
  {
    what: 'what is a PDF and a page at once',
    name: 'terms.pdf',
    content: `%PDF-1.7\n<html><body>${SCRIPT}</body></html>\n%%EOF`,
    called: 'terms.pdf',
  },
  {
    what: 'what is a picture and a script at once',
    name: 'terms.jpg',
    content: Buffer.from(`\xff\xd8\xff\xe0${SCRIPT}`, 'latin1'),
    called: 'terms.jpg',
  },
  {
    what: 'a name that leads elsewhere and runs backwards',
    name: '../../etc/\u202efdp.<img src=x onerror=alert(1)>.txt',
    content: `Plain words. ${SCRIPT}`,
    called: 'fdp.<img src=x onerror=alert(1)>.txt',
  },
]

const file = ({ name, content }: Attack) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

/** Everything that a script in our pages would show up by. */
function watched(page: Page): string[] {
  const seen: string[] = []
  page.context().on('request', (request) => {
    if (request.url().endsWith('/taken-over')) seen.push(request.url())
  })
  page.on('dialog', async (dialog) => {
    seen.push(dialog.message())
    await dialog.dismiss()
  })
  return seen
}

async function chooseFile(page: Page, attack: Attack): Promise<void> {
  await page.goto('/partners/agreements/new')
  await page.getByRole('radio', { name: 'Program', exact: true }).check()
  await write(page, attack.what)
  await page.getByRole('radio', { name: 'File' }).check()
  await page.getByLabel('Document file').setInputFiles(file(attack))
}

const send = (page: Page) => page.getByRole('button', { name: 'Create', exact: true }).click()

test.each(REFUSED)('$what is refused where it was chosen, and nothing else is lost', async (attack) => {
  const page = await owner(browser, server.url)
  const seen = watched(page)
  await chooseFile(page, attack)
  await send(page)
  await page.getByText(attack.says).first().waitFor()
  await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe(attack.what)
  expect(new URL(page.url()).pathname).toBe('/partners/agreements/new')
  expect(seen).toEqual([])
})

test.each(HARMLESS)('$what can be kept, and does nothing where it is read', async (attack) => {
  const page = await owner(browser, server.url)
  const seen = watched(page)
  await chooseFile(page, attack)
  await send(page)
  await page.getByRole('heading', { level: 1, name: attack.what, exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Document of version 1' }).waitFor()
  await page.waitForLoadState('networkidle')
  const id = new URL(page.url()).pathname.split('/').at(-1)
  expect(await page.title()).not.toContain('taken over')

  const alone = await page.context().newPage()
  const answer = await alone.request.get(`/public/v1/agreements/${id}/document`)
  const disposition = decodeURIComponent(answer.headers()['content-disposition'] ?? '')
  expect(disposition).toContain(attack.called)
  expect(disposition).not.toMatch(/\.\.|\u202e/)
  expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  // A browser that is led straight to it is in no better place.
  await alone.goto(answer.url()).catch(() => 'downloaded instead')
  expect(await alone.title()).not.toContain('taken over')
  expect(seen).toEqual([])
})

test('a package that unpacks into far more than it says is kept, not unpacked into memory, and said to be unreadable', async () => {
  const page = await owner(browser, server.url)
  const id = await create(page, 'Program', 'Small parcel', 'Article 1. Terms.')
  await page.goto(`/partners/agreements/${id}/versions`)
  await page.getByRole('button', { name: 'Add version' }).click()
  await page.getByRole('radio', { name: 'File' }).check()
  await page
    .getByLabel('Document file')
    .setInputFiles(file({ what: '', name: 'bomb.docx', content: docx('x'.repeat(60_000_000)) }))
  await page.getByRole('dialog').getByRole('button', { name: /^Add/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.goto(`/partners/agreements/${id}/versions/compare?from=1&to=2`)
  await page
    .getByText(/no text|too long|could not be read|broken/i)
    .first()
    .waitFor()
  expect((await page.request.get('/public/v1/auth/context')).status()).toBe(200)
})
