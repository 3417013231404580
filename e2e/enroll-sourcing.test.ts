import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { clientAs } from './client-as.ts'
import { newVisitor, signIn, textVersion } from './journey.ts'
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

const apiOf = (token: string) => openClient({ url: server.url, token })
const mick = () => apiOf('SU-469-206-001:demo-distributor')

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })
const accept = (page: Page) =>
  page.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()

describe('a reseller syndicates a product', () => {
  const NORTH_AMERICA = 'AGS-506-626-677'
  const SYNDICATION = 'AGU-907-028-155'

  async function reseller(path: string): Promise<Page> {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'apollo@acreed.example')
    await page.goto(path)
    return page
  }
  const atStep = (page: Page, number: number) =>
    page.getByRole('heading', { name: `Enroll in syndication – Step ${number}` }).waitFor()

  test('from the list of products: the row says Pending, and Active once it is approved', async () => {
    const page = await reseller(`/partners/agreements/${NORTH_AMERICA}/products`)
    const row = rowOf(page, 'Brightloom Forecast')
    await row.getByRole('button', { name: 'Enroll', exact: true }).click()
    await atStep(page, 1)
    await rowOf(page, 'Creed Cloud').getByRole('radio').check()
    await press(page, 'Next')
    await press(page, 'Next')
    await page.getByText('Tick this once you have read').waitFor()
    await accept(page)
    await press(page, 'Next')
    await page.getByLabel('Message (optional)').fill('Three clubs asked for it.')
    await page.getByRole('button', { name: 'Submit', exact: true }).dblclick()
    await page.getByRole('heading', { name: "Mighty Mick's LLC is asked to approve" }).waitFor()
    const id = (await page.getByText(/^CRU-/).innerText()).trim()
    await page.reload()
    await page.getByRole('heading', { name: "Mighty Mick's LLC is asked to approve" }).waitFor()
    await press(page, 'Close')
    await page.waitForURL(`**/${NORTH_AMERICA}/products`)
    await row.getByText('Pending', { exact: true }).waitFor()
    await row.getByText('Creed Cloud').waitFor()
    await expect.poll(() => row.getByRole('button', { name: /^Enroll/ }).count()).toBe(0)

    orThrow(await mick().signContract(id, {}))
    await page.reload()
    await row.getByText('Active', { exact: true }).waitFor()
    await row.getByText('Active', { exact: true }).click()
    await page.getByText('Three clubs asked for it.').first().waitFor()
  })

  test('from the agreement, which asks for the product first; Back and a reload lose nothing', async () => {
    const page = await reseller(`/partners/agreements/${SYNDICATION}`)
    await page.getByRole('link', { name: 'Enroll', exact: true }).click()
    await atStep(page, 1)
    await page.getByLabel('Search products').fill('scorecard')
    await rowOf(page, 'Brightloom Scorecard').getByRole('radio').check()
    await press(page, 'Next')
    await rowOf(page, 'Creed Cloud').getByRole('radio').check()
    await press(page, 'Next')
    await accept(page)
    await press(page, 'Back')
    await atStep(page, 2)
    await expect.poll(() => rowOf(page, 'Creed Cloud').getByRole('radio').isChecked()).toBe(true)
    await press(page, 'Next')
    page.on('dialog', (leaving) => leaving.accept())
    await page.reload()
    await page.getByText('This is the draft you left here before.').waitFor()
    await expect.poll(() => page.getByRole('checkbox').isChecked()).toBe(true)
    await press(page, 'Next')
    await press(page, 'Submit')
    await page.getByRole('link', { name: 'Go to Details' }).click()
    await page.getByRole('heading', { level: 1, name: /Mighty Mick's LLC/ }).waitFor()
  })

  test('not where it is syndicated already, and says why', async () => {
    const page = await reseller(`/partners/agreements/${SYNDICATION}/enroll`)
    await page.getByLabel('Search products').fill('pipeline')
    await rowOf(page, 'Brightloom Pipeline').getByText('enrolled for Creed Cloud').waitFor()
    await rowOf(page, 'Brightloom Pipeline').getByRole('radio').check()
    await press(page, 'Next')
    const marketplace = rowOf(page, 'Creed Cloud')
    await marketplace.getByText('contract is active').waitFor()
    await expect.poll(() => marketplace.getByRole('radio').isDisabled()).toBe(true)
    await press(page, 'Next')
    await page.getByText('Choose a marketplace.').waitFor()
  })

  test('once: whoever was slower is led back to the marketplace', async () => {
    const page = await reseller(`/partners/agreements/${SYNDICATION}/enroll`)
    await page.getByLabel('Search products').fill('territory')
    await rowOf(page, 'Brightloom Territory').getByRole('radio').check()
    await press(page, 'Next')
    await rowOf(page, 'Creed Cloud').getByRole('radio').check()
    await press(page, 'Next')
    await accept(page)
    await press(page, 'Next')
    const products = orThrow(
      await apiOf('SU-700-001-001:demo-reseller')
        .listProductsOfAgreement(SYNDICATION, {
          filter: (product) => product('name').eq('Brightloom Territory'),
        })
        .page(),
    )
    const product = { id: products.items[0]?.id ?? '' }
    orThrow(
      await apiOf('SU-700-001-001:demo-reseller').createContract(SYNDICATION, {
        sourcing: { product, marketplace: { id: 'MP-37956' } },
      }),
    )
    await press(page, 'Submit')
    await atStep(page, 2)
    await page.getByText('Partner already has an open contract for this agreement.').first().waitFor()
  })

  test('not in a version that came into force while another was read', async () => {
    const page = await reseller(`/partners/agreements/${SYNDICATION}/enroll`)
    await page.getByLabel('Search products').fill('sentiment')
    await rowOf(page, 'Brightloom Sentiment').getByRole('radio').check()
    await press(page, 'Next')
    await rowOf(page, 'Creed Cloud').getByRole('radio').check()
    await press(page, 'Next')
    await accept(page)
    await press(page, 'Next')
    await page.getByLabel('Message (optional)').fill('Now or never.')
    orThrow(await mick().addVersion(SYNDICATION, textVersion('terms.txt', 'Sell at once.')))
    await press(page, 'Submit')

    await page.getByText('Sell at once.').waitFor()
    const box = page.getByRole('checkbox', { name: 'I have read and accepted the agreement' })
    await expect.poll(() => box.isChecked()).toBe(false)
    await accept(page)
    await press(page, 'Next')
    await press(page, 'Submit')
    await page.getByRole('heading', { name: "Mighty Mick's LLC is asked to approve" }).waitFor()
  })

  test('not before the text is in sight, and is told so', async () => {
    const page = await reseller(`/partners/agreements/${SYNDICATION}/enroll`)
    const versions = `**/agreements/${SYNDICATION}/versions/*`
    await page.route(versions, (route) =>
      route.fulfill({ status: 500, json: { error_code: 'TST_001', errors: [] } }),
    )
    await page.getByLabel('Search products').fill('segments')
    await rowOf(page, 'Brightloom Segments').getByRole('radio').check()
    await press(page, 'Next')
    await rowOf(page, 'Creed Cloud').getByRole('radio').check()
    await press(page, 'Next')
    await page.getByText('There is nothing to accept while no agreement is shown.').waitFor()
    const next = page.getByRole('button', { name: 'Next', exact: true })
    expect(await next.getAttribute('aria-disabled')).toBe('true')
    await page.unroute(versions)
    await press(page, 'Try again')
    await accept(page)
    await press(page, 'Next')
    await page.getByRole('button', { name: 'Submit', exact: true }).waitFor()
  })

  test('but its own agreement is entered by nobody', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'mick@mightymicks.example')
    await page.goto(`/partners/agreements/${SYNDICATION}/enroll`)
    await page.getByText('This is your own agreement.').waitFor()
  })
})

