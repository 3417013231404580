import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, dialog, owner, write } from './agreements.ts'
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

describe('an owner creates', () => {
  test.each([
    ['Program', 'AGP'],
    ['Service', 'AGS'],
    ['Syndication', 'AGU'],
    ['Referral', 'AGR'],
  ])('a %s agreement, whose description is shown as it is meant', async (type, prefix) => {
    const page = await owner(browser, server.url)
    const id = await create(page, type, `${type} of today`)
    expect(id).toMatch(new RegExp(`^${prefix}-`))
    await page.getByText(`${type} agreement`).waitFor()
    await page.getByText('Version 1 is active').waitFor()
    await page.locator('strong', { hasText: `${type} of today` }).waitFor()
  })

  test('one with a file, which is read in place', async () => {
    const page = await owner(browser, server.url)
    await create(page, 'Program', 'Terms in a file', 'Article 1. Nobody is perfect.')
    await page.getByRole('heading', { name: 'Document of version 1' }).waitFor()
    await page.getByText('Article 1. Nobody is perfect.').waitFor()
  })

  test('one agreement by a double click, and is told at the field what is missing', async () => {
    const page = await owner(browser, server.url)
    await page.goto('/partners/agreements/new')
    await page.getByLabel('Description').fill('Twice is once.')
    await page.getByRole('radio', { name: 'URL' }).check()
    await page.getByLabel('Document URL').fill('not a link')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('This field is required.').waitFor()
    await page.getByText('This must be a link that begins with').waitFor()
    await expect
      .poll(() =>
        page.getByLabel('Name', { exact: true }).evaluate((input) => input === document.activeElement),
      )
      .toBe(true)
    await expect.poll(() => page.getByLabel('Description').inputValue()).toBe('Twice is once.')

    await page.getByLabel('Name', { exact: true }).fill('Only once')
    await page.getByRole('radio', { name: 'None' }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).dblclick()
    await page.getByRole('heading', { level: 1, name: 'Only once' }).waitFor()
    await page.goto('/partners/agreements?search=Only+once')
    await page.getByRole('link', { name: 'Only once' }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Only once' }).count()).toBe(1)
  })

  test('nothing when leaving, which is asked about once something is written', async () => {
    const page = await owner(browser, server.url)
    await page.goto('/partners/agreements/new')
    await page.getByLabel('Name', { exact: true }).fill('Almost written')
    await page.getByRole('link', { name: 'Directory' }).click()
    await dialog(page).getByText('What you entered is thrown away.').waitFor()
    await dialog(page).getByRole('button', { name: 'Stay' }).click()
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Almost written')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await dialog(page).getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL('**/partners/agreements')
  })

  test('a distribution agreement for a marketplace that the program does not have yet', async () => {
    const page = await owner(browser, server.url)
    await page.goto('/partners/agreements/AGP-884-348-731/distribution')
    await page.getByRole('cell', { name: 'Maple Store', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Create Distribution Agreement' }).click()
    const offered = page.getByRole('radiogroup', { name: 'Marketplace' })
    await offered.getByText('Albion Store').waitFor()
    await expect.poll(() => offered.getByText('Maple Store').count()).toBe(0)
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('Choose a marketplace.').waitFor()

    await offered.getByRole('radio', { name: /^Albion Store/ }).check()
    await write(page, 'Albion for vendors')
    await page.getByRole('switch', { name: 'Auto accept' }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Albion for vendors' }).waitFor()
    await page.getByText('Albion Store').waitFor()
    await page.getByText('On: enrolled vendors are active at once').waitFor()
  })
})
