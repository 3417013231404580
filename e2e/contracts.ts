import type { Browser, Page } from 'playwright-core'
import { newVisitor, signIn } from './journey.ts'

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** The step of the Create Contract wizard with this number is open. */
export const atStep = (page: Page, number: number) =>
  page.getByRole('heading', { name: `Create contract – Step ${number}` }).waitFor()

/** The activation link, once the contract is made. */
export const linkOf = (page: Page) => page.getByLabel('Activation link', { exact: true }).inputValue()

/** Chooses the row with this identifier from a list. */
export const choose = (page: Page, id: string) =>
  page.getByRole('row').filter({ hasText: id }).getByRole('radio').check()

/** Somebody of Mighty Mick's, who may offer everything. */
export async function distributor(browser: Browser, url: string): Promise<Page> {
  const page = await newVisitor(browser, url)
  await signIn(page, 'mick@mightymicks.example')
  return page
}

/** Stands at the parameters of a program contract under this agreement. */
export async function openParameters(page: Page, agreement: string): Promise<void> {
  await page.goto('/partners/contracts/new')
  await press(page, 'Next')
  await choose(page, agreement)
  await press(page, 'Next')
  await atStep(page, 3)
}
