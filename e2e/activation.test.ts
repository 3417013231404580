import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { mickOf } from './contract-parties.ts'
import { invite, newVisitor, signIn, textVersion, writeAgreement } from './journey.ts'
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

const BOX = { name: 'I have read and accepted the agreement' }

async function openForm(partner: string, email: string): Promise<Page> {
  const page = await newVisitor(browser, server.url)
  await page.goto(await invite(server.url, partner))
  await page.getByLabel('Email').fill(email)
  await page.getByRole('checkbox', BOX).check()
  return page
}

const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true })

/** Another window is looked at, the network goes, and both come back. */
async function interrupt(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      document.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new Event('visibilitychange'))
      window.dispatchEvent(new Event('focus'))
    })
  await look()
  await page.context().setOffline(true)
  await look()
  await page.context().setOffline(false)
  await look()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(500)
}

test('a version that came into force while another was read is read before it is accepted', async () => {
  const id = await writeAgreement(server.url, 'Moving Terms', textVersion('terms.txt', 'Six rounds.'))
  const invited = { type: 'vendor', name: 'Moving Gloves', action: 'invite', message: 'Welcome.' } as const
  const { contract } = orThrow(await mickOf(server.url).createPartner({ ...invited, agreement: { id } }))
  const page = await newVisitor(browser, server.url)
  await page.goto(contract.activation.link ?? '')
  await page.getByLabel('Email').fill('moving@gloves.example')
  await page.getByRole('checkbox', BOX).check()
  await next(page).click()
  await page.getByLabel('Full name').fill('Spider Rico')
  await page.getByLabel('Password', { exact: true }).fill('going-the-distance')
  orThrow(await mickOf(server.url).addVersion(id, textVersion('terms.txt', 'Twelve rounds.')))
  await page.getByRole('button', { name: 'Activate' }).click()

  await page.getByText('The agreement changed while you were reading.').waitFor()
  await page.getByText('Twelve rounds.').waitFor()
  await expect.poll(() => page.getByLabel('Full name').inputValue()).toBe('Spider Rico')
  await expect.poll(() => page.getByRole('checkbox', BOX).isChecked()).toBe(false)
  await page.getByRole('checkbox', BOX).check()
  await page.getByRole('button', { name: 'Activate' }).click()
  await page.getByText('Proceed to the Vendor Portal').waitFor()
})

describe('what the recipient typed', () => {
  test('is still there after the tab was left and the network was gone', async () => {
    const page = await openForm('Creed Security', 'apollo@creed.example')
    await interrupt(page)
    await expect.poll(() => page.getByLabel('Email').inputValue()).toBe('apollo@creed.example')

    await next(page).click()
    await page.getByLabel('Full name').fill('Apollo Creed')
    await page.getByLabel('Password', { exact: true }).fill('sting-like-a-bee')
    await interrupt(page)

    await expect.poll(() => page.getByLabel('Email').inputValue()).toBe('apollo@creed.example')
    await expect.poll(() => page.getByRole('checkbox', BOX).isChecked()).toBe(true)
    await expect.poll(() => page.getByLabel('Full name').inputValue()).toBe('Apollo Creed')
    await expect
      .poll(() => page.getByLabel('Password', { exact: true }).inputValue())
      .toBe('sting-like-a-bee')
  })

  test('is kept when there is no network, which is said at once', async () => {
    const page = await openForm('Duke Training', 'tony@duke.example')
    await page.context().setOffline(true)
    await next(page).click()
    await page.getByText('The server cannot be reached.').waitFor({ timeout: 2000 })
    await expect.poll(() => page.getByLabel('Email').inputValue()).toBe('tony@duke.example')

    await page.context().setOffline(false)
    await next(page).click()
    await page.getByLabel('Full name').waitFor()
  })
})

test('an answered invitation is not shown as open to whoever goes back to it', async () => {
  const page = await openForm('Conlan Software', 'pretty@conlan.example')
  await next(page).click()
  await page.getByLabel('Full name').fill('Ricky Conlan')
  await page.getByLabel('Password', { exact: true }).fill('undefeated-36')
  await page.getByRole('button', { name: 'Activate' }).click()
  await page.getByText('Proceed to the Vendor Portal').click()
  await page.getByRole('heading', { name: 'Directory' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'This link is not valid' }).waitFor()
})

test('a rejection without a name is not told as done by Entente', async () => {
  const link = new URL(await invite(server.url, 'Dixon Boxing'))
  const code = encodeURIComponent(link.searchParams.get('secret') ?? '')
  await fetch(`${server.url}/public/v1/activation/${code}/reject`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: null, note: null }),
  })
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/partners/contracts?search=Dixon')
  await page.getByRole('row').filter({ hasText: 'Dixon Boxing' }).getByRole('link').first().click()
  await page.getByText('Somebody with the activation link').waitFor()
})

test('a page opened without a network says so and opens once it is back', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  // What the browser has kept is not there either.
  await page.route('**/assets/**', (route) => route.abort())
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Agreements', exact: true }).first().click()
  await page.getByRole('heading', { name: 'The connection is gone' }).waitFor()
  await page.unroute('**/assets/**')
  await page.context().setOffline(false)
  await page.getByRole('heading', { name: 'Agreements' }).first().waitFor()
})

test('whoever is signed in passes the login page', async () => {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  await page.goto('/login?return=%2Fpartners%2Fcontracts%3Fsearch%3DDixon')
  await page.waitForURL('**/partners/contracts?search=Dixon')
  await page.goto('/login')
  await page.waitForURL('**/partners')
})

const TERMS =
  '<!doctype html><h1>Terms of the ring</h1><p>Twelve rounds.</p><script>document.body.textContent = "fooled"</script>'

/** Invites under a new agreement that is an HTML page. */
async function inviteUnderPage(name: string): Promise<string> {
  const reply = await fetch(`${server.url}/public/v1/partners`, {
    method: 'POST',
    headers: { authorization: 'ApiKey SU-469-206-001:demo-distributor', 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'vendor',
      name,
      action: 'invite',
      new_agreement: {
        title: `Terms for ${name}`,
        description: 'What we agree.',
        document_type: 'uploaded',
        file: { name: 'terms.html', content: Buffer.from(TERMS).toString('base64') },
      },
    }),
  })
  const { contract }: { contract: { activation: { link: string } } } = await reply.json()
  return contract.activation.link
}

test.each([
  ['a desk', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('an HTML agreement is read in place on %s, and can do nothing', async (where, viewport) => {
  const page = await newVisitor(browser, server.url, { viewport })
  await page.goto(await inviteUnderPage(`Balboa Gloves on ${where}`))
  const frame = page.locator('iframe[title="terms.html"]')
  await page.frameLocator('iframe[title="terms.html"]').getByText('Twelve rounds.').waitFor()
  expect(await frame.getAttribute('sandbox')).toBe('')
  const box = await frame.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(480)
  expect(box?.width).toBeGreaterThan(300)
})
