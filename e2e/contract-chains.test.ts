import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import {
  at,
  distributionOf,
  fact,
  focused,
  head,
  history,
  inDialog,
  MICK,
  mickOf,
  newVendor,
  status,
} from './contract-parties.ts'
import { directoryCells } from './journey.ts'
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })
const accept = (page: Page) =>
  page.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
const visit = (email: string, path: string, options = {}) =>
  at(browser, server.url, { email, path, ...options })

/** A vendor whose enrolment waits for approval. */
async function applicant(name: string) {
  const vendor = await newVendor(server.url, name)
  const agreement = await distributionOf(server.url, vendor)
  const page = await visit(vendor.email, `/partners/agreements/${agreement}`)
  await press(page, 'Enroll')
  await accept(page)
  await inDialog(page, 'Enroll').click()
  await page.getByText('Your contract: Pending').waitFor()
  return { ...vendor, page }
}

describe('a program is terminated', () => {
  test('with what rests on it, as was said before; both sides read why (T13)', async () => {
    const vendor = await applicant('Clubber Lang')
    const issuer = await visit(MICK, `/partners/contracts/${vendor.contract}`)
    await head(issuer, 'Terminate').click()
    const resting = issuer.getByRole('region', { name: '1 other contract ends with it' })
    await resting.getByText('Distribution contract, Pending → Rejected').waitFor()
    await issuer.getByLabel('Reason (optional)').fill('No orders for a year.')
    await inDialog(issuer, 'Terminate').dblclick()
    await issuer.getByText('Terminated. Clubber Lang is told.').waitFor()
    await status(issuer, 'Terminated').waitFor()
    await fact(issuer, 'Reason for the end').getByText('No orders for a year.').waitFor()
    await expect.poll(() => head(issuer, 'Terminate').count()).toBe(0)
    await issuer.goto('/partners?search=Clubber+Lang')
    await issuer.getByRole('heading', { name: /No partner matches/ }).waitFor()

    const { page } = vendor
    await page.goto('/partners/contracts?filter=type=distribution')
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await status(page, 'Rejected').waitFor()
    await history(page).first().getByText('By itself, together with').waitFor()
    await history(page).first().getByRole('link', { name: vendor.contract }).click()
    await page.waitForURL(`**/${vendor.contract}`)
    await status(page, 'Terminated').waitFor()
    await fact(page, 'Reason for the end').getByText('No orders for a year.').waitFor()
  })

  test('and its reason can be worded anew afterwards, and nothing else', async () => {
    const vendor = await newVendor(server.url, 'Ivan Drago')
    orThrow(await mickOf(server.url).terminateContract(vendor.contract, { termination_note: 'Los.' }))
    const issuer = await visit(MICK, `/partners/contracts/${vendor.contract}`)
    await head(issuer, 'Edit').click()
    await issuer.getByLabel('Reason for the end').fill('Lost.')
    await expect.poll(() => issuer.getByRole('dialog').getByRole('textbox').count()).toBe(1)
    await inDialog(issuer, 'Save').click()
    await fact(issuer, 'Reason for the end').getByText('Lost.').waitFor()
  })
})

test('a vendor that is there already takes the invitation of a second distributor in place of the company that stood for it (T16)', async () => {
  const nordhavn = openClient({ url: server.url, token: 'SU-672-093-001:demo-invited' })
  const vendor = await newVendor(server.url, 'Adrian Balboa')
  const { contract } = orThrow(
    await nordhavn.createPartner({
      type: 'vendor',
      name: 'A. Balboa Software',
      action: 'invite',
      agreement: { id: 'AGP-933-597-809' },
    }),
  )
  const page = await visit(vendor.email, new URL(contract.activation.link ?? '').href)
  await accept(page)
  await press(page, 'Next')
  await page.getByRole('radio', { name: /Adrian Balboa/ }).check()
  await press(page, 'Activate')
  await page.getByText('Proceed to the Vendor Portal').click()
  for (const distributor of ['Mighty Mick', 'Nordhavn']) await rowOf(page, distributor).waitFor()

  const issuer = await visit('freja@nordhavn.example', `/partners/contracts/${contract.id}`)
  await issuer.getByRole('heading', { level: 1, name: /^Adrian Balboa/ }).waitFor()
  await status(issuer, 'Active').waitFor()
  await history(issuer).first().getByText('Accepted and signed').waitFor()
  await history(issuer).first().getByText('Head of Adrian Balboa').waitFor()
  await history(issuer).getByText('Bound to an existing account, invited as A. Balboa Software').waitFor()
  await expect
    .poll(() => directoryCells(issuer, 'Adrian Balboa'))
    .toMatchObject({ PROGRAM: '1', STATUS: 'Active' })
  await issuer.goto('/partners?search=A.+Balboa+Software')
  await issuer.getByRole('heading', { name: /No partner matches/ }).waitFor()
})

