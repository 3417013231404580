import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { create, dialog, owner, tab } from './agreements.ts'
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

describe('an owner changes', () => {
  test('name and description, and leaves the rest', async () => {
    const page = await owner(browser, server.url)
    await create(page, 'Service', 'To be renamed')
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Has been renamed')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('region', { name: 'Description' }).locator('strong').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'Has been renamed' }).waitFor()
  })

  test('the marketplaces and product groups of a service agreement', async () => {
    const page = await owner(browser, server.url)
    await create(page, 'Service', 'Sells on marketplaces')
    await tab(page, 'Marketplaces').click()
    await page.getByRole('heading', { name: 'No marketplaces linked' }).waitFor()
    await page.getByRole('button', { name: 'Add marketplace' }).click()
    await dialog(page)
      .getByRole('checkbox', { name: /^Tutorial Marketplace/ })
      .check()
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('cell', { name: /Tutorial Marketplace MP-/ }).waitFor()

    await tab(page, 'Product groups').click()
    await page.getByRole('button', { name: 'Add product group' }).click()
    await dialog(page)
      .getByRole('checkbox', { name: /^File Managers/ })
      .check()
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('cell', { name: /File Managers PRG-/ }).waitFor()
    await tab(page, 'Products').click()
    await page.getByRole('cell', { name: /PRD-/ }).first().waitFor()

    await tab(page, 'Marketplaces').click()
    await page.getByRole('row', { name: /Tutorial Marketplace/ }).hover()
    await page.getByRole('button', { name: 'Actions for Tutorial Marketplace' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await dialog(page).getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('heading', { name: 'No marketplaces linked' }).waitFor()
  })
})

describe('an agreement', () => {
  test('that nobody uses is deleted', async () => {
    const page = await owner(browser, server.url)
    await create(page, 'Referral', 'Never needed')
    await page.getByRole('button', { name: 'Delete' }).click()
    await dialog(page).getByRole('button', { name: 'Delete agreement' }).click()
    await page.waitForURL('**/partners/agreements')
    await page.goto('/partners/agreements?search=Never+needed')
    await page.getByRole('heading', { name: 'No agreement matches “Never needed”' }).waitFor()
  })

  test('with contracts or distribution agreements stays, and it is said why', async () => {
    const page = await owner(browser, server.url)
    await page.goto('/partners/agreements/AGP-884-348-731')
    await page.getByRole('button', { name: 'Delete' }).click()
    await dialog(page).getByRole('button', { name: 'Delete agreement' }).click()
    await dialog(page).getByText('There are contracts under it.').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vendor Program' }).waitFor()
  })
})

describe('a vendor', () => {
  test('sees where it stands with each distribution agreement, and no numbers', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'rbalboa@fs.example')
    await page.goto('/partners/agreements')
    await page.getByRole('link', { name: 'Vendor Program', exact: true }).click()
    await page.getByText('Your contract: Active').waitFor()
    await expect.poll(() => page.getByRole('button', { name: /Add version|Delete/ }).count()).toBe(0)
    await expect.poll(() => tab(page, 'Partners').count()).toBe(0)

    await tab(page, 'Distribution agreements').click()
    const states = page.getByRole('row', { name: /Tutorial Marketplace/ })
    await states.getByText('Active', { exact: true }).waitFor()
    const heads = await page.getByRole('columnheader').allInnerTexts()
    expect(heads.map((head) => head.toLowerCase())).toContain('enrollment')
    expect(heads.map((head) => head.toLowerCase())).not.toContain('contracts')

    await tab(page, 'Versions').click()
    await page.getByRole('row', { name: /vendor-program-5/ }).waitFor()
    await expect.poll(() => page.getByRole('columnheader', { name: 'Contracts' }).count()).toBe(0)
    await expect.poll(() => page.getByRole('region', { name: /^On version/ }).count()).toBe(0)
  })

  test('may not create agreements, not even by the address', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'rbalboa@fs.example')
    await page.goto('/partners/agreements')
    await page.getByRole('link', { name: 'Vendor Program', exact: true }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Create Agreement' }).count()).toBe(0)
    await page.goto('/partners/agreements/new')
    await page.getByRole('heading', { name: 'Your account cannot create agreements' }).waitFor()
  })
})
