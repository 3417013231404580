import type { Browser, Page } from 'playwright-core'
import { openClient, orThrow } from '../client/index.ts'
import { newVisitor, signIn } from './journey.ts'

export const TUTORIAL = 'MP-68204'
const PASSWORD = 'in-good-hands'

/** Mighty Mick's by the API. */
export const mickOf = (url: string) => openClient({ url, token: 'SU-469-206-001:demo-distributor' })

/** A vendor that has just accepted its first offer, and somebody there who can sign in. */
export interface NewVendor {
  readonly name: string
  readonly email: string
  readonly program: string
  readonly contract: string
}

/** Has a vendor accept a program of its own at Mighty Mick's. */
export async function newVendor(url: string, name: string): Promise<NewVendor> {
  const mick = mickOf(url)
  const program = orThrow(
    await mick.createAgreement({
      type: 'program',
      title: `Program of ${name}`,
      description: `What **${name}** and we agree on.`,
      document_type: 'none',
    }),
  )
  const { contract } = orThrow(
    await mick.createPartner({ type: 'vendor', name, action: 'invite', agreement: { id: program.id } }),
  )
  const email = `${name.toLowerCase().replaceAll(/\W+/g, '.')}@example.com`
  const accepted = { email, accepted: true, name: `Head of ${name}`, password: PASSWORD }
  orThrow(await openClient({ url }).acceptInvitation(contract.activation.code ?? '', accepted))
  return { name, email, program: program.id, contract: contract.id }
}

/** An agreement of that program for the Tutorial Marketplace, which is approved by hand. */
export async function distributionOf(url: string, { name, program }: NewVendor): Promise<string> {
  const agreement = orThrow(
    await mickOf(url).createDistributionAgreement(program, {
      title: `Distribution of ${name}`,
      description: 'How **products** reach the marketplace.',
      marketplace: { id: TUTORIAL },
      document_type: 'none',
      auto_accept: false,
    }),
  )
  return agreement.id
}

/** Somebody signed in, at a page. */
export async function at(
  browser: Browser,
  url: string,
  { email, path, ...options }: { email: string; path: string } & Parameters<Browser['newContext']>[0],
): Promise<Page> {
  const page = await newVisitor(browser, url, options)
  await signIn(page, email, email.endsWith('@example.com') ? PASSWORD : undefined)
  await page.goto(path)
  return page
}

/** A button of the page's head. */
export const head = (page: Page, name: string) =>
  page.locator('header').getByRole('button', { name, exact: true })

/** A button of the dialog that lies over the page. */
export const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** What the contract is, as its page says below the heading. */
export const status = (page: Page, name: string) =>
  page
    .locator('header')
    .filter({ has: page.getByRole('heading', { level: 1 }) })
    .getByText(name, { exact: true })

/** The entries of the history, newest first. */
export const history = (page: Page) => page.getByRole('list', { name: 'History' }).getByRole('listitem')

/** What the contract's facts say under this name. */
export const fact = (page: Page, name: string) =>
  page
    .getByRole('region', { name: 'Contract', exact: true })
    .locator('dl > div')
    .filter({ has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd')

export const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
