import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { dataOf, formsIn, press } from './forms.ts'
import { type RunningServer, startServer } from './server.ts'

let server: RunningServer
let browser: Browser
let demo: ReturnType<typeof formsIn>
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  demo = formsIn(browser, server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const ASKED = { type: 'object', properties: { city: { type: 'string', title: 'City' } } }

const kept = (page: Page) => page.getByText('This is the draft you left here before.')
const nameIn = (page: Page) => page.getByLabel('Name', { exact: true })
const hasFocus = (field: Locator) => field.evaluate((one) => one === document.activeElement)

async function addField(page: Page, label: string): Promise<void> {
  await press(page, 'Add field')
  await page.getByLabel('Label').fill(label)
}

describe('a form that is being written', () => {
  test('is found after a reload, and can be started over', async () => {
    const page = await demo.distributor('/partners/forms/new')
    page.on('dialog', (leaving) => leaving.accept())
    await nameIn(page).fill('Half a form')
    await addField(page, 'Office')
    await page.getByLabel('Type', { exact: true }).selectOption('Group of fields')
    await press(page, 'Add field to Office')
    await page.getByLabel('Label').last().fill('City')
    await page.reload()

    await kept(page).waitFor()
    await expect.poll(() => nameIn(page).inputValue()).toBe('Half a form')
    const preview = page.getByRole('region', { name: 'Preview' })
    await preview.getByRole('group', { name: 'Office' }).getByLabel('City').waitFor()
    await press(page, 'Start over')
    await expect.poll(() => nameIn(page).inputValue()).toBe('')
    await page.getByText('Nothing is asked yet.').waitFor()
    expect(await hasFocus(nameIn(page))).toBe(true)

    await nameIn(page).fill('Thrown away')
    await press(page, 'Cancel')
    await press(page, 'Leave')
    await page.getByRole('link', { name: 'Create Form' }).click()
    await expect.poll(() => nameIn(page).inputValue()).toBe('')

    await nameIn(page).fill('Made at last')
    await addField(page, 'City')
    await page.reload()
    await kept(page).waitFor()
    await press(page, 'Create')
    await page.getByRole('heading', { level: 1, name: 'Made at last' }).waitFor()
    await page.goto('/partners/forms/new')
    await nameIn(page).waitFor()
    await expect.poll(() => kept(page).count()).toBe(0)
  })

  test('is no draft any more once it is saved as the next version', async () => {
    const { id } = orThrow(await demo.mick().createForm({ name: 'Saved', type: 'enroll', schema: ASKED }))
    const page = await demo.distributor(`/partners/forms/${id}/edit`)
    await addField(page, 'Street')
    await press(page, 'Save')
    await page.getByRole('heading', { level: 1, name: 'Saved', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await page.getByText('Street').first().waitFor()
    await expect.poll(() => kept(page).count()).toBe(0)
  })

  test('is no draft of the version that somebody else made meanwhile', async () => {
    const { id } = orThrow(await demo.mick().createForm({ name: 'Shared', type: 'enroll', schema: ASKED }))
    const page = await demo.distributor(`/partners/forms/${id}/edit`)
    page.on('dialog', (leaving) => leaving.accept())
    await page.clock.install()
    await addField(page, 'Street')
    const properties = { country: { type: 'string', title: 'Country' } }
    orThrow(await demo.mick().editForm(id, { schema: { ...ASKED, properties } }))
    await page.clock.fastForward(60_000)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await page.getByText('version 3').waitFor()
    await addField(page, 'Number')
    await page.reload()
    await page.getByText('Country').first().waitFor()
    await expect.poll(() => kept(page).count()).toBe(0)
    await expect.poll(() => page.getByText('Street').count()).toBe(0)
  })
})

test('a form that is being filled in is found after a reload, and can be started over', async () => {
  const { contract } = await demo.enrolling('Reloaded')
  const page = await demo.vendor(contract)
  const address = dataOf(page).getByLabel('Support address')
  await address.fill('help@champions.example')
  await dataOf(page).getByRole('checkbox', { name: 'Danish' }).check()
  await press(page, 'Add to Depots')
  const depot = dataOf(page).getByLabel('Depot 1', { exact: true })
  await depot.fill('Oslo')
  await page.reload()

  await kept(page).waitFor()
  await expect.poll(() => depot.inputValue()).toBe('Oslo')
  await expect.poll(() => dataOf(page).getByRole('checkbox', { name: 'Danish' }).isChecked()).toBe(true)
  await press(page, 'Start over')
  await expect.poll(() => address.inputValue()).toBe('')
  expect(await hasFocus(address)).toBe(true)
  await page.reload()
  await address.waitFor()
  await expect.poll(() => kept(page).count()).toBe(0)
})
