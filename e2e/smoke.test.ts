import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { type RunningServer, startServer } from './server.ts'

describe('the product as it is shipped', () => {
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

  test('shows the sign-in to whoever comes, in its own font and without an error', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('requestfailed', (request) => complaints.push(request.url()))

    await page.goto(server.url)

    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    await expect.poll(() => page.evaluate(fontsInUse)).toContain('Inter Variable')
    expect(complaints).toEqual([])
  })
})

const fontsInUse = async () => {
  const fonts = await document.fonts.ready
  return [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
}
