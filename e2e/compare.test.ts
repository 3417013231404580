import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { newVisitor, signIn, textVersion, writeAgreement } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'

const CLAUSES = Array.from({ length: 12 }, (_, index) => `Clause ${index + 1} stays as it is.`)
const OLD = ['The partner pays within thirty days.', ...CLAUSES, 'Disputes go to court in Philadelphia.']
const NEW = [
  'The partner pays within fourteen days.',
  ...CLAUSES,
  'Disputes go to court in Philadelphia.',
  'Last.',
]

let server: RunningServer
let browser: Browser
let compare: string
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  const id = await writeAgreement(
    server.url,
    'Terms to compare',
    textVersion('terms-1.txt', ...OLD),
    textVersion('terms-2.txt', ...NEW),
    { document_type: 'external', link: 'https://mightymicks.example/terms' },
    textVersion('terms-4.txt', ...NEW),
  )
  compare = `/partners/agreements/${id}/versions/compare`
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function openComparison(search: string, options: Parameters<Browser['newContext']>[0] = {}) {
  const page = await newVisitor(browser, server.url, options)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto(`${compare}${search}`)
  return page
}

const textOf = (page: Page, selector: string) => page.locator(selector).allInnerTexts()

/** Which change has the focus. */
const changeAt = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-change') ?? undefined)

test('side by side each text stands in its own column, with what changed marked', async () => {
  const page = await openComparison('?from=1&to=2')

  await page.getByRole('heading', { name: 'Changes from version 1 to version 2' }).waitFor()
  await page.getByText('2 changes').waitFor()
  const [first, second] = await page.locator('[data-change="1"] td').all()
  await expect.poll(() => first?.innerText()).toContain('The partner pays within')
  await expect.poll(() => first?.locator('del').innerText()).toContain('thirty')
  await expect.poll(() => first?.locator('ins').count()).toBe(0)
  await expect.poll(() => second?.locator('ins').innerText()).toContain('fourteen')
  await expect.poll(() => textOf(page, '[data-change="2"] ins')).toEqual([expect.stringContaining('Last.')])
})

test('the two can be swapped and shown as one text, and the address says so', async () => {
  const page = await openComparison('?from=1&to=2')

  await page.getByRole('button', { name: 'Swap the two versions' }).click()
  await page.getByRole('heading', { name: 'Changes from version 2 to version 1' }).waitFor()
  await page.getByText('Inline', { exact: true }).click()
  await page.getByRole('table').waitFor({ state: 'detached' })

  expect(new URL(page.url()).search).toBe('?from=2&to=1&view=inline')
  await expect
    .poll(() => textOf(page, '[data-change="1"] del'))
    .toEqual([expect.stringContaining('fourteen')])
  await expect.poll(() => textOf(page, '[data-change="1"] ins')).toEqual([expect.stringContaining('thirty')])
  await page.reload()
  await page.getByText('2 changes').waitFor()
  await expect.poll(() => page.getByRole('table').count()).toBe(0)
})

test('what nobody changed is folded and can be opened', async () => {
  const page = await openComparison('?from=1&to=2&view=inline')

  const fold = page.getByRole('button', { name: '9 paragraphs unchanged' })
  await fold.waitFor()
  await expect.poll(() => page.getByText('Clause 6 stays').count()).toBe(0)
  await fold.click()
  await page.getByText('Clause 6 stays').waitFor()
  await fold.click()
  await page.getByText('Clause 6 stays').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Show the whole text' }).click()
  await page.getByText('Clause 6 stays').waitFor()
})

test('keys lead from change to change, round and round, and back', async () => {
  const page = await openComparison('?from=1&to=2')
  await page.getByText('2 changes').waitFor()

  const met: (string | undefined)[] = []
  for (const key of ['n', 'n', 'n', 'p', 'p']) {
    await page.keyboard.press(key)
    met.push(await changeAt(page))
  }

  expect(met).toEqual(['1', '2', '1', '2', '1'])
  await page.getByText('Change 1 of 2', { exact: true }).waitFor()
})

test('of a version that is a link it is said why there is nothing to compare', async () => {
  const page = await openComparison('?from=2&to=3')

  await page.getByRole('heading', { name: 'These two cannot be compared here' }).waitFor()
  const card = page.getByRole('region', { name: 'Version 3' })
  await card.getByText('It is a link to a page outside Entente.').waitFor()
  await card.getByRole('link', { name: 'mightymicks.example/terms' }).waitFor()
  await page.getByRole('region', { name: 'Version 2' }).getByRole('link', { name: 'terms-2.txt' }).waitFor()
})

test('of equal texts it is said that they are', async () => {
  const page = await openComparison('?from=2&to=4')

  await page.getByRole('heading', { name: 'The words are the same' }).waitFor()
})

test('on a phone both texts are one', async () => {
  const page = await openComparison('?from=1&to=2', { viewport: { width: 390, height: 844 } })

  await page.getByText('2 changes').waitFor()
  await expect.poll(() => page.getByRole('table').count()).toBe(0)
  await expect.poll(() => page.locator('[data-change="1"]').innerText()).toMatch(/thirty.*fourteen/s)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
})

test('without a choice the active version is compared with one beside it', async () => {
  const page = await openComparison('')

  await page.getByRole('heading', { name: 'Changes from version 1 to version 2' }).waitFor()
  await expect.poll(() => page.getByLabel('From', { exact: true }).inputValue()).toBe('1')
})

test('a contract on an older version leads to what the active one says differently', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/partners/contracts/CRP-99564-00524-00227')
  await page.getByRole('link', { name: 'See what changed' }).click()

  await page.getByRole('heading', { name: 'Changes from version 4 to version 5' }).waitFor()
})

test('the versions of an agreement lead to their comparison', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/partners/agreements/AGP-884-348-731/versions')
  await page.getByRole('link', { name: 'Compare versions' }).click()

  await page.getByRole('heading', { name: 'Changes from version 4 to version 5' }).waitFor()
})
