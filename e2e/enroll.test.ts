import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { dialog } from './agreements.ts'
import { openBrowser } from './browser.ts'
import { newVisitor, signIn, textVersion } from './journey.ts'
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

const apiOf = (token: string) => openClient({ url: server.url, token })
const mick = () => apiOf('SU-469-206-001:demo-distributor')
const champions = () => apiOf('SU-149-494-001:demo-vendor')
const TUTORIAL = 'MP-68204'
const ALBION = 'MP-69776'

const NOT_SHOWN = 'There is nothing to accept while no agreement is shown.'
const failure = (status: number) => ({ status, json: { error_code: 'TST_001', errors: [] } })

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const confirm = (page: Page) => dialog(page).getByRole('button', { name: 'Enroll', exact: true }).click()
const rowOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })
const accept = (page: Page) =>
  page.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()

/** A program that Champions is in, with an agreement to be approved and one that accepts by itself. */
async function programOf(name: string) {
  const terms = { description: `What **${name}** is about.`, document_type: 'none' } as const
  const program = orThrow(await mick().createAgreement({ ...terms, title: name, type: 'program' }))
  const offered = orThrow(
    await mick().createContract(program.id, {
      partner: { id: 'VA-149-494' },
      activation: { message: 'Welcome.' },
    }),
  )
  orThrow(await champions().signContract(offered.id, { accepted: true }))
  const [approved, automatic] = [
    orThrow(
      await mick().createDistributionAgreement(program.id, {
        ...terms,
        title: `${name}, approved`,
        marketplace: { id: TUTORIAL },
        auto_accept: false,
      }),
    ),
    orThrow(
      await mick().createDistributionAgreement(program.id, {
        ...terms,
        title: `${name}, automatic`,
        marketplace: { id: ALBION },
        auto_accept: true,
      }),
    ),
  ]
  return { program: program.id, contract: offered.id, approved: approved.id, automatic: automatic.id }
}

/** The contract that Champions has under an agreement. */
async function contractUnder(agreement: string): Promise<string> {
  const [contract] = orThrow(
    await champions()
      .listContracts({ filter: (of) => of('agreement.id').eq(agreement), limit: 1 })
      .page(),
  ).items
  if (!contract) throw new Error(`There is no contract under ${agreement}`)
  return contract.id
}

async function vendor(): Promise<Page> {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'rbalboa@fs.example')
  await page.goto('/partners/agreements')
  return page
}

