import type { Page } from 'playwright-core'

/** Where the filters of a list are. */
export const filterBar = (page: Page) => page.getByRole('group', { name: 'Filters' })

/** What the filters that are on say. */
export async function chips(page: Page): Promise<string[]> {
  const on = filterBar(page).locator('span', { has: page.getByRole('button', { name: /^Remove filter/ }) })
  const said = await on.getByRole('button', { expanded: false }).allTextContents()
  return said.map((text) => text.trim())
}

/** Adds a filter as somebody with a mouse does. */
export async function addFilter(page: Page, field: string, operation: string, ...values: string[]) {
  await filterBar(page).getByRole('button', { name: 'Add filter' }).click()
  await page.getByRole('menuitem', { name: field, exact: true }).click()
  const editor = page.getByRole('dialog')
  await editor.getByLabel('Condition').selectOption({ label: operation })
  const inputs = editor.locator('input')
  for (const [nth, value] of values.entries()) await inputs.nth(nth).fill(value)
  await editor.getByRole('button', { name: 'Apply' }).click()
  await editor.waitFor({ state: 'detached' })
}

/** The first cells of the rows a list shows, from above, line by line. */
async function leads(page: Page): Promise<string[][]> {
  const cells = await page.getByRole('row').locator('td:first-child').allInnerTexts()
  return cells.map((cell) => cell.split('\n').map((line) => line.trim()))
}

const ID = /^[A-Z]{2,3}(-\d{3,5})+$/

/** Identifiers of the rows. */
export const shownIds = async (page: Page) =>
  (await leads(page)).map((lines) => lines.find((line) => ID.test(line)) ?? lines.join())

/** Names of the rows, which stand right above the identifiers. */
export const shownNames = async (page: Page) =>
  (await leads(page)).map((lines) => lines[lines.findIndex((line) => ID.test(line)) - 1])
