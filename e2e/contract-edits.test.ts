import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { and, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import {
  at,
  CHAMPIONS,
  fact,
  focused,
  head,
  history,
  inDialog,
  MICK,
  mickOf,
  offerToChampions,
} from './contract-parties.ts'
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

const mick = () => mickOf(server.url)
const contractPage = (id: string, search = '') => `/partners/contracts/${id}${search}`

describe('an issuer edits', () => {
  test('the last day, which ends where the issuer is, is read back, and can be taken away', async () => {
    const id = await offerToChampions(server.url, 'Summer Program')
    const page = await at(browser, server.url, {
      email: MICK,
      path: contractPage(id),
      // Clocks are put forward at midnight there, in the night after the day that is chosen.
      timezoneId: 'Africa/Cairo',
    })
    await head(page, 'Edit').click()
    const day = page.getByLabel('Expiration date (optional)')
    await day.fill('2020-04-25')
    await inDialog(page, 'Save').click()
    await page.getByText('This must be in the future.').waitFor()
    await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true)
    await day.fill('2030-04-25')
    await page.getByText('Until 25 Apr 2030, 23:59, your time (Africa/Cairo).').waitFor()
    await inDialog(page, 'Save').dblclick()
    await page.getByText('Saved.').waitFor()

    await fact(page, 'Expiration date')
      .filter({ hasText: /^25 Apr 2030, 23:59$/ })
      .waitFor()
    expect(orThrow(await mick().getContract(id)).expire_at).toBe('2030-04-25T21:59:59+00:00')
    await history(page).nth(1).getByText('Changed the expiration date').waitFor()
    await expect.poll(() => focused(page)).toBe('Edit')

    await head(page, 'Edit').click()
    await expect.poll(() => day.inputValue()).toBe('2030-04-25')
    await inDialog(page, 'Take the date away').click()
    await inDialog(page, 'Save').click()
    await fact(page, 'Expiration date').waitFor({ state: 'detached' })
    expect(orThrow(await mick().getContract(id)).expire_at).toBeNull()
  })

  test('notes, of which the partner reads its own and hears nothing of the other', async () => {
    const id = await offerToChampions(server.url, 'Notes Program')
    const issuer = await at(browser, server.url, { email: MICK, path: contractPage(id) })
    await head(issuer, 'Edit').click()
    await issuer.getByLabel('Note to signee').fill('Sign by Friday.')
    await issuer.getByLabel('Internal note').fill('Hurry them.')
    await inDialog(issuer, 'Save').click()
    await fact(issuer, 'Note to signee').filter({ hasText: 'Sign by Friday.' }).waitFor()
    await history(issuer).getByText('Changed the internal note').waitFor()

    const vendor = await at(browser, server.url, { email: CHAMPIONS.email, path: contractPage(id) })
    await expect.poll(() => fact(vendor, 'Note to signee').innerText()).toBe('Sign by Friday.')
    await history(vendor).getByText('Changed the note to signee').waitFor()
    await expect.poll(() => vendor.getByText(/Hurry them|internal note/i).count()).toBe(0)
    await expect.poll(() => head(vendor, 'Edit').count()).toBe(0)
  })

  test('what a service contract lets the partner do', async () => {
    const { items } = orThrow(
      await mick()
        .listContracts({
          filter: (one) => and(one('type').eq('service'), one('status').eq('pending')),
          limit: 1,
        })
        .page(),
    )
    const page = await at(browser, server.url, {
      email: MICK,
      path: contractPage(items[0]?.id ?? '', '?act=edit'),
    })
    await page.getByLabel('May create service agreements').check()
    await page.getByLabel('May pass these permissions on').check()
    await inDialog(page, 'Save').click()
    await fact(page, 'Permissions granted')
      .filter({ hasText: 'create service agreements and pass these on' })
      .waitFor()
    await history(page).getByText('Changed the permissions').waitFor()
  })
})
