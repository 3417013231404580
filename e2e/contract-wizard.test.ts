import type { Browser, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { atStep, choose, distributor, linkOf, openParameters, press } from './contracts.ts'
import { newVisitor, signIn } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'
import { tabTo } from './tab-to.ts'
import { violations } from './violations.ts'

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

describe('the wizard of a new contract', () => {
  test('keeps what was entered on the way back and through a reload, and asks before it is left', async () => {
    const page = await distributor(browser, server.url)
    await openParameters(page, 'AGP-884-348-731')
    await page.getByLabel('Partner name').fill('Back And Forth Ltd')
    await page.getByLabel('Note to signee').fill('Come back.')
    await press(page, 'Back')
    await atStep(page, 2)
    await page.keyboard.press('Control+Enter')
    await atStep(page, 3)
    await expect.poll(() => page.getByLabel('Note to signee').inputValue()).toBe('Come back.')

    page.on('dialog', (dialog) => dialog.accept())
    await page.reload()
    await page.getByText('This is the draft you left here before.').waitFor()
    await expect.poll(() => page.getByLabel('Partner name').inputValue()).toBe('Back And Forth Ltd')
    await press(page, 'Cancel')
    await page.getByRole('dialog', { name: 'Leave without creating the contract?' }).waitFor()
    await press(page, 'Leave')
    await page.waitForURL('**/partners/contracts')
  })

  test('creates one contract by a double click, and finds its summary again after a reload', async () => {
    const page = await distributor(browser, server.url)
    await openParameters(page, 'AGP-884-348-731')
    await page.getByLabel('Partner name').fill('Double Contract Ltd')
    await page.getByLabel('Note to signee').fill('Once.')
    await page.getByRole('button', { name: 'Create', exact: true }).dblclick()
    const link = await linkOf(page)
    await page.reload()
    await expect.poll(() => linkOf(page)).toBe(link)
    await page.goto('/partners/contracts?search=Double+Contract')
    await page.getByRole('row').nth(1).waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
  })

  test('creates a contract once, although the answer to the first attempt was lost', async () => {
    const page = await distributor(browser, server.url)
    await openParameters(page, 'AGP-884-348-731')
    await page.getByLabel('Partner name').fill('Lost Answer Ltd')
    await page.getByLabel('Note to signee').fill('Once.')
    const loseTheAnswer = async (route: Route) => {
      await route.fetch()
      await route.abort()
    }
    await page.route('**/agreements/*/contracts', loseTheAnswer, { times: 1 })
    await press(page, 'Create')
    await page.getByText('The server cannot be reached').waitFor()
    await press(page, 'Try again')
    await linkOf(page)
    await page.goto('/partners/contracts?search=Lost+Answer')
    await page.getByRole('row').nth(1).waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
  })

  test('says that a date is not complete, instead of leaving it out', async () => {
    const page = await distributor(browser, server.url)
    await openParameters(page, 'AGP-884-348-731')
    await page.getByLabel('Partner name').fill('Half A Date Ltd')
    await page.getByLabel('Note to signee').fill('Soon.')
    await page.getByLabel('Expiration date (optional)').click()
    await page.keyboard.type('12')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Complete the date, or clear it.').waitFor()
  })

  test('can be done by keyboard alone', async () => {
    const page = await distributor(browser, server.url)
    await page.goto('/partners/contracts')
    await tabTo(page, 'link', 'Create Contract')
    await page.keyboard.press('Enter')
    await tabTo(page, 'radio', 'Program')
    await page.keyboard.press('Control+Enter')
    await atStep(page, 2)
    await tabTo(page, 'radio', /AGP-/)
    await page.keyboard.press('Space')
    await tabTo(page, 'button', 'Next')
    await page.keyboard.press('Enter')
    await atStep(page, 3)
    await tabTo(page, 'radio', 'New partner')
    await tabTo(page, 'textbox', 'Partner name')
    await page.keyboard.type('Ten Fingers Ltd')
    await tabTo(page, 'textbox', 'Note to signee')
    await page.keyboard.type('With keys.')
    await tabTo(page, 'button', 'Create')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ten Fingers Ltd is invited' }).waitFor()
    await tabTo(page, 'button', 'Close')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/partners/contracts')
  })

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has nothing that axe objects to, %s at %i pixels', async (colorScheme, width) => {
    const page = await newVisitor(browser, server.url, {
      colorScheme,
      viewport: { width, height: 900 },
    })
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/contracts/new')
    await page.getByRole('radio', { name: 'Service', exact: true }).check()
    expect(await violations(page)).toEqual([])
    await press(page, 'Next')
    await choose(page, 'AGS-104-220-981')
    expect(await violations(page)).toEqual([])
    await press(page, 'Next')
    await page.getByRole('radio', { name: 'Existing partner' }).check()
    await page.getByRole('row').filter({ hasText: 'PA-700-001' }).waitFor()
    await page.getByRole('checkbox', { name: 'May create service agreements' }).check()
    await press(page, 'Create')
    await page.getByText('Choose a partner.').first().waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: 'New partner' }).check()
    await page.getByLabel('Partner name').fill(`Axe ${width} Ltd`)
    await page.getByLabel('Note to signee').fill('Hello.')
    await press(page, 'Create')
    await linkOf(page)
    expect(await violations(page)).toEqual([])
  })
})

test('two windows offer one contract each: a draft belongs to its window', async () => {
  const page = await distributor(browser, server.url)
  await openParameters(page, 'AGP-884-348-731')
  await page.getByLabel('Partner name').fill('First Window Ltd')
  const second = await page.context().newPage()
  await openParameters(second, 'AGP-884-348-731')
  await expect.poll(() => second.getByLabel('Partner name').inputValue()).toBe('')
  for (const [window, name] of [
    [page, 'First Window Ltd'],
    [second, 'Second Window Ltd'],
  ] as const) {
    await window.getByLabel('Partner name').fill(name)
    await window.getByLabel('Note to signee').fill('Two of us.')
    await press(window, 'Create')
    await window.getByRole('heading', { name: `${name} is invited` }).waitFor()
  }
})
