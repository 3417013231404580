import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { atStep, choose, distributor, linkOf, openParameters, press } from './contracts.ts'
import { directoryCells, newVisitor, signIn, writeAgreement } from './journey.ts'
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

const apiOf = (token: string) => openClient({ url: server.url, token })
const mick = () => apiOf('SU-469-206-001:demo-distributor')
const CHAMPIONS = 'VA-149-494'

describe('a distributor offers a contract', () => {
  test('to a new vendor, who accepts under the link in another browser', async () => {
    const agreement = await writeAgreement(server.url, 'Terms for a newcomer', { document_type: 'none' })
    const page = await newVisitor(browser, server.url, { permissions: ['clipboard-read', 'clipboard-write'] })
    await signIn(page, 'mick@mightymicks.example')
    await page.goto('/partners/contracts')
    await page.getByRole('link', { name: 'Create Contract' }).click()
    await atStep(page, 1)
    await page.getByRole('radio', { name: 'Program', exact: true }).check()
    await press(page, 'Next')
    await choose(page, agreement)
    await press(page, 'Next')
    await page.getByLabel('Partner name').fill('Newcomer Inc')
    await page.getByLabel('Partner external ID (optional)').fill('new 001')
    await page.getByLabel('Note to signee').fill('As we said on the phone.')
    await page.getByLabel('Internal note (optional)').fill('Ask Adrian first.')
    await page.getByLabel('Expiration date (optional)').fill('2099-12-31')
    await page.getByText(/^Until 31 Dec 2099, 23:59, your time/).waitFor()
    await page.getByRole('checkbox', { name: 'Test' }).check()
    await press(page, 'Create')

    const link = await linkOf(page)
    await press(page, 'Copy link')
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(link)
    await page.getByText(/^CRP-/).waitFor()
    await page.getByRole('link', { name: 'Go to Details' }).click()
    for (const fact of ['As we said on the phone.', 'Ask Adrian first.', 'Test', '31 Dec 2099, 23:59']) {
      await page.getByText(fact, { exact: true }).first().waitFor()
    }
    const contractPage = page.url()

    const vendor = await newVisitor(browser, server.url)
    await vendor.goto(link)
    await vendor.getByText('As we said on the phone.').waitFor()
    await vendor.getByLabel('Email').fill('nora@newcomer.example')
    await vendor.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
    await press(vendor, 'Next')
    await vendor.getByLabel('Full name').fill('Nora Newcomer')
    await vendor.getByLabel('Password', { exact: true }).fill('new-in-town')
    await vendor.getByRole('button', { name: 'Activate' }).click()
    await vendor.getByText(/Proceed to the Vendor Portal/).waitFor()

    await page.goto(contractPage)
    await page.getByText('Active', { exact: true }).first().waitFor()
    await expect
      .poll(() => directoryCells(page, 'Newcomer Inc'))
      .toMatchObject({ PROGRAM: '1', STATUS: 'Active' })
  })

  test('to a partner of the directory, who signs it in its portal; another one under it is not offered', async () => {
    const agreement = await writeAgreement(server.url, 'Terms for a friend', { document_type: 'none' })
    const page = await distributor(browser, server.url)
    await openParameters(page, agreement)
    await page.getByRole('radio', { name: 'Existing partner' }).check()
    await page.getByLabel('Search partners').fill('Champions')
    await choose(page, CHAMPIONS)
    await page.getByLabel('Note to signee').fill('Once more.')
    await press(page, 'Create')
    await page.getByRole('heading', { name: 'Champions Corp has a contract to sign' }).waitFor()
    await expect.poll(() => linkOf(page)).toContain('/contracts/activate?secret=')
    const id = (await page.getByText(/^CRP-/).innerText()).trim()

    orThrow(await apiOf('SU-149-494-001:demo-vendor').signContract(id, { accepted: true }))
    await page.getByRole('link', { name: 'Go to Details' }).click()
    await page.getByText('Active', { exact: true }).first().waitFor()

    await openParameters(page, agreement)
    await page.getByRole('radio', { name: 'Existing partner' }).check()
    await page.getByLabel('Search partners').fill('Champions')
    const row = page.getByRole('row').filter({ hasText: CHAMPIONS })
    await row.getByText('contract is active').waitFor()
    await expect.poll(() => row.getByRole('radio').isDisabled()).toBe(true)
  })

  test('to a reseller, with permissions that make it a distributor of services only', async () => {
    const page = await distributor(browser, server.url)
    await page.goto('/partners/contracts/new')
    await page.getByRole('radio', { name: 'Service', exact: true }).check()
    await press(page, 'Next')
    await choose(page, 'AGS-599-143-885')
    await expect.poll(() => page.getByText('AGS-237-403-068').count()).toBe(0)
    await press(page, 'Next')
    await page.getByRole('radio', { name: 'Existing partner' }).check()
    await choose(page, 'PA-700-001')
    await page.getByLabel('Note to signee').fill('Go and find resellers.')
    await page.getByRole('checkbox', { name: 'May create service agreements' }).check()
    await press(page, 'Create')
    const id = (await page.getByText(/^CRS-/).innerText()).trim()
    orThrow(await apiOf('SU-700-001-001:demo-reseller').signContract(id, { accepted: true }))

    const reseller = await newVisitor(browser, server.url)
    await signIn(reseller, 'apollo@acreed.example')
    await reseller.goto('/partners/contracts')
    await reseller.getByRole('link', { name: 'Create Contract' }).click()
    const program = reseller.getByRole('radio', { name: 'Program', exact: true })
    await expect.poll(() => program.isDisabled()).toBe(true)
    await reseller.getByText('Your account may not offer program contracts.').waitFor()
    await expect
      .poll(() => reseller.getByRole('radio', { name: 'Service', exact: true }).isChecked())
      .toBe(true)
    await press(reseller, 'Next')
    await reseller.getByText('You have no service agreement to offer', { exact: true }).waitFor()
    await reseller.getByRole('link', { name: 'Create Agreement' }).waitFor()
  })

  test('but no vendor does', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'rbalboa@fs.example')
    await page.goto('/partners/contracts')
    await page.getByRole('row').nth(1).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Create Contract' }).count()).toBe(0)
    await page.goto('/partners/contracts/new')
    await page.getByText('Your account cannot create contracts').waitFor()
  })
})

