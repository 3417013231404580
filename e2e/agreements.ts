import type { Browser, Page } from 'playwright-core'
import { newVisitor, signIn } from './journey.ts'

/** Somebody of Mighty Mick's, who owns agreements of every type. */
export async function owner(browser: Browser, url: string): Promise<Page> {
  const page = await newVisitor(browser, url)
  await signIn(page, 'mick@mightymicks.example')
  return page
}

/** A text file with these words. */
export const terms = (text: string) => ({
  name: 'terms.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

/** Fills what every agreement is asked for; the document is a text file with these words, or there is none. */
export async function write(page: Page, name: string, words?: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Description').fill(`What **${name}** is about.`)
  if (words === undefined) return
  await page.getByRole('radio', { name: 'File' }).check()
  await page.getByLabel('Document file').setInputFiles(terms(words))
  await page.getByText('terms.txt').waitFor()
}

/** Creates an agreement by the screen and stays on its page. */
export async function create(page: Page, type: string, name: string, words?: string): Promise<string> {
  await page.goto('/partners/agreements')
  await page.getByRole('link', { name: 'Create Agreement' }).click()
  await page.getByRole('radio', { name: type, exact: true }).check()
  await write(page, name, words)
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** The way to a part of an agreement. */
export const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /^Pages of/ }).getByRole('link', { name })

/** What lies over the page. */
export const dialog = (page: Page) => page.getByRole('dialog')
