import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { invite, newVisitor, signIn, textVersion, writeAgreement } from './journey.ts'
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

const SCREENS = [
  '/partners?limit=25',
  '/partners?search=nobody+is+called+this',
  '/partners?filter=status=active,ilike(name,*a*),ge(stats.contracts.program,1)',
  '/partners?filter=ge(stats.listings,99999999999)',
  '/partners/VA-149-494',
  '/partners/VA-149-494/contracts',
  '/partners/contracts?limit=25',
  '/partners/contracts/CRD-93991-27147-93443',
  '/partners/contracts/CRP-40536-98496-31778',
  '/partners/new',
  '/partners/VA-000-000',
  '/reference',
  '/nothing-here',
] as const

const AGREEMENTS = [
  '/partners/agreements?limit=25',
  '/partners/agreements/AGP-884-348-731',
  '/partners/agreements/AGP-884-348-731/versions',
  '/partners/agreements/AGP-884-348-731/versions/compare',
  '/partners/agreements/AGP-884-348-731/distribution',
  '/partners/agreements/AGP-884-348-731/distribution/new',
  '/partners/agreements/AGP-884-348-731/contracts',
  '/partners/agreements/AGP-884-348-731/partners?filter=contract.status=active,ne(contract.version,5)',
  '/partners/agreements/AGP-884-348-731/partners?filter=ge(contract.version,99)',
  '/partners/agreements/AGP-884-348-731/edit',
  '/partners/agreements/AGP-983-175-995/distribution',
  '/partners/agreements/AGS-104-220-981',
  '/partners/agreements/AGS-104-220-981/marketplaces',
  '/partners/agreements/AGS-104-220-981/product-groups',
  '/partners/agreements/AGS-104-220-981/products',
  '/partners/agreements/AGS-104-220-981/edit',
  '/partners/agreements/new',
] as const

const LOOKS = [
  { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
] as const
const DARK_DESK = { colorScheme: 'dark', viewport: { width: 1440, height: 900 } } as const

/** What is drawn at a desk as it is nowhere else: tables, things beside each other. */
const AT_A_DESK = [
  '/partners?filter=status=active,ilike(name,*a*),ge(stats.contracts.program,1)',
  '/partners/VA-149-494/contracts',
  '/partners/contracts?limit=25',
  '/partners/contracts/CRD-93991-27147-93443',
  '/partners/agreements?limit=25',
  '/partners/agreements/AGP-884-348-731/versions',
  '/partners/agreements/AGP-884-348-731/versions/compare',
] as const

describe.each([
  ...LOOKS.map((look) => ({
    ...look,
    screens: { 'any screen of a distributor': SCREENS, 'any screen of its agreements': AGREEMENTS },
  })),
  { ...DARK_DESK, screens: { 'any screen that is different at a desk': AT_A_DESK } },
])('in $colorScheme at $viewport.width pixels axe finds nothing', ({ screens: of, ...look }) => {
  test.each(Object.entries(of))('on %s', async (_, screens) => {
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, 'mick@mightymicks.example')
    const found: Record<string, string[]> = {}
    for (const path of screens) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const here = await violations(page)
      if (here.length > 0) found[path] = here
    }
    expect(found).toEqual({})
  })
})

describe.each(LOOKS)('in $colorScheme at $viewport.width pixels axe finds nothing either', (look) => {
  test('in the forms and questions about agreements', async () => {
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/agreements/new')
    await page.getByRole('radio', { name: 'Service', exact: true }).check()
    await page.getByRole('radio', { name: 'File' }).check()
    await page.getByRole('button', { name: 'Choose a sourcing agreement' }).click()
    await page.getByRole('radio', { name: /AGU-/ }).first().waitFor()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('This field is required.').first().waitFor()
    expect(await violations(page)).toEqual([])

    await page.goto('/partners/agreements/AGP-884-348-731/versions')
    await page.getByRole('button', { name: 'Add version' }).click()
    await page.getByText('will be told').waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Delete' }).click()
    await page.getByRole('button', { name: 'Delete agreement' }).click()
    await page.getByText('The agreement was not deleted').waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
  })

  test('on the agreements of a vendor', async () => {
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, 'rbalboa@fs.example')
    const program = '/partners/agreements/AGP-884-348-731'
    for (const path of [
      '/partners/agreements',
      program,
      `${program}/distribution`,
      '/partners/agreements/new',
    ]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await violations(page)).toEqual([])
    }
  })

  test('in what a filter is made with', async () => {
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/contracts?filter=status=active')
    await page.getByRole('button', { name: 'Status is Active' }).click()
    await page.getByRole('checkbox', { name: 'Active' }).waitFor()
    // What lies half under a popover is no target while that is open.
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add filter' }).click()
    await page.getByRole('menuitem', { name: 'Marketplace' }).waitFor()
    expect(await violations(page, '[role="menu"]')).toEqual([])
    await page.getByRole('menuitem', { name: 'Created', exact: true }).click()
    await page.getByLabel('Condition').selectOption('between')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('Choose a day').first().waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
  })

  test('on two versions side by side and inline, with a change at hand', async () => {
    const same = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.']
    const id = await writeAgreement(
      server.url,
      `Compared ${look.colorScheme} ${look.viewport.width}`,
      textVersion('1.txt', 'Pay in thirty days.', ...same, 'Gone.'),
      textVersion('2.txt', 'Pay in sixty days.', ...same, 'Come instead of something else.', 'And more.'),
    )
    const page = await newVisitor(browser, server.url, look)
    await signIn(page, 'mick@mightymicks.example')
    const found: Record<string, string[]> = {}
    for (const view of ['side', 'inline']) {
      await page.goto(`/partners/agreements/${id}/versions/compare?from=1&to=2&view=${view}`)
      await page.getByText('3 changes').waitFor()
      await page.keyboard.press('n')
      const here = await violations(page)
      if (here.length > 0) found[view] = here
    }
    expect(found).toEqual({})
  })

  test('on the sign-in page and on the pages of a recipient', async () => {
    const link = await invite(server.url, `Accessible ${look.colorScheme} ${look.viewport.width}`)
    const page = await newVisitor(browser, server.url, look)
    const found: Record<string, string[]> = {}
    for (const path of ['/login', link, '/contracts/activate?secret=unknown', '/setup']) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const here = await violations(page)
      if (here.length > 0) found[path] = here
    }
    expect(found).toEqual({})
  })
})