describe('a refusal opens the step that owns it, and loses nothing', () => {
  test('at the external id that is used already', async () => {
    const agreement = await writeAgreement(server.url, 'Terms with an id', { document_type: 'none' })
    const page = await distributor(browser, server.url)
    for (const name of ['First Of The Id', 'Second Of The Id']) {
      await openParameters(page, agreement)
      await page.getByLabel('Partner name').fill(name)
      await page.getByLabel('Partner external ID (optional)').fill('contract 001')
      await page.getByLabel('Note to signee').fill('Welcome.')
      await press(page, 'Create')
      if (name.startsWith('First')) {
        await linkOf(page)
        await press(page, 'Close')
      }
    }
    await page.getByText('The contract was not created').waitFor()
    const field = page.getByLabel('Partner external ID (optional)')
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true)

    await field.fill('contract 002')
    await press(page, 'Create')
    await page.getByRole('heading', { name: 'Second Of The Id is invited' }).waitFor()
  })

  test('at the agreement that lost its active version, and at the partner whom somebody else was quicker with', async () => {
    const agreement = await writeAgreement(server.url, 'Terms in a hurry', { document_type: 'none' })
    const page = await distributor(browser, server.url)
    await openParameters(page, agreement)
    await page.getByRole('radio', { name: 'Existing partner' }).check()
    await page.getByLabel('Search partners').fill('Champions')
    await choose(page, CHAMPIONS)
    await page.getByLabel('Note to signee').fill('Quick.')

    orThrow(await mick().addVersion(agreement, { document_type: 'none', active: false }))
    orThrow(await mick().deleteVersion(agreement, 1))
    await press(page, 'Create')
    await atStep(page, 2)
    await page.getByText('Agreement has no active version.').first().waitFor()

    orThrow(await mick().activateVersion(agreement, 2))
    const offer = { partner: { id: CHAMPIONS }, activation: { message: 'Quicker.' } }
    orThrow(await mick().createContract(agreement, offer))
    await press(page, 'Next')
    await page.getByText('Choose an agreement.').first().waitFor()
    await page.getByLabel('Search agreements').fill('in a hurry')
    await choose(page, agreement)
    await press(page, 'Next')
    await press(page, 'Create')
    await atStep(page, 3)
    await page.getByText('Partner already has an open contract for this agreement.').first().waitFor()
    await expect.poll(() => page.getByLabel('Note to signee').inputValue()).toBe('Quick.')
  })
})
