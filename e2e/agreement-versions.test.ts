import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, dialog, owner, tab, terms } from './agreements.ts'
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

describe('a new version', () => {
  test('is added and activated; contracts behind it say so, and those who are behind can be seen', async () => {
    const page = await owner(browser, server.url)
    await page.goto('/partners/agreements/AGP-884-348-731/versions')
    await page.getByRole('button', { name: 'Add version' }).click()
    await dialog(page).getByRole('radio', { name: 'File' }).check()
    await dialog(page).getByLabel('Document file').setInputFiles(terms('Article 6.'))
    await dialog(page).getByRole('checkbox', { name: 'Activate version' }).uncheck()
    await dialog(page).getByRole('button', { name: 'Add version' }).click()
    await page.getByRole('link', { name: 'terms.txt' }).waitFor()
    await page.getByText('Version 5 is active').waitFor()

    await page.getByRole('button', { name: 'Activate version 6' }).click()
    await dialog(page)
      .getByText(/partners with an active contract on another version will be told/)
      .waitFor()
    await dialog(page)
      .getByText(/pending invitations move to it/)
      .waitFor()
    await dialog(page).getByRole('button', { name: 'Activate version 6' }).click()
    await page.getByText('Version 6 is active').waitFor()
    await page
      .getByRole('region', { name: 'On version 6' })
      .getByText('contracts are on other versions')
      .waitFor()

    await page.getByRole('link', { name: 'Show who is behind' }).click()
    await page.getByRole('cell', { name: /Champions Corp/ }).waitFor()
    await expect.poll(() => page.getByText('Front Street, Inc').count()).toBe(0)

    await page.goto('/partners/contracts?search=Champions')
    await page
      .getByRole('row', { name: /AGP-884-348-731/ })
      .getByText('Update available')
      .waitFor()
  })

  test('with a large file tells how much of it has been sent', async () => {
    const page = await owner(browser, server.url)
    const name = 'Has a large file'
    await create(page, 'Program', name)
    await page.getByRole('button', { name: 'Add version' }).click()
    await dialog(page).getByRole('radio', { name: 'File' }).check()
    await dialog(page)
      .getByLabel('Document file')
      .setInputFiles(terms('Supply on time. '.repeat(100_000)))
    const line = await page.context().newCDPSession(page)
    const slow = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 600_000 }
    await line.send('Network.emulateNetworkConditions', slow)
    await dialog(page).getByRole('button', { name: 'Add version' }).click()
    await dialog(page)
      .getByRole('button', { name: /^Adding… [1-9]\d?%$/ })
      .waitFor()
    await line.send('Network.emulateNetworkConditions', { ...slow, uploadThroughput: -1 })
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByText('Version 2 is active').waitFor()
  })

  test('can be deleted while nothing hangs on it; else it is said why not', async () => {
    const page = await owner(browser, server.url)
    const remove = async (version: number) => {
      await page.getByRole('row', { name: new RegExp(`^${version} `) }).hover()
      await page.getByRole('button', { name: `Actions for Version ${version}` }).click()
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await dialog(page).getByRole('button', { name: 'Delete version' }).click()
    }
    await create(page, 'Program', 'Has one version')
    await tab(page, 'Versions').click()
    await remove(1)
    await dialog(page).getByText('It is the only version.').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep version 1' }).click()

    await page.goto('/partners/agreements/AGP-884-348-731/versions')
    await remove(4)
    await dialog(page).getByText('What somebody signed or may still sign stays readable').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep version 4' }).click()
    await remove(1)
    await page.getByRole('row', { name: /^1 / }).waitFor({ state: 'detached' })
  })
})
