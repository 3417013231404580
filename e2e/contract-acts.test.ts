import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import {
  at,
  CHAMPIONS,
  distributionOf,
  focused,
  head,
  history,
  inDialog,
  MICK,
  mickOf,
  newVendor,
  offerToChampions,
  status,
  TUTORIAL,
} from './contract-parties.ts'
import { directoryCells, invite, newVisitor, textVersion } from './journey.ts'
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

describe('an offer', () => {
  test('is signed in the portal by whoever reads it and ticks the box, once', async () => {
    const id = await offerToChampions(server.url, 'Autumn Program')
    const vendor = await at(browser, server.url, {
      email: CHAMPIONS.email,
      path: '/partners/contracts?search=Autumn',
    })
    await vendor.getByRole('link', { name: 'Your turn: Sign' }).click()
    await vendor.getByRole('article', { name: 'Agreement' }).getByText('Supply on time.').waitFor()
    await vendor.getByText('Call me with questions.').first().waitFor()
    await expect.poll(() => inDialog(vendor, 'Sign').isDisabled()).toBe(true)
    await vendor.getByLabel('I have read and accepted the agreement').check()
    await inDialog(vendor, 'Sign').dblclick()
    await vendor.getByText('You signed Autumn Program.').waitFor()
    await vendor.getByRole('dialog').waitFor({ state: 'detached' })

    await status(vendor, 'Active').waitFor()
    await history(vendor).first().getByText('Accepted and signed').waitFor()
    const versions = vendor.getByRole('region', { name: 'Accepted versions' })
    await versions.getByText('Accepted by Robert Balboa, from 127.0.0.1').waitFor()
    const [accepted] = orThrow(await mick().listAcceptances(id).page()).items
    await versions.getByRole('button', { name: `Copy ${accepted?.sha256}` }).waitFor()
    await expect.poll(() => focused(vendor)).toContain("Mighty Mick's LLC")

    const issuer = await at(browser, server.url, { email: MICK, path: contractPage(id) })
    await status(issuer, 'Active').waitFor()
    await expect.poll(() => history(issuer).count()).toBe(2)
  })

  test.each([
    {
      change: 'in a version that came into force',
      make: (id: string) => mick().addVersion(id, textVersion('terms.txt', 'Supply at once.')),
    },
    {
      change: 'under a description that was written',
      make: (id: string) => mick().editAgreement(id, { description: 'Supply at once.' }),
    },
  ])('is not signed $change while another was read', async ({ change, make }) => {
    const id = await offerToChampions(server.url, `Moving ${change}`)
    const { agreement } = orThrow(await mick().getContract(id))
    const vendor = await at(browser, server.url, {
      email: CHAMPIONS.email,
      path: contractPage(id, '?act=sign'),
    })
    const box = vendor.getByLabel('I have read and accepted the agreement')
    await box.check()
    const changed = await make(agreement.id)
    expect(changed.ok).toBe(true)
    await inDialog(vendor, 'Sign').click()

    await vendor.getByText('The agreement changed while you were reading.').waitFor()
    await vendor.getByRole('article', { name: 'Agreement' }).getByText('Supply at once.').waitFor()
    await expect.poll(() => box.isChecked()).toBe(false)
    expect(orThrow(await mick().getContract(id)).status).toBe('pending')
    await box.check()
    await inDialog(vendor, 'Sign').click()
    await status(vendor, 'Active').waitFor()
    const { version } = orThrow(await mick().getAgreement(agreement.id))
    expect(orThrow(await mick().getContract(id)).version).toBe(version?.version)
  })

  test('is taken back: nothing is left of it, and its link is dead (T14)', async () => {
    const link = await invite(server.url, 'Never Mind Ltd')
    const page = await at(browser, server.url, { email: MICK, path: '/partners/contracts?search=Never+Mind' })
    const row = page.getByRole('row').filter({ hasText: 'Never Mind Ltd' })
    await row.hover()
    await row.getByRole('button', { name: /^Actions for/ }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('dialog').getByText('The activation link stops working').waitFor()
    const { pathname } = new URL(page.url())
    await inDialog(page, 'Delete').dblclick()

    await page.getByText('The offer to Never Mind Ltd was deleted.').waitFor()
    await page.waitForURL('**/partners/contracts')
    await page.goto('/partners?search=Never+Mind')
    await page.getByRole('heading', { name: /No partner matches/ }).waitFor()
    await page.goto(pathname)
    await page.getByRole('heading', { name: 'There is nothing under this id' }).waitFor()
    const recipient = await newVisitor(browser, server.url)
    await recipient.goto(link)
    await recipient.getByRole('heading', { name: 'This link is not valid' }).waitFor()
  })

  test('is rejected by its link, for good; what was said with it stands in the history (T15)', async () => {
    const link = await invite(server.url, 'Not Us Ltd')
    const recipient = await newVisitor(browser, server.url)
    await recipient.goto(link)
    await recipient.getByRole('button', { name: 'Reject', exact: true }).click()
    await recipient.getByLabel('Reason (optional)').fill('Not this year.')
    await inDialog(recipient, 'Reject').click()
    await recipient.getByRole('heading', { name: 'You rejected the invitation' }).waitFor()

    const issuer = await at(browser, server.url, {
      email: MICK,
      path: '/partners/contracts?search=Not+Us+Ltd',
    })
    await issuer.getByRole('row').filter({ hasText: 'Not Us Ltd' }).getByRole('link').first().click()
    await status(issuer, 'Rejected').waitFor()
    await history(issuer).first().getByText('Not this year.').waitFor()
    for (const name of ['Delete', 'Edit', 'Terminate'])
      await expect.poll(() => head(issuer, name).count()).toBe(0)
    await issuer.goto('/partners?search=Not+Us+Ltd')
    await issuer.getByRole('heading', { name: /No partner matches/ }).waitFor()
  })

  test('is rejected in the portal, with a word to the issuer', async () => {
    const id = await offerToChampions(server.url, 'Spring Program')
    const vendor = await at(browser, server.url, { email: CHAMPIONS.email, path: contractPage(id) })
    await head(vendor, 'Reject').click()
    await vendor.getByLabel('Reason (optional)').fill('x'.repeat(101))
    await inDialog(vendor, 'Reject').click()
    await vendor.getByText('At most 100 characters are allowed.').waitFor()
    await vendor.getByLabel('Reason (optional)').fill('Too early.')
    await inDialog(vendor, 'Reject').click()
    await status(vendor, 'Rejected').waitFor()

    const issuer = await at(browser, server.url, { email: MICK, path: contractPage(id) })
    await history(issuer).first().getByText('Too early.').waitFor()
  })
})

describe('an enrolment', () => {
  test('is entered by the vendor and approved by the distributor, each on its own screen (T10)', async () => {
    const newcomer = await newVendor(server.url, 'Tenth Round')
    const agreement = await distributionOf(server.url, newcomer)
    const vendor = await at(browser, server.url, {
      email: newcomer.email,
      path: `/partners/agreements/${agreement}`,
    })
    await vendor.getByRole('button', { name: 'Enroll', exact: true }).click()
    await vendor.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
    await inDialog(vendor, 'Enroll').click()
    await vendor.getByText('Your contract: Pending').waitFor()

    const issuer = await at(browser, server.url, {
      email: MICK,
      path: '/partners/contracts?filter=turn=you&search=Tenth+Round',
    })
    await issuer.getByRole('link', { name: 'Your turn: Approve' }).click()
    await issuer.getByRole('dialog').getByText('may offer products for Tutorial Marketplace').waitFor()
    await inDialog(issuer, 'Approve').dblclick()
    await issuer.getByText('Approved. Tenth Round is told.').waitFor()
    await status(issuer, 'Active').waitFor()
    const told = await history(issuer).locator('b').allInnerTexts()
    expect(told).toEqual(['Approved', 'Submitted', 'Enrolled'])
    await expect.poll(() => head(issuer, 'Approve').count()).toBe(0)

    await vendor.reload()
    await vendor.getByText('Your contract: Active').waitFor()
    await expect.poll(() => directoryCells(issuer, 'Tenth Round')).toMatchObject({ DISTRIBUTION: '1' })
  })

  test('is handed back with a word on what is missing, and submitted again (T10)', async () => {
    const champions = openClient({ url: server.url, token: 'SU-149-494-001:demo-vendor' })
    const program = orThrow(await mick().getContract(await offerToChampions(server.url, 'Forms Program')))
    orThrow(await champions.signContract(program.id, {}))
    const form = orThrow(
      await mick().createForm({
        type: 'enroll',
        name: 'Support',
        schema: { type: 'object', properties: {} },
      }),
    )
    const agreement = orThrow(
      await mick().createDistributionAgreement(program.agreement.id, {
        title: 'Asks first',
        description: 'What we want to know.',
        document_type: 'none',
        marketplace: { id: TUTORIAL },
        auto_accept: false,
        forms: { enroll: { id: form.id } },
      }),
    )
    const { id } = orThrow(await champions.createContract(agreement.id, {}))
    orThrow(await champions.answerContract(id, { data: {} }))
    orThrow(await champions.enrollContract(id, {}))

    const issuer = await at(browser, server.url, { email: MICK, path: contractPage(id) })
    await issuer.getByRole('button', { name: 'Other answers' }).click()
    await issuer.getByRole('menuitem', { name: 'Refine Data' }).click()
    await issuer.getByLabel('What is missing (optional)').fill('Who do we call at night?')
    await inDialog(issuer, 'Refine Data').click()
    await status(issuer, 'Enrolling').waitFor()

    const vendor = await at(browser, server.url, { email: CHAMPIONS.email, path: contractPage(id) })
    await history(vendor).nth(1).getByText('Who do we call at night?').waitFor()
    orThrow(await champions.answerContract(id, { data: {} }))
    orThrow(await champions.enrollContract(id, {}))
    await vendor.reload()
    await status(vendor, 'Pending').waitFor()
    await history(vendor).nth(1).getByText('Submitted again').waitFor()
  })

  test('that two decide at once is decided once: the slower one is told, and keeps what was typed', async () => {
    const newcomer = await newVendor(server.url, 'Two Windows')
    const agreement = await distributionOf(server.url, newcomer)
    const vendor = await at(browser, server.url, {
      email: newcomer.email,
      path: `/partners/agreements/${agreement}`,
    })
    await vendor.getByRole('button', { name: 'Enroll', exact: true }).click()
    await vendor.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()
    await inDialog(vendor, 'Enroll').click()
    await vendor.getByText('Your contract: Pending').waitFor()

    const path = '/partners/contracts?search=Two+Windows&filter=type=distribution'
    const [one, other] = [
      await at(browser, server.url, { email: MICK, path }),
      await at(browser, server.url, { email: MICK, path }),
    ]
    for (const page of [one, other]) await page.getByRole('row').nth(1).getByRole('link').first().click()
    await other.getByRole('button', { name: 'Other answers' }).click()
    await expect.poll(() => other.getByRole('menuitem').allInnerTexts()).toEqual(['Reject'])
    await other.getByRole('menuitem', { name: 'Reject' }).click()
    await other.getByLabel('Reason (optional)').fill('Prices are missing.')
    await head(one, 'Approve').click()
    await inDialog(one, 'Approve').click()
    await status(one, 'Active').waitFor()

    await inDialog(other, 'Reject').click()
    await other.getByText('Somebody was faster: the contract is Active now.').waitFor()
    await other
      .getByRole('dialog')
      .getByText(/Approved, Mickey Goldmill/)
      .waitFor()
    await expect.poll(() => other.getByLabel('Reason (optional)').inputValue()).toBe('Prices are missing.')
    await expect.poll(() => inDialog(other, 'Reject').count()).toBe(0)
    await inDialog(other, 'Close').click()
    await status(other, 'Active').waitFor()
    await other.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
