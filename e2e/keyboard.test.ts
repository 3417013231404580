import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { directoryCells, invite, newVisitor, signIn } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'
import { tabTo } from './tab-to.ts'

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

test('the wizard can be done by keyboard alone', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')

  await tabTo(page, 'link', 'Create Partner')
  await page.keyboard.press('Enter')
  await tabTo(page, 'radio', 'Vendor')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('radio', { name: 'Reseller' }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowUp')
  await tabTo(page, 'textbox', 'Partner name')
  await page.keyboard.type('Keyboard Only Ltd')
  await tabTo(page, 'checkbox', 'Create new agreement')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Next')
  await page.keyboard.press('Enter')

  await tabTo(page, 'textbox', 'Name')
  await page.keyboard.type('Terms for fingers')
  await tabTo(page, 'textbox', 'Description')
  await page.keyboard.type('What we agree.')
  await tabTo(page, 'button', 'Next')
  await page.keyboard.press('Enter')

  await page.getByRole('heading', { name: 'Add partner – Step 3' }).waitFor()
  await tabTo(page, 'button', 'Next')
  await page.keyboard.press('Enter')

  await tabTo(page, 'radio', /^Create partner account/)
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => page.getByRole('radio', { name: /^Generate invitation link/ }).isChecked())
    .toBe(true)
  await tabTo(page, 'button', 'Create')
  await page.keyboard.press('Enter')
  await page.getByLabel('Activation link', { exact: true }).waitFor()
  await tabTo(page, 'button', 'Close')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/partners')

  await expect.poll(() => directoryCells(page, 'Keyboard Only Ltd')).toMatchObject({ STATUS: 'Invited' })
})

test('an agreement can be created, given a new version and rid of the old one by keyboard alone', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/partners/agreements')
  await tabTo(page, 'link', 'Create Agreement')
  await page.keyboard.press('Enter')
  await tabTo(page, 'radio', 'Program')
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.getByRole('radio', { name: 'Service', exact: true }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowUp')
  await tabTo(page, 'textbox', 'Name')
  await page.keyboard.type('Written with keys')
  await tabTo(page, 'textbox', 'Description')
  await page.keyboard.type('What we agree.')
  await tabTo(page, 'button', 'Create')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Written with keys' }).waitFor()

  await tabTo(page, 'button', 'Add version')
  await page.keyboard.press('Enter')
  await tabTo(page, 'textbox', 'Document URL')
  await page.keyboard.type('https://mightymicks.example/two')
  await page.keyboard.press('Enter')
  await page.getByText('Version 2 is active').waitFor()

  await tabTo(page, 'button', 'Actions for Version 1')
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Delete' }).waitFor()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await tabTo(page, 'button', 'Delete version')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Actions for Version 1' }).waitFor({ state: 'detached' })
})

test('an invitation can be accepted by keyboard alone', async () => {
  const page = await newVisitor(browser, server.url)
  await page.goto(await invite(server.url, 'Keyboard Vendor'))

  await tabTo(page, 'textbox', 'Email')
  await page.keyboard.type('fingers@keyboard.example')
  await tabTo(page, 'checkbox', 'I have read and accepted the agreement')
  await page.keyboard.press('Space')
  await tabTo(page, 'button', 'Next')
  await page.keyboard.press('Enter')
  await tabTo(page, 'textbox', 'Full name')
  await page.keyboard.type('Fingers Keyboard')
  await page.getByLabel('Password', { exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('only-with-keys')
  await tabTo(page, 'button', 'Activate')
  await page.keyboard.press('Enter')
  await tabTo(page, 'link', 'Proceed to the Vendor Portal')
  await page.keyboard.press('Enter')

  await page.waitForURL('**/partners')
})
