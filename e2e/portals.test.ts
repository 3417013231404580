import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import type { TestDatabase } from '../server/test/database.ts'
import { openBrowser } from './browser.ts'
import { cloneDemo } from './demo.ts'
import { chips, shownIds } from './filtering.ts'
import { newVisitor, signIn } from './journey.ts'
import { newcomer } from './newcomers.ts'
import { type RunningServer, startServer } from './server.ts'
import { violations } from './violations.ts'

let database: TestDatabase
let db: pg.Client
let server: RunningServer
let browser: Browser
beforeAll(async () => {
  database = await cloneDemo()
  server = await startServer(database)
  db = new pg.Client({ connectionString: database.url })
  await db.connect()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await db?.end()
  await server?.stop()
  await database?.drop()
})

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const

/** Somebody whose portal is closed, on the way to a place inside it. */
async function comeFor(email: string, address: string): Promise<Page> {
  const page = await newVisitor(browser, server.url)
  await page.goto(`/login?return=${encodeURIComponent(address)}`)
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('demo-demo')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/contracts/pending**')
  return page
}

const as = async (email: string, path: string): Promise<Page> => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, email)
  await page.goto(path)
  return page
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })
const tick = (page: Page) => page.getByLabel('I have read and accepted the agreement').check()

describe('before the first signature', () => {
  test('nothing but the offers is seen; the first one signed opens the portal where one wanted to go', async () => {
    const { email } = await newcomer(db, server.url, 'Opening Ltd')
    const page = await comeFor(email, '/partners/contracts?filter=status=active')

    await heading(page, "Mighty Mick's LLC offers Opening Ltd a contract").waitFor()
    await page.getByRole('article', { name: 'Agreement' }).getByText('Vendor Program').first().waitFor()
    await expect.poll(() => page.getByText('Welcome to our program.').isVisible()).toBe(true)
    await page.goto('/partners/agreements/new')
    await page.waitForURL('**/contracts/pending?return=/partners/agreements/new')
    await page.goto('/partners/new')
    await page.waitForURL('**/contracts/pending?return=/partners/new')

    await page.goto('/partners/contracts?filter=status=active')
    await page.getByRole('checkbox').waitFor()
    await page.getByRole('button', { name: 'Sign', exact: true }).click({ force: true })
    await expect
      .poll(() => page.getByRole('checkbox').evaluate((box) => box === document.activeElement))
      .toBe(true)
    await tick(page)
    await page.getByRole('button', { name: 'Sign', exact: true }).click()

    await page.waitForURL('**/partners/contracts?filter=status=active')
    await page.getByText('You signed Vendor Program. The portal is open.').waitFor()
    await row(page, 'Vendor Program').getByText('Active').first().waitFor()
    await page.goto('/contracts/pending')
    await page.waitForURL('**/partners')
  })

  test('of several offers each is read by itself, and what is not signed waits inside', async () => {
    const page = await comeFor('ines@harbourlights.example', '/partners')
    await heading(page, '2 contracts are offered to Harbour Lights Software').waitFor()
    await tick(page)
    await page.getByRole('link', { name: /Ingram Micro/ }).click()
    await page.getByRole('article').getByText('Supplier Program, Americas').first().waitFor()
    await expect.poll(() => page.getByRole('checkbox').isChecked()).toBe(false)

    await tick(page)
    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await page.waitForURL('**/partners')

    await row(page, 'Nordhavn Distribution A/S').getByText('Invites you').waitFor()
    await page.getByRole('link', { name: '1 contract waits for you' }).click()
    await row(page, 'Leverandørprogram').getByRole('link', { name: 'Your turn: Sign' }).waitFor()
    await expect.poll(() => chips(page)).toEqual(['Turn is Yours'])
  })

  test('after the last offer was rejected the page says so and whom to ask', async () => {
    const { email } = await newcomer(db, server.url, 'Rejecting Ltd')
    const page = await comeFor(email, '/partners')
    await page.getByRole('button', { name: 'Reject' }).click()
    const question = page.getByRole('dialog')
    await question.getByLabel('Reason (optional)').fill('Not this year.')
    await question.getByRole('button', { name: 'Reject' }).click()

    await heading(page, 'Nothing is offered to Rejecting Ltd at present').waitFor()
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    await page.getByText("ask Mickey Goldmill at Mighty Mick's LLC for a new one").waitFor()
    await page.reload()
    await heading(page, 'Nothing is offered to Rejecting Ltd at present').waitFor()
  })

  test('an offer that was taken back while it was read is not signed, and that is said', async () => {
    const { email, offer } = await newcomer(db, server.url, 'Too Late Ltd')
    const page = await comeFor(email, '/partners')
    await tick(page)
    const mick = openClient({ url: server.url, token: 'SU-469-206-001:demo-distributor' })
    orThrow(await mick.deleteContract(offer))

    await page.getByRole('button', { name: 'Sign', exact: true }).click()
    await heading(page, 'Nothing is offered to Too Late Ltd at present').waitFor()
    await page.getByText('Vendor Program was answered or withdrawn meanwhile').waitFor()
    await page.getByText('was withdrawn or has ended').waitFor()
    await page.getByRole('button', { name: 'Look again' }).click()
    await page.getByRole('button', { name: 'Nova Comer' }).click()
    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.waitForURL('**/login')
  })

  test('an offer that has expired can be read and not be signed', async () => {
    const { email, offer } = await newcomer(db, server.url, 'Expired Ltd')
    await db.query(`update contracts set expire_at = now() - interval '1 hour' where id = $1`, [offer])
    const page = await comeFor(email, '/partners')

    await page.getByText("ask Mickey Goldmill at Mighty Mick's LLC for a later date").waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Sign', exact: true }).count()).toBe(0)
    await page.getByRole('article', { name: 'Agreement' }).waitFor()
  })
})

