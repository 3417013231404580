import pg from 'pg'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import type { TestDatabase } from '../server/test/database.ts'
import { openBrowser } from './browser.ts'
import { cloneDemo } from './demo.ts'
import { newVisitor, signIn } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'

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

const mick = () => openClient({ url: server.url, token: 'SU-469-206-001:demo-distributor' })
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true }).click()
const atStep = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Add partner – Step ${number}` }).waitFor()
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

async function begin(name: string, email = 'mick@mightymicks.example'): Promise<Page> {
  const page = await newVisitor(browser, server.url)
  await signIn(page, email)
  await page.goto('/partners/new')
  await page.getByLabel('Partner name').fill(name)
  return page
}

/** Names a new agreement and goes on. */
async function nameAgreement(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Description').fill('What we agree.')
  await next(page)
}

const STEPS =
  /Partner details|Agreement|Marketplaces|Product groups|Syndication|Action|Account details|Summary/
/** The steps of the present way, by their names. */
const steps = async (page: Page) =>
  (await page.getByRole('list').filter({ hasText: 'Summary' }).getByRole('listitem').allInnerTexts()).map(
    (text) => text.match(STEPS)?.[0],
  )

describe('a vendor under a new agreement', () => {
  test('gets no distribution agreement where no marketplace is chosen (T4)', async () => {
    const page = await begin('Nowhere Yet Ltd')
    await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
    await next(page)
    await nameAgreement(page, 'Terms without a marketplace')
    await page.getByText('No marketplace is also fine.').waitFor()
    await next(page)
    await page.getByRole('radio', { name: /^Generate invitation link/ }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByLabel('Activation link', { exact: true }).waitFor()

    const [made] = orThrow(
      await mick()
        .listAgreements({ filter: (one) => one('title').eq('Terms without a marketplace') })
        .page(),
    ).items
    expect(made?.type).toBe('program')
    expect(
      orThrow(
        await mick()
          .listDistributionAgreements(made?.id ?? '')
          .page(),
      ).items,
    ).toEqual([])
  })

  test('can not choose a marketplace that has a distribution agreement already (T5)', async () => {
    const page = await begin('Taken Place Ltd')
    await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
    await next(page)
    await nameAgreement(page, 'Terms for a place')
    const agreements = orThrow(await mick().listAgreements({}).page()).items
    const own = agreements.filter(({ owner }) => owner.id === 'PA-469-206')
    const taken = own.find(({ marketplace }) => marketplace)?.marketplace?.id ?? ''
    await page.getByLabel('Search marketplaces').fill(taken)
    await row(page, taken).getByLabel('Has a distribution agreement').waitFor()
    await row(page, taken).getByRole('checkbox').check()
    await page.getByText(`Marketplace ${taken} already has a distribution agreement`).waitFor()
    await page.getByRole('button', { name: 'Next', exact: true }).click({ force: true })
    await page.getByText('Untick the marketplaces that already have').waitFor()
    await page.getByRole('heading', { name: 'Select Marketplaces' }).waitFor()

    await page.getByRole('button', { name: `Untick ${taken}` }).click()
    await next(page)
    await page.getByRole('heading', { name: 'What happens now?' }).waitFor()
  })
})

describe('a reseller', () => {
  test('under an agreement that stands passes over marketplaces, product groups and syndication (T8)', async () => {
    const page = await begin('Short Way GmbH')
    await page.getByRole('radio', { name: 'Reseller' }).check()
    await next(page)
    await row(page, 'AGS-104-220-981').getByRole('radio').check()
    await expect
      .poll(() => steps(page))
      .toEqual(['Partner details', 'Agreement', 'Action', 'Account details', 'Summary'])
    await next(page)
    await page.getByRole('heading', { name: 'What happens now?' }).waitFor()
  })

  test('under a new agreement needs a sourcing agreement; without any the step says what to do (T7)', async () => {
    await db.query(
      `update accounts set program_create = true, service_create = true where id = (
        select m.account_id from memberships m join users u on u.id = m.user_id where u.email = 'apollo@acreed.example')`,
    )
    const page = await begin('No Source ApS', 'apollo@acreed.example')
    await page.getByRole('radio', { name: 'Reseller' }).check()
    await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
    await next(page)
    await nameAgreement(page, 'Terms without a source')
    await page.getByRole('heading', { name: 'Select Marketplaces' }).waitFor()
    await next(page)
    await page.getByRole('heading', { name: 'Select Product Groups' }).waitFor()
    await next(page)
    await page.getByRole('heading', { name: 'Select Sourcing Agreement' }).waitFor()
    await page.getByText('You have no sourcing agreement').first().waitFor()
    const before = page.url()
    await page.getByRole('button', { name: 'Next', exact: true }).click({ force: true })
    expect(page.url()).toBe(before)
    await page.getByRole('heading', { name: 'Select Sourcing Agreement' }).waitFor()
  })
})

test('whoever leaves at any step has created nothing (T9)', async () => {
  const count = async () =>
    (
      await db.query(
        'select (select count(*) from accounts) + (select count(*) from agreements) + (select count(*) from contracts) as n',
      )
    ).rows[0].n
  const before = await count()
  const ways: ((page: Page) => Promise<void>)[] = [
    async (page) => {
      await page.getByRole('radio', { name: 'Reseller' }).check()
      await page.getByRole('checkbox', { name: 'Create new agreement' }).check()
      await next(page)
    },
    (page) => nameAgreement(page, 'Never made'),
    async (page) => {
      await row(page, 'MP-68204').getByRole('checkbox').check()
      await next(page)
    },
    next,
    async (page) => {
      await row(page, 'AGU-').first().getByRole('radio').check()
      await next(page)
    },
    async (page) => {
      await page.getByRole('radio', { name: /^Create partner account/ }).check()
      await next(page)
    },
  ]
  for (let step = 1; step <= ways.length + 1; step++) {
    const page = await begin('Never Made Ltd')
    for (const [index, go] of ways.slice(0, step - 1).entries()) {
      await go(page)
      await atStep(page, index + 2)
    }
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click()
    await page.waitForURL('**/partners')
    await page.context().close()
  }
  expect(await count()).toBe(before)
})
