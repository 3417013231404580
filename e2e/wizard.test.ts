import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { newVisitor, signIn } from './journey.ts'
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const atStep = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Add partner – Step ${number}` }).waitFor()

/** Answers the first two steps for a vendor under a present agreement, and stands at Action. */
async function openAction(page: Page, name: string, externalId = ''): Promise<void> {
  await page.goto('/partners/new')
  await page.getByLabel('Partner name').fill(name)
  await page.getByLabel('Partner external ID (optional)').fill(externalId)
  await press(page, 'Next')
  await page.getByRole('row').filter({ hasText: /AGP-/ }).first().getByRole('radio').check()
  await press(page, 'Next')
  await atStep(page, 3)
}

describe('the wizard of a new partner', () => {
  test('takes one step for a double click and creates nothing by it', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await openAction(page, 'Double Click Ltd')
    await page.getByRole('radio', { name: /^Create partner account/ }).check()
    const creations: string[] = []
    page.on('request', (request) => request.method() === 'POST' && creations.push(request.url()))

    await page.getByRole('button', { name: 'Next', exact: true }).hover()
    await page.mouse.down({ clickCount: 1 })
    await page.mouse.up({ clickCount: 1 })
    await page.waitForTimeout(180)
    await page.mouse.down({ clickCount: 2 })
    await page.mouse.up({ clickCount: 2 })

    await atStep(page, 4)
    await page.waitForTimeout(500)
    await page.getByRole('heading', { name: 'Who gets access to the account?' }).waitFor()
    expect(creations).toEqual([])
    await press(page, 'Create')
    await page.getByText('The account is activated for you.').waitFor()
  })

  test('keeps what was entered on the way back and through a reload', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await openAction(page, 'Back And Forth Ltd', 'back 001')
    await page.getByLabel('Internal note (optional)').fill('Ask Adrian first.')
    await press(page, 'Back')
    await atStep(page, 2)
    await press(page, 'Back')
    await expect.poll(() => page.getByLabel('Partner name').inputValue()).toBe('Back And Forth Ltd')
    await page.keyboard.press('Control+Enter')
    await atStep(page, 2)
    await page.keyboard.press('Control+Enter')
    await atStep(page, 3)

    page.on('dialog', (dialog) => dialog.accept())
    await page.reload()
    await page.getByText('This is the draft you left here before.').waitFor()
    await expect
      .poll(() => page.getByLabel('Internal note (optional)').inputValue())
      .toBe('Ask Adrian first.')

    const focused = () => page.evaluate(() => document.activeElement?.tagName)
    await press(page, 'Start over')
    await atStep(page, 1)
    await expect.poll(focused).toBe('INPUT')
    await page.getByLabel('Partner name').fill('Half a name')
    await page.reload()
    await press(page, 'Start over')
    await expect.poll(() => page.getByLabel('Partner name').inputValue()).toBe('')
    expect(await focused()).toBe('INPUT')
  })

  test("offers one's own agreements, not those one works under", async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/new')
    await page.getByRole('radio', { name: 'Reseller' }).check()
    await page.getByLabel('Partner name').fill('Own Terms Ltd')
    await press(page, 'Next')
    await page.getByRole('row').filter({ hasText: 'AGS-104-220-981' }).waitFor()
    await expect.poll(() => page.getByRole('row').filter({ hasText: 'AGS-237-403-068' }).count()).toBe(0)
  })

  test('asks before Esc in a field throws the draft away', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/new')
    await page.getByLabel('Partner name').fill('Escape Ltd')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Leave without creating the partner?' }).waitFor()
    await press(page, 'Stay')
    await expect.poll(() => page.getByLabel('Partner name').inputValue()).toBe('Escape Ltd')
  })

  test('opens the step that a refusal is about, with the sentence at its field', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    for (const name of ['First With This Id', 'Second With This Id']) {
      await openAction(page, name, 'wizard 001')
      await page.getByRole('radio', { name: /^Generate invitation link/ }).check()
      await press(page, 'Create')
      if (name.startsWith('First')) {
        await page.getByLabel('Activation link', { exact: true }).waitFor()
        await press(page, 'Close')
      }
    }

    await atStep(page, 1)
    await page.getByText('The partner was not created').waitFor()
    const field = page.getByLabel('Partner external ID (optional)')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

/** Mick's other account, by its name in the switcher. */
const OTHER = /^Ringside/

async function switchAccount(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Switch account/ }).click()
  await page.getByRole('menuitem', { name: OTHER }).click()
  await page.getByRole('button', { name: /^Switch account, current Ringside/ }).waitFor()
}

describe('two windows of one browser', () => {
  test('act for the same account: the other one follows a switch and a sign-out, and says so', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await openAction(page, 'Two Windows Ltd')
    const second = await page.context().newPage()
    await second.goto('/partners')
    await switchAccount(second)

    await page.getByText(/^You now act for Ringside/).waitFor()
    await page.getByRole('button', { name: /^Switch account, current Ringside/ }).waitFor()

    await second.getByRole('button', { name: 'Mickey Goldmill' }).click()
    await second.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL('**/login?**')
  })

  test('never create a partner in an account that is not shown', async () => {
    const page = await newVisitor(browser, server.url)
    // A window that hears nothing of the others, as one asleep does.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
    await signIn(page, 'mick@mightymicks.example')
    await openAction(page, 'Wrong Account Ltd')
    await page.getByRole('radio', { name: /^Generate invitation link/ }).check()
    const second = await page.context().newPage()
    await second.goto('/partners')
    await switchAccount(second)

    await press(page, 'Create')
    await page.getByText(/another account by now, in another window/).waitFor()
    await press(page, 'Load again')
    await page.getByText('Another account by now', { exact: true }).waitFor({ state: 'detached' })
    await second.goto('/partners?search=Wrong')
    await second.getByText('No partner matches “Wrong”').waitFor()
  })
})

test('a page behind the end of a list leads to its last one', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/partners/agreements?limit=25&offset=9999')
  await page.waitForURL((url) => url.searchParams.get('offset') !== '9999')
  await page.getByRole('row').nth(1).waitFor()
})
