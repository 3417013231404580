import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { openBrowser } from './browser.ts'
import { newVisitor, signIn } from './journey.ts'
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

test('a vendor reads a new version, ticks the box and signs it; until then the old one stays in force', async () => {
  const mick = openClient({ url: server.url, token: 'SU-469-206-001:demo-distributor' })
  const vendor = openClient({ url: server.url, token: 'SU-149-494-001:demo-vendor' })
  const mine = vendor.listContracts({
    filter: (contract) => contract('type').eq('program'),
    limit: 50,
  })
  const { items } = orThrow(await mine.page())
  const contract = items.find(({ status, issuer }) => status === 'active' && issuer.id === 'PA-469-206')
  if (!contract) throw new Error('The demo vendor has no active program contract')
  const { version } = orThrow(await mick.addVersion(contract.agreement.id, { document_type: 'none' }))

  const page = await newVisitor(browser, server.url)
  await signIn(page, 'rbalboa@fs.example')
  await page.goto(`/partners/contracts/${contract.id}`)
  await page.getByText(`Version ${version} of`).waitFor()
  await page.getByRole('button', { name: 'Read and sign' }).click()
  const sign = page.getByRole('button', { name: 'Sign', exact: true })
  await expect.poll(() => sign.isDisabled()).toBe(true)
  await page.getByLabel('I have read and accepted the agreement').check()
  await sign.click()

  await page.getByText(`You accepted version ${version}.`).waitFor()
  await page.getByRole('button', { name: 'Read and sign' }).waitFor({ state: 'detached' })
  expect(orThrow(await mick.getContract(contract.id))).toMatchObject({
    status: 'active',
    version,
    latest: true,
  })
  const { items: accepted } = orThrow(await vendor.listAcceptances(contract.id).page())
  expect(accepted[0]).toMatchObject({ version })
})