describe('an invited distributor is referred to a vendor', () => {
  const INVITED = 'AGS-827-723-964'
  const REFERRAL = 'AGR-107-526-821'
  const PROGRAM = 'AGP-933-597-809'

  async function distributor(path: string): Promise<Page> {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'freja@nordhavn.example')
    await page.goto(path)
    return page
  }
  const atStep = (page: Page, number: number) =>
    page.getByRole('heading', { name: `Enroll in referral – Step ${number}` }).waitFor()

  test('whose signature under the offered program makes both contracts active', async () => {
    const page = await distributor(`/partners/agreements/${INVITED}/products`)
    const row = rowOf(page, 'Almada Muro')
    await row.getByRole('button', { name: 'Enroll', exact: true }).click()
    await atStep(page, 1)
    await page.getByText(/It is sent to Almada .*, the vendor of Almada Muro/).waitFor()
    await rowOf(page, PROGRAM).getByRole('radio').check()
    await press(page, 'Next')
    await page.getByLabel('Message (optional)').fill('Til to hospitaler.')
    await page.getByLabel('Target marketplace (optional)').selectOption('Nordhavn Norge')
    await accept(page)
    await press(page, 'Submit')
    await page.getByRole('heading', { name: /^Almada .* is asked to sign$/ }).waitFor()
    for (const fact of ["Mighty Mick's LLC", 'Almada Muro', 'Nordhavn Norge']) {
      await page.getByText(fact, { exact: true }).first().waitFor()
    }
    await page.getByText(/^CRR-/).waitFor()
    const program = (await page.getByText(/^CRP-/).innerText()).trim()
    await press(page, 'Close')
    await row.getByText('Pending', { exact: true }).waitFor()

    const almada = await clientAs(server.url, 'mf@almada.example')
    orThrow(await almada.signContract(program, { accepted: true }))
    await page.reload()
    await row.getByText('Active', { exact: true }).waitFor()
    await page.goto(`/partners/contracts/${program}`)
    await page.getByText('Active', { exact: true }).first().waitFor()
  })

  test('who has signed the program already: then the referral is active at once', async () => {
    const page = await distributor(`/partners/agreements/${REFERRAL}`)
    await page.getByRole('link', { name: 'Enroll', exact: true }).click()
    await atStep(page, 1)
    await page.getByLabel('Search products').fill('kestrel row')
    await rowOf(page, 'Kestrel Row Guard').getByRole('radio').check()
    await press(page, 'Next')
    await page.getByText(/the referral is active at once/).waitFor()
    await rowOf(page, PROGRAM).getByRole('radio').check()
    await press(page, 'Next')
    await accept(page)
    await press(page, 'Submit')
    await page.getByRole('heading', { name: /^The referral of Kestrel .* is active$/ }).waitFor()
  })

  test('not by a program that the vendor has not answered yet, and says so', async () => {
    const page = await distributor(`/partners/agreements/${REFERRAL}/enroll`)
    await page.getByLabel('Search products').fill('ngström')
    const pending = rowOf(page, 'Ångström Encrypt')
    await pending.getByText('referral is pending').waitFor()
    await expect.poll(() => pending.getByRole('radio').isDisabled()).toBe(true)
    await rowOf(page, 'Ångström Mask').getByRole('radio').check()
    await press(page, 'Next')
    await rowOf(page, PROGRAM).getByText('contract is pending').waitFor()
    await expect.poll(() => rowOf(page, PROGRAM).getByRole('radio').isDisabled()).toBe(true)
  })
})

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('axe finds nothing on the way into a referral, %s at %i pixels', async (colorScheme, width) => {
  const look = { colorScheme, viewport: { width, height: 900 } } as const
  const distributor = await newVisitor(browser, server.url, look)
  await signIn(distributor, 'freja@nordhavn.example')
  await distributor.goto('/partners/agreements/AGS-827-723-964/products')
  await distributor.getByRole('button', { name: 'Enroll', exact: true }).first().waitFor()
  expect(await violations(distributor)).toEqual([])
  await distributor.goto('/partners/agreements/AGR-107-526-821/enroll')
  await rowOf(distributor, 'Almada Centinela').getByRole('radio').check()
  expect(await violations(distributor)).toEqual([])
  await press(distributor, 'Next')
  await distributor.getByRole('row').nth(1).getByRole('radio').check()
  expect(await violations(distributor)).toEqual([])
  await press(distributor, 'Next')
  await press(distributor, 'Submit')
  await distributor.getByText('Tick this once you have read').waitFor()
  expect(await violations(distributor)).toEqual([])
})