describe('the page of a partner', () => {
  test('shows a vendor what it signed, and leads to what it could still enter', async () => {
    const page = await as('rbalboa@fs.example', '/partners/PA-469-206/contracts')
    await row(page, 'CRP-44164-32936-17524').getByText('Program, issued by them').waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Create Contract' }).count()).toBe(0)

    await row(page, 'Keystone Cloud Distribution Agreement')
      .getByRole('link', { name: 'Not enrolled' })
      .click()
    await heading(page, 'Keystone Cloud Distribution Agreement').waitFor()
  })

  test('leads a distributor to what it has to approve, and says of its own agreements how far the vendor is', async () => {
    const page = await as('mick@mightymicks.example', '/partners?search=Ferrum')
    await row(page, 'Ferrum Security AB').getByRole('link', { name: '1 waits for you' }).click()
    const application = row(page, 'CRD-93991-27147-93443')
    await application.getByText('Distribution, issued by you').waitFor()
    await expect.poll(() => shownIds(page)).toContain('CRD-93991-27147-93443')
    await application.getByRole('button', { name: 'Actions for CRD-93991-27147-93443' }).click()
    await expect
      .poll(() => page.getByRole('menuitem').allTextContents())
      .toEqual(['Approve', 'Refine Data', 'Reject'])
    await page.keyboard.press('Escape')

    const agreements = page.getByRole('region', { name: 'Agreements' })
    await agreements.getByText('You', { exact: true }).first().waitFor()
    await expect.poll(() => agreements.getByRole('link', { name: 'Not enrolled' }).count()).toBe(0)

    await application.getByRole('link', { name: 'Your turn: Approve' }).click()
    await page.waitForURL('**/partners/contracts/CRD-93991-27147-93443?act=sign')
  })

  test('shows a reseller where an update waits, and on its own service contract what its account may do', async () => {
    const page = await as(
      'apollo@acreed.example',
      '/partners/PA-239-689/contracts?filter=update_available=true',
    )
    const updated = row(page, 'CRS-84052-31977-60418')
    await updated.getByRole('link', { name: 'Update available' }).waitFor()
    expect((await shownIds(page))[0]).toBe('CRS-84052-31977-60418')

    await updated.getByRole('link', { name: 'CRS-84052-31977-60418' }).click()
    await page.getByText('Your permissions').waitFor()
  })

  test('tells the issuer of an update without inviting it to sign', async () => {
    const page = await as('technical@ingrammicro.example', '/partners/PA-469-206/contracts')
    const contract = row(page, 'CRS-75532-84982-39455')
    await contract.getByText('Update available').waitFor()
    await expect.poll(() => contract.getByRole('link', { name: 'Update available' }).count()).toBe(0)
    await contract.getByRole('button', { name: 'Actions for CRS-75532-84982-39455' }).click()
    await expect.poll(() => page.getByRole('menuitem').allTextContents()).toEqual(['Terminate'])
  })

  test('of a former partner keeps the contracts and leads to a new one', async () => {
    const page = await as('mick@mightymicks.example', '/partners?status=ended')
    await page.getByRole('link', { name: 'Quillfeather Documents' }).click()
    await page.getByText('Nothing is in force between you any more.').waitFor()
    await expect.poll(() => page.getByText('Technical contact').count()).toBe(0)
    const create = page.getByRole('link', { name: 'Create Contract' })
    await expect.poll(() => create.getAttribute('href')).toBe('/partners/contracts/new?partner=VA-349-610')

    await page.getByRole('link', { name: 'See the contracts' }).click()
    await row(page, 'CRP-53710-19136-19946').getByText('Terminated').waitFor()
    await page.getByText('Neither of you offers the other an agreement at present.').waitFor()
  })
})

describe.each(LOOKS)('in $colorScheme at $viewport.width pixels axe finds nothing', (look) => {
  test('on what is offered, nor where nothing is', async () => {
    const title = `Accessible ${look.colorScheme} ${look.viewport.width}`
    const { email, offer } = await newcomer(db, server.url, title)
    const page = await comeFor(email, '/partners')
    await page.emulateMedia({ colorScheme: look.colorScheme })
    await page.setViewportSize(look.viewport)
    await page.getByRole('article', { name: 'Agreement' }).waitFor()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Reject' }).click()
    await page.getByLabel('Reason (optional)').waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])

    await db.query(`update contracts set status = 'rejected' where id = $1`, [offer])
    await page.reload()
    await heading(page, /^Nothing is offered/).waitFor()
    expect(await violations(page)).toEqual([])
  })

  test.each([
    [
      'a vendor',
      'rbalboa@fs.example',
      ['/partners', '/partners/contracts', '/partners/PA-672-093', '/partners/PA-469-206/contracts'],
    ],
    [
      'a reseller',
      'apollo@acreed.example',
      ['/partners/contracts', '/partners/PA-469-206/contracts', '/partners/new'],
    ],
    ['an upstream distributor', 'technical@ingrammicro.example', ['/partners/PA-469-206/contracts']],
    [
      'a distributor',
      'mick@mightymicks.example',
      ['/partners/VA-457-206/contracts', '/partners/VA-349-610', '/partners?status=ended'],
    ],
  ])('on the screens of %s', async (_, email, paths) => {
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, email)
    const found: Record<string, string[]> = {}
    for (const path of paths) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const here = await violations(page)
      if (here.length > 0) found[path] = here
    }
    expect(found).toEqual({})
  })
})