test('a reseller syndicates a product, the distributor approves, and both count one more (T17)', async () => {
  const syndications = async (page: Page, partner: string) =>
    Number((await directoryCells(page, partner)).SYNDICATION?.replace('–', '0'))
  const reseller = await visit('apollo@acreed.example', '/partners')
  const issuer = await visit(MICK, '/partners')
  const before = [await syndications(reseller, "Mighty Mick's LLC"), await syndications(issuer, 'ACreed LLC')]

  await reseller.goto('/partners/agreements/AGS-506-626-677/products')
  const row = rowOf(reseller, 'Brightloom Forecast')
  await row.getByRole('button', { name: 'Enroll', exact: true }).click()
  await rowOf(reseller, 'Creed Cloud').getByRole('radio').check()
  await press(reseller, 'Next')
  await press(reseller, 'Next')
  await accept(reseller)
  await press(reseller, 'Next')
  await press(reseller, 'Submit')
  const id = (await reseller.getByText(/^CRU-/).innerText()).trim()

  await issuer.goto(`/partners/contracts/${id}`)
  await head(issuer, 'Approve').click()
  await issuer.getByRole('dialog').getByText('Brightloom Forecast is listed on Creed Cloud').waitFor()
  await inDialog(issuer, 'Approve').click()
  await status(issuer, 'Active').waitFor()

  await reseller.goto(`/partners/contracts/${id}`)
  await status(reseller, 'Active').waitFor()
  await history(reseller).first().getByText('Approved').waitFor()
  // What waits for approval counts already.
  const after = [await syndications(reseller, "Mighty Mick's LLC"), await syndications(issuer, 'ACreed LLC')]
  expect(after).toEqual(before.map((count) => count + 1))
})

test('a referral is in force with the signature of the vendor, who was offered a program for it (T18)', async () => {
  const invited = await visit('freja@nordhavn.example', '/partners/agreements/AGS-827-723-964/products')
  await rowOf(invited, 'Almada Muro').getByRole('button', { name: 'Enroll', exact: true }).click()
  await rowOf(invited, 'AGP-933-597-809').getByRole('radio').check()
  await press(invited, 'Next')
  await accept(invited)
  await press(invited, 'Submit')
  const referral = (await invited.getByText(/^CRR-/).innerText()).trim()
  const program = (await invited.getByText(/^CRP-/).innerText()).trim()

  const vendor = await visit('mf@almada.example', `/partners/contracts/${program}`)
  await head(vendor, 'Sign').click()
  await accept(vendor)
  await inDialog(vendor, 'Sign').click()
  await status(vendor, 'Active').waitFor()

  for (const id of [program, referral]) {
    await invited.goto(`/partners/contracts/${id}`)
    await status(invited, 'Active').waitFor()
  }
  await history(invited).first().getByText('Accepted automatically').waitFor()
})

describe('a dialog over a contract', () => {
  test('is closed by a double click, and the page below it stays', async () => {
    const { contract } = await newVendor(server.url, 'Click Click')
    const page = await visit(MICK, `/partners/contracts/${contract}`)
    await head(page, 'Terminate').click()
    await inDialog(page, 'Keep the contract').dblclick()
    // Where the second click comes too late for the button, it lands on the page and takes the focus there.
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await head(page, 'Terminate').click()
    await inDialog(page, 'Keep the contract').click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toBe('Terminate')
    expect(new URL(page.url()).pathname).toBe(`/partners/contracts/${contract}`)
  })

  test('is closed by Back and kept by a reload; what can not be done any more does not open', async () => {
    const { contract } = await newVendor(server.url, 'Back and Forth')
    const page = await visit(MICK, `/partners/contracts/${contract}`)
    await head(page, 'Terminate').dblclick()
    await inDialog(page, 'Terminate').waitFor()
    expect(new URL(page.url()).search).toBe('?act=terminate')
    await page.reload()
    await inDialog(page, 'Terminate').waitFor()
    await page.goBack()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForURL(`**/${contract}`)
    await expect.poll(() => focused(page)).toBe('Terminate')

    orThrow(await mickOf(server.url).terminateContract(contract, {}))
    await page.goto(`/partners/contracts/${contract}?act=terminate`)
    await page.getByText('That can not be done: the contract is Terminated.').waitFor()
    await page.waitForURL(`**/${contract}`)
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('is reached, filled in and left by keyboard alone; the focus comes back', async () => {
    const { name } = await applicant('Keys Only')
    const page = await visit(MICK, `/partners/contracts?search=${name}&filter=type=distribution`)
    await page.getByRole('row').nth(1).getByRole('link').first().click()
    await head(page, 'Approve').waitFor()
    await tabTo(page, 'button', 'Other answers')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Reject' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await tabTo(page, 'textbox', 'Reason (optional)')
    await page.keyboard.type('Later.')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Other answers')

    await tabTo(page, 'button', 'Approve')
    await page.keyboard.press('Enter')
    // The safe choice has the focus first.
    await expect.poll(() => focused(page)).toBe('Not now')
    await page.keyboard.press('Tab')
    await expect.poll(() => focused(page)).toBe('Approve')
    await page.keyboard.press('Enter')
    await status(page, 'Active').waitFor()
    await expect.poll(() => focused(page)).toContain('Keys Only')
  })

  test.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('has nothing that axe finds, %s at %i pixels', async (colorScheme, width) => {
    const look = { colorScheme, viewport: { width, height: 900 } } as const
    const issuer = await visit(MICK, '/partners/contracts/CRP-90713-46075-38408?act=terminate', look)
    await issuer.getByRole('region', { name: /end with it/ }).waitFor()
    expect(await violations(issuer)).toEqual([])
    for (const act of ['edit', 'terminate']) {
      await issuer.goto(`/partners/contracts/CRS-17894-28567-45202?act=${act}`)
      await issuer.getByRole('dialog').waitFor()
      expect(await violations(issuer)).toEqual([])
    }
    const vendor = await visit(
      'rbalboa@fs.example',
      '/partners/contracts/CRP-56257-31040-82737?act=sign',
      look,
    )
    await vendor.getByRole('article', { name: 'Agreement' }).waitFor()
    expect(await violations(vendor)).toEqual([])
    await vendor.goto('/partners/contracts/CRP-44164-32936-17524')
    await vendor.getByRole('region', { name: 'Accepted versions' }).waitFor()
    expect(await violations(vendor)).toEqual([])
  })
})
