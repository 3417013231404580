import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { directoryCells, newVisitor, signIn } from './journey.ts'
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

describe('a distributor invites a vendor', () => {
  test('who accepts as a new user and lands in its portal; the Directory shows it active', async () => {
    const page = await newVisitor(browser, server.url, { permissions: ['clipboard-read', 'clipboard-write'] })
    await signIn(page, 'mick@mightymicks.example')
    await page.getByRole('link', { name: 'Create Partner' }).click()
    await page.getByRole('heading', { name: 'Add partner – Step 1' }).waitFor()

    await page.getByRole('radio', { name: 'Vendor' }).check()
    await page.getByLabel('Partner name').fill('Clubber Lang, Inc')
    await page.getByLabel('Partner external ID (optional)').fill('lang 003')
    await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()

    await page.getByLabel('Name', { exact: true }).fill('Vendor terms for Clubber Lang')
    await page.getByLabel('Description').fill('What we **agree** with Clubber Lang.')
    await expect.poll(() => page.getByRole('radio', { name: 'None' }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Next', exact: true }).click()

    const rows = page.getByRole('row').filter({ hasText: /MP-\d{5}/ })
    await rows.first().waitFor()
    const free = rows.filter({
      hasNot: page.getByRole('img', { name: /distribution agreement/i }),
    })
    await free.nth(0).getByRole('checkbox').check()
    await free.nth(1).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()

    await page.getByRole('radio', { name: /^Generate invitation link/ }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    const link = await page.getByLabel('Activation link', { exact: true }).inputValue()
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    await expect
      .poll(() => directoryCells(page, 'Clubber Lang, Inc'))
      .toMatchObject({
        TYPE: 'Vendor',
        PROGRAM: '1',
        DISTRIBUTION: '–',
        STATUS: 'Invited',
      })

    const vendor = await newVisitor(browser, server.url)
    await vendor.goto(link)
    await vendor.getByLabel('Email').fill('james@clubberlang.example')
    await vendor.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
    await vendor.getByRole('button', { name: 'Next', exact: true }).click()
    await vendor.getByLabel('Full name').fill('James Lang')
    await vendor.getByLabel('Password', { exact: true }).fill('pity-the-fool')
    await vendor.getByRole('button', { name: 'Activate' }).click()
    await vendor
      .getByRole('link', { name: /Proceed to the Vendor Portal/ })
      .or(vendor.getByRole('button', { name: /Proceed to the Vendor Portal/ }))
      .click()
    await vendor.getByText("Mighty Mick's LLC").first().waitFor()
    expect(new URL(vendor.url()).pathname).toBe('/partners')

    await expect
      .poll(() => directoryCells(page, 'Clubber Lang, Inc'))
      .toMatchObject({
        PROGRAM: '1',
        DISTRIBUTION: '2',
        SERVICE: '–',
        STATUS: 'Active',
      })
  })
})

describe('a distributor invites a reseller', () => {
  test('under a new agreement with marketplace, product groups and a sourcing agreement', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/new')
    await page.getByRole('radio', { name: 'Reseller' }).check()
    await page.getByLabel('Partner name').fill('Viktor & Söhne GmbH')
    await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByLabel('Name', { exact: true }).fill('Reseller terms, Alps')
    await page.getByLabel('Description').fill('What we agree.')
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('row').filter({ hasText: 'MP-68204' }).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('row').filter({ hasText: 'PRG-8557-4030' }).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page
      .getByRole('row')
      .filter({ hasText: /AG[UR]-/ })
      .first()
      .getByRole('radio')
      .check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('radio', { name: /^Generate invitation link/ }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    const link = await page.getByLabel('Activation link', { exact: true }).inputValue()

    const reseller = await newVisitor(browser, server.url)
    await reseller.goto(link)
    await reseller.getByLabel('Email').fill('viktor@soehne.example')
    await reseller.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
    await reseller.getByRole('button', { name: 'Next', exact: true }).click()
    await reseller.getByLabel('Full name').fill('Viktor Sohn')
    await reseller.getByLabel('Password', { exact: true }).fill('alpenglühen')
    await reseller.getByRole('button', { name: 'Activate' }).click()
    await reseller.getByText(/Proceed to the Reseller Portal/).click()
    await reseller.getByText("Mighty Mick's LLC").first().waitFor()

    await expect
      .poll(() => directoryCells(page, 'Viktor & Söhne GmbH'))
      .toMatchObject({
        TYPE: 'Reseller',
        SERVICE: '1',
        STATUS: 'Active',
      })
  })
})

describe('a distributor makes the partner account itself', () => {
  test('for a vendor with three of its users; everything is active at once', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/new')
    await page.getByLabel('Partner name').fill('Drago Systems')
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('row').filter({ hasText: /AGP-/ }).first().getByRole('radio').check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('radio', { name: /^Create partner account/ }).check()
    await page.getByRole('button', { name: 'Next', exact: true }).click()
    await page.getByRole('heading', { name: 'Add partner – Step 4' }).waitFor()
    const candidates = page
      .getByRole('row')
      .filter({ hasText: '@mightymicks.example' })
      .filter({ has: page.getByRole('checkbox') })
    await candidates.first().waitFor()
    for (const index of [0, 1, 2]) await candidates.nth(index).getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('button', { name: 'Create', exact: true }).click()

    await page.getByText('The account is activated for you and 3 users.').waitFor()
    await page.getByRole('button', { name: 'Close', exact: true }).click()

    await expect
      .poll(() => directoryCells(page, 'Drago Systems'))
      .toMatchObject({
        TYPE: 'Vendor',
        PROGRAM: '1',
        STATUS: 'Active',
      })
  })
})
