import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { clientAs } from './client-as.ts'
import { distributionOf, inDialog, mickOf, newVendor } from './contract-parties.ts'
import { distributor } from './contracts.ts'
import { type RunningServer, startServer } from './server.ts'
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

const mick = () => mickOf(server.url)
const bar = (page: Page) => page.getByRole('region', { name: 'Chosen contracts' })
const boxOf = (page: Page, id: string) => page.getByRole('checkbox', { name: `Choose ${id}` })
const outcome = (page: Page, id: string, text: string) =>
  page.getByRole('dialog').getByRole('listitem').filter({ hasText: id }).getByText(text).waitFor()
const statusOf = async (id: string) => orThrow(await mick().getContract(id)).status

/** New vendors that have each enrolled and wait for approval. */
async function enrolled(names: readonly string[]): Promise<string[]> {
  const made: string[] = []
  for (const name of names) {
    const vendor = await newVendor(server.url, name)
    const agreement = await distributionOf(server.url, vendor)
    const client = await clientAs(server.url, vendor.email, 'in-good-hands')
    made.push(orThrow(await client.createContract(agreement, { accepted: true })).id)
  }
  return made
}

const among = (page: Page, ids: readonly string[]) => Promise.all(ids.map((id) => boxOf(page, id).waitFor()))

describe('chosen contracts', () => {
  test('are approved together, and each says what became of it', async () => {
    const [first, second, third] = await enrolled(['Together One', 'Together Two', 'Together Three'])
    if (!first || !second || !third) throw new Error('Three vendors were to enroll')
    const page = await distributor(browser, server.url)
    await page.goto('/partners/contracts?search=Together&type=distribution')
    await among(page, [first, second, third])
    for (const id of [first, second, third]) await boxOf(page, id).check()
    await bar(page).getByText('3 contracts chosen').waitFor()

    await bar(page).getByRole('button', { name: 'Approve 3' }).click()
    await inDialog(page, 'Approve 3 contracts').waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    // Somebody is faster with one of them.
    orThrow(await mick().rejectContract(second, { message: 'Not yet.' }))
    await inDialog(page, 'Approve 3 contracts').dblclick()
    await page.getByText('2 of 3 approved.').waitFor()
    await outcome(page, first, 'Approved')
    await outcome(page, second, 'Action is not allowed for distribution contract in status rejected.')
    await outcome(page, third, 'Approved')
    await inDialog(page, 'Close').click()

    await expect.poll(() => bar(page).count()).toBe(0)
    await expect
      .poll(() => Promise.all([first, second, third].map(statusOf)))
      .toEqual(['active', 'rejected', 'active'])
  })

  test('are only those in sight, and those that an act does not fit stay as they are', async () => {
    const [pending, other] = await enrolled(['Sight One', 'Sight Two'])
    if (!pending || !other) throw new Error('Two vendors were to enroll')
    orThrow(await mick().signContract(other, {}))
    const page = await distributor(browser, server.url)
    await page.goto('/partners/contracts?search=Sight&type=distribution')
    await among(page, [pending, other])
    await page.getByRole('checkbox', { name: 'Choose all that are shown' }).check()
    await bar(page).getByText('2 contracts chosen').waitFor()

    await bar(page).getByRole('button', { name: 'Terminate 1' }).click()
    await outcome(page, pending, 'Pending, stays as it is')
    await page.getByLabel('Reason (optional)').fill('We part.')
    await inDialog(page, 'Not now').click()
    await bar(page).getByText('2 contracts chosen').waitFor()
    await expect.poll(() => statusOf(other)).toBe('active')

    await bar(page).getByRole('button', { name: 'Terminate 1' }).click()
    await page.getByLabel('Reason (optional)').fill('We part.')
    await inDialog(page, 'Terminate 1 contract').click()
    await outcome(page, other, 'Terminated')
    await inDialog(page, 'Close').click()
    await expect.poll(() => Promise.all([pending, other].map(statusOf))).toEqual(['pending', 'terminated'])
    expect(orThrow(await mick().getContract(other)).termination_note).toBe('We part.')

    await boxOf(page, pending).check()
    await bar(page).getByText('1 contract chosen').waitFor()
    await page.getByLabel('Search contracts').fill('Nothing is called that')
    await page.getByText('No contract matches').waitFor()
    await expect.poll(() => bar(page).count()).toBe(0)
  })
})

test('columns are chosen, stand in the address and survive a reload', async () => {
  const page = await distributor(browser, server.url)
  await page.goto('/partners/contracts')
  const heads = () => page.getByRole('columnheader').allTextContents()
  await page.getByRole('columnheader', { name: 'Marketplace' }).waitFor()
  const standard = await heads()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Internal note' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Marketplace' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('columnheader', { name: 'Internal note' }).waitFor()
  await expect.poll(() => page.getByRole('columnheader', { name: 'Marketplace' }).count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('columns')).toContain('note')

  await page.reload()
  await page.getByRole('columnheader', { name: 'Internal note' }).waitFor()
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitem', { name: 'Standard columns' }).click()
  await page.getByRole('columnheader', { name: 'Marketplace' }).waitFor()
  await expect.poll(() => heads()).toEqual(standard)
  expect(new URL(page.url()).search).toBe('')
})