describe('a vendor enrolls where the agreement stands', () => {
  test('in one that is approved: the row says Pending at once, and Enroll again after a rejection', async () => {
    const { approved } = await programOf('Northern program')
    const page = await vendor()
    const row = rowOf(page, approved)
    await row.getByText('Not enrolled').waitFor()
    await row.getByRole('button', { name: 'Enroll', exact: true }).click()
    await dialog(page).getByText('Your contract is pending until').waitFor()
    await dialog(page).locator('strong', { hasText: 'Northern program' }).waitFor()
    await confirm(page)
    await dialog(page).getByText('Tick this once you have read').waitFor()
    await accept(page)
    await confirm(page)
    await row.getByText('Pending', { exact: true }).waitFor()
    await dialog(page).waitFor({ state: 'detached' })
    await expect.poll(() => row.getByRole('button', { name: /^Enroll/ }).count()).toBe(0)
    await expect
      .poll(() =>
        row
          .getByRole('link')
          .first()
          .evaluate((link) => link === document.activeElement),
      )
      .toBe(true)

    orThrow(await mick().rejectContract(await contractUnder(approved), { message: 'Not yet.' }))
    await page.reload()
    await row.getByText('Rejected', { exact: true }).waitFor()
    await row.getByRole('button', { name: 'Enroll again' }).click()
    await accept(page)
    await confirm(page)
    await row.getByText('Pending', { exact: true }).waitFor()
    orThrow(await mick().signContract(await contractUnder(approved), {}))
    await page.reload()
    await row.getByText('Active', { exact: true }).first().waitFor()
  })

  test('in one that accepts by itself: the row says Active at once', async () => {
    const { automatic } = await programOf('Automatic program')
    const page = await vendor()
    const row = rowOf(page, automatic)
    await row.getByRole('button', { name: 'Enroll', exact: true }).click()
    await dialog(page).getByText('Your contract is active at once.').waitFor()
    await accept(page)
    await dialog(page).getByRole('button', { name: 'Enroll', exact: true }).dblclick()
    await row.getByText('Active', { exact: true }).first().waitFor()
    const contracts = orThrow(
      await champions()
        .listContracts({ filter: (of) => of('agreement.id').eq(automatic) })
        .page(),
    )
    expect(contracts.total).toBe(1)
  })

  test('from its own page and from its program, which opens and folds in the list', async () => {
    const { program, approved, automatic } = await programOf('Folding program')
    const page = await vendor()
    await rowOf(page, approved).waitFor()
    await press(page, 'Distribution agreements of Folding program')
    await rowOf(page, approved).waitFor({ state: 'detached' })
    await page.getByLabel('Search agreements').fill('Folding program, appr')
    await rowOf(page, approved).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: 'Folding program, approved' }).waitFor()
    await press(page, 'Enroll')
    await accept(page)
    await confirm(page)
    await page.getByRole('link', { name: 'Your contract: Pending' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: /^Enroll/ }).count()).toBe(0)

    await page.goto(`/partners/agreements/${program}/distribution`)
    await rowOf(page, approved).getByText('Pending', { exact: true }).waitFor()
    await rowOf(page, automatic).getByRole('button', { name: 'Enroll', exact: true }).waitFor()
  })

  test('not once the program contract has ended', async () => {
    const { contract, approved } = await programOf('Ended program')
    const page = await vendor()
    await rowOf(page, approved).getByRole('button', { name: 'Enroll', exact: true }).click()
    await accept(page)
    orThrow(await mick().terminateContract(contract, {}))
    await confirm(page)
    await dialog(page).getByText('You are not enrolled').waitFor()
    await press(page, 'Cancel')
    await rowOf(page, approved).waitFor({ state: 'detached' })
  })

  test('not in a version that came into force while another was read', async () => {
    const { approved } = await programOf('Moving program')
    const page = await vendor()
    await rowOf(page, approved).getByRole('button', { name: 'Enroll', exact: true }).click()
    await accept(page)
    orThrow(await mick().addVersion(approved, textVersion('terms.txt', 'Supply at once.')))
    await confirm(page)
    await dialog(page).getByText('The agreement changed while you were reading.').waitFor()
    await dialog(page).getByText('Supply at once.').waitFor()
    await expect.poll(() => dialog(page).getByRole('checkbox').isChecked()).toBe(false)

    await accept(page)
    await confirm(page)
    await rowOf(page, approved).getByText('Pending', { exact: true }).waitFor()
    expect(orThrow(await champions().getContract(await contractUnder(approved))).version).toBe(2)
  })

  test('not before the text is in sight, and is told so', async () => {
    const { approved } = await programOf('Slow program')
    const page = await vendor()
    const version = `**/agreements/${approved}/versions/1`
    await page.route(version, (route) => route.fulfill(failure(500)))
    await rowOf(page, approved).getByRole('button', { name: 'Enroll', exact: true }).click()
    await dialog(page).getByText('The agreement did not load').waitFor()
    await dialog(page).getByText(NOT_SHOWN).waitFor()
    const act = dialog(page).getByRole('button', { name: 'Enroll', exact: true })
    expect(await act.getAttribute('aria-disabled')).toBe('true')
    await page.unroute(version)
    await press(page, 'Try again')
    await accept(page)
    await confirm(page)
    await rowOf(page, approved).getByText('Pending', { exact: true }).waitFor()
  })

  test('with the text in sight through a hiccup, and not at all once it is closed', async () => {
    const { approved } = await programOf('Closing program')
    const page = await vendor()
    await rowOf(page, approved).getByRole('button', { name: 'Enroll', exact: true }).click()
    await accept(page)
    const agreement = `**/agreements/${approved}`
    const readAnew = (status: number) =>
      page.waitForResponse((answer) => answer.url().endsWith(approved) && answer.status() === status)
    await page.route(`${agreement}/contracts`, (route) => route.fulfill(failure(500)))
    await page.route(agreement, (route) => route.fulfill(failure(500)))
    await Promise.all([readAnew(500), confirm(page)])
    await dialog(page).getByText('You are not enrolled').waitFor()
    expect(await dialog(page).getByRole('article', { name: 'Agreement' }).isVisible()).toBe(true)
    expect(await dialog(page).getByRole('checkbox').isChecked()).toBe(true)

    await page.unroute(agreement)
    await page.route(agreement, (route) => route.fulfill(failure(404)))
    await Promise.all([readAnew(404), confirm(page)])
    await dialog(page).getByText('There is nothing under this id').waitFor()
    await dialog(page).getByText(NOT_SHOWN).waitFor()
    expect(await dialog(page).getByRole('checkbox').count()).toBe(0)
  })

  test('once, of two windows: the other is told that somebody was quicker', async () => {
    const { approved } = await programOf('Hasty program')
    const page = await vendor()
    const second = await page.context().newPage()
    await second.goto('/partners/agreements')
    for (const window of [page, second]) {
      await rowOf(window, approved).getByRole('button', { name: 'Enroll', exact: true }).click()
      await accept(window)
    }
    await confirm(page)
    await rowOf(page, approved).getByText('Pending', { exact: true }).waitFor()
    await confirm(second)
    await dialog(second).getByText('Somebody of your company was quicker').waitFor()
    await press(second, 'Cancel')
    await rowOf(second, approved).getByText('Pending', { exact: true }).waitFor()
  })

  test('by keyboard alone, and the focus comes back', async () => {
    const { program, automatic } = await programOf('Fingers program')
    const page = await vendor()
    await page.goto(`/partners/agreements/${program}/distribution`)
    await tabTo(page, 'link', 'Fingers program, automatic')
    await page.keyboard.press('Tab')
    await tabTo(page, 'button', 'Enroll')
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('checkbox').waitFor()
    await page.keyboard.press('Escape')
    const first = page.getByRole('button', { name: 'Enroll', exact: true }).first()
    await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true)
    await rowOf(page, automatic).getByRole('button', { name: 'Enroll', exact: true }).focus()
    await page.keyboard.press('Enter')
    await tabTo(page, 'checkbox', 'I have read and accepted the agreement')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await rowOf(page, automatic).getByText('Active', { exact: true }).first().waitFor()
  })
})

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)('axe finds nothing where agreements are entered, %s at %i pixels', async (colorScheme, width) => {
  const look = { colorScheme, viewport: { width, height: 900 } } as const
  const { program } = await programOf(`Accessible ${width}`)
  const page = await newVisitor(browser, server.url, look)
  await signIn(page, 'rbalboa@fs.example')
  for (const path of ['/partners/agreements', `/partners/agreements/${program}/distribution`]) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Enroll', exact: true }).first().waitFor()
    expect(await violations(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'Enroll', exact: true }).first().click()
  await confirm(page)
  await dialog(page).getByText('Tick this once you have read').waitFor()
  expect(await violations(page, '[role="dialog"]')).toEqual([])
})
