import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type NewVersion, openClient, orThrow } from '../client/index.ts'

/** The password of every demo sign-in. */
const DEMO_PASSWORD = 'demo-demo'

/** Somebody at their own machine, who wants nothing to move: nothing is shared with other windows. */
export async function newVisitor(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
) {
  const context: BrowserContext = await browser.newContext({
    baseURL: url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  })
  return context.newPage()
}

export async function signIn(page: Page, email: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/partners')
}

/** Row of the Directory with this partner; its cells are in the order of the ten columns. */
const directoryRow = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })

/** What the Directory shows of a partner, by the name of the column. */
export async function directoryCells(page: Page, name: string): Promise<Record<string, string>> {
  await page.goto(`/partners?search=${encodeURIComponent(name)}`)
  const row = directoryRow(page, name)
  await row.waitFor()
  const columns = await page.getByRole('columnheader').allInnerTexts()
  const cells = await row.getByRole('cell').or(row.getByRole('rowheader')).allInnerTexts()
  return Object.fromEntries(columns.map((column, index) => [column.trim(), cells[index]?.trim() ?? '']))
}

/** Invites a vendor as Mighty Mick's by the API and returns its activation link. */
export async function invite(url: string, name: string): Promise<string> {
  const client = openClient({ url, token: 'SU-469-206-001:demo-distributor' })
  const invited = await client.createPartner({
    type: 'vendor',
    name,
    action: 'invite',
    message: 'Welcome to our program.',
    agreement: { id: 'AGP-884-348-731' },
  })
  const { link } = orThrow(invited).contract.activation
  if (link === undefined) throw new Error(`The contract of ${name} has no activation link`)
  return link
}

/** A program agreement of Mighty Mick's with these versions, the first of them active; returns its id. */
export async function writeAgreement(url: string, title: string, first: NewVersion, ...more: NewVersion[]) {
  const client = openClient({ url, token: 'SU-469-206-001:demo-distributor' })
  const written = { title, description: 'Terms.', type: 'program', ...first } as const
  const { id } = orThrow(await client.createAgreement(written))
  for (const version of more) orThrow(await client.addVersion(id, { ...version, active: false }))
  return id
}

/** A version whose document is a text of these paragraphs. */
export const textVersion = (name: string, ...paragraphs: string[]): NewVersion => ({
  document_type: 'uploaded',
  file: { name, content: Buffer.from(paragraphs.join('\n\n')).toString('base64') },
})
