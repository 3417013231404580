import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

async function owner(): Promise<Page> {
  const page = await newVisitor(browser, server.url)
  await signIn(page, 'mick@mightymicks.example')
  return page
}

const terms = (text: string) => ({ name: 'terms.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Fills what every agreement is asked for; the document is a text file with these words, or there is none. */
async function write(page: Page, name: string, words?: string): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Description').fill(`What **${name}** is about.`)
  if (words === undefined) return
  await page.getByRole('radio', { name: 'File' }).check()
  await page.getByLabel('Document file').setInputFiles(terms(words))
  await page.getByText('terms.txt').waitFor()
}

/** Creates an agreement by the screen and stays on its page. */
async function create(page: Page, type: string, name: string, words?: string): Promise<string> {
  await page.goto('/partners/agreements')
  await page.getByRole('link', { name: 'Create Agreement' }).click()
  await page.getByRole('radio', { name: type, exact: true }).check()
  await write(page, name, words)
  await page.getByRole('button', { name: 'Create', exact: true }).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: /^Pages of/ }).getByRole('link', { name })

const dialog = (page: Page) => page.getByRole('dialog')

describe('an owner creates', () => {
  test.each([
    ['Program', 'AGP'],
    ['Service', 'AGS'],
    ['Syndication', 'AGU'],
    ['Referral', 'AGR'],
  ])('a %s agreement, whose description is shown as it is meant', async (type, prefix) => {
    const page = await owner()
    const id = await create(page, type, `${type} of today`)
    expect(id).toMatch(new RegExp(`^${prefix}-`))
    await page.getByText(`${type} agreement`).waitFor()
    await page.getByText('Version 1 is active').waitFor()
    await page.locator('strong', { hasText: `${type} of today` }).waitFor()
  })

  test('one with a file, which is read in place', async () => {
    const page = await owner()
    await create(page, 'Program', 'Terms in a file', 'Article 1. Nobody is perfect.')
    await page.getByRole('heading', { name: 'Document of version 1' }).waitFor()
    await page.getByText('Article 1. Nobody is perfect.').waitFor()
  })

  test('one agreement by a double click, and is told at the field what is missing', async () => {
    const page = await owner()
    await page.goto('/partners/agreements/new')
    await page.getByLabel('Description').fill('Twice is once.')
    await page.getByRole('radio', { name: 'URL' }).check()
    await page.getByLabel('Document URL').fill('not a link')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('This field is required.').waitFor()
    await page.getByText('This must be a link that begins with').waitFor()
    expect(
      await page.getByLabel('Name', { exact: true }).evaluate((input) => input === document.activeElement),
    ).toBe(true)
    expect(await page.getByLabel('Description').inputValue()).toBe('Twice is once.')

    await page.getByLabel('Name', { exact: true }).fill('Only once')
    await page.getByRole('radio', { name: 'None' }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).dblclick()
    await page.getByRole('heading', { level: 1, name: 'Only once' }).waitFor()
    await page.goto('/partners/agreements?search=Only+once')
    await page.getByRole('link', { name: 'Only once' }).waitFor()
    expect(await page.getByRole('link', { name: 'Only once' }).count()).toBe(1)
  })

  test('nothing when leaving, which is asked about once something is written', async () => {
    const page = await owner()
    await page.goto('/partners/agreements/new')
    await page.getByLabel('Name', { exact: true }).fill('Almost written')
    await page.getByRole('link', { name: 'Directory' }).click()
    await dialog(page).getByText('What you entered is thrown away.').waitFor()
    await dialog(page).getByRole('button', { name: 'Stay' }).click()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Almost written')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await dialog(page).getByRole('button', { name: 'Leave' }).click()
    await page.waitForURL('**/partners/agreements')
  })

  test('a distribution agreement for a marketplace that the program does not have yet', async () => {
    const page = await owner()
    await page.goto('/partners/agreements/AGP-884-348-731/distribution')
    await page.getByRole('cell', { name: 'Maple Store', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Create Distribution Agreement' }).click()
    const offered = page.getByRole('radiogroup', { name: 'Marketplace' })
    await offered.getByText('Albion Store').waitFor()
    expect(await offered.getByText('Maple Store').count()).toBe(0)
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('Choose a marketplace.').waitFor()

    await offered.getByRole('radio', { name: /^Albion Store/ }).check()
    await write(page, 'Albion for vendors')
    await page.getByRole('switch', { name: 'Accept enrolments automatically' }).check()
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Albion for vendors' }).waitFor()
    await page.getByText('Albion Store').waitFor()
    await page.getByText('On: enrolled vendors are active at once').waitFor()
  })
})

describe('an owner changes', () => {
  test('name and description, and leaves the rest', async () => {
    const page = await owner()
    await create(page, 'Service', 'To be renamed')
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Has been renamed')
    await page.getByRole('button', { name: 'Preview' }).click()
    await page.getByRole('region', { name: 'Description' }).locator('strong').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { level: 1, name: 'Has been renamed' }).waitFor()
  })

  test('the marketplaces and product groups of a service agreement', async () => {
    const page = await owner()
    await create(page, 'Service', 'Sells on marketplaces')
    await tab(page, 'Marketplaces').click()
    await page.getByRole('heading', { name: 'No marketplaces linked' }).waitFor()
    await page.getByRole('button', { name: 'Add marketplace' }).click()
    await dialog(page)
      .getByRole('checkbox', { name: /^Tutorial Marketplace/ })
      .check()
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('cell', { name: /Tutorial Marketplace MP-/ }).waitFor()

    await tab(page, 'Product groups').click()
    await page.getByRole('button', { name: 'Add product group' }).click()
    await dialog(page)
      .getByRole('checkbox', { name: /^File Managers/ })
      .check()
    await dialog(page).getByRole('button', { name: 'Add', exact: true }).click()
    await dialog(page).waitFor({ state: 'detached' })
    await page.getByRole('cell', { name: /File Managers PRG-/ }).waitFor()
    await tab(page, 'Products').click()
    await page.getByRole('cell', { name: /PRD-/ }).first().waitFor()

    await tab(page, 'Marketplaces').click()
    await page.getByRole('row', { name: /Tutorial Marketplace/ }).hover()
    await page.getByRole('button', { name: 'Actions for Tutorial Marketplace' }).click()
    await page.getByRole('menuitem', { name: 'Remove' }).click()
    await dialog(page).getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('heading', { name: 'No marketplaces linked' }).waitFor()
  })
})

describe('a new version', () => {
  test('is added and activated; contracts behind it say so, and those who are behind can be seen', async () => {
    const page = await owner()
    await page.goto('/partners/agreements/AGP-884-348-731/versions')
    await page.getByRole('button', { name: 'Add version' }).click()
    await dialog(page).getByRole('radio', { name: 'File' }).check()
    await dialog(page).getByLabel('Document file').setInputFiles(terms('Article 6.'))
    await dialog(page).getByRole('checkbox', { name: 'Activate version' }).uncheck()
    await dialog(page).getByRole('button', { name: 'Add version' }).click()
    await page.getByRole('link', { name: 'terms.txt' }).waitFor()
    await page.getByText('Version 5 is active').waitFor()

    await page.getByRole('button', { name: 'Activate version 6' }).click()
    await dialog(page)
      .getByText(/partners with an active contract on another version will be told/)
      .waitFor()
    await dialog(page)
      .getByText(/pending invitations move to it/)
      .waitFor()
    await dialog(page).getByRole('button', { name: 'Activate version 6' }).click()
    await page.getByText('Version 6 is active').waitFor()
    await page
      .getByRole('region', { name: 'On version 6' })
      .getByText('contracts are on other versions')
      .waitFor()

    await page.getByRole('link', { name: 'Show who is behind' }).click()
    await page.getByRole('cell', { name: /Champions Corp/ }).waitFor()
    expect(await page.getByText('Front Street, Inc').count()).toBe(0)

    await page.goto('/partners/contracts?search=Champions')
    await page
      .getByRole('row', { name: /AGP-884-348-731/ })
      .getByText('Update available')
      .waitFor()
  })

  test('can be deleted while nothing hangs on it; else it is said why not', async () => {
    const page = await owner()
    const remove = async (version: number) => {
      await page.getByRole('row', { name: new RegExp(`^${version} `) }).hover()
      await page.getByRole('button', { name: `Actions for Version ${version}` }).click()
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await dialog(page).getByRole('button', { name: 'Delete version' }).click()
    }
    await create(page, 'Program', 'Has one version')
    await tab(page, 'Versions').click()
    await remove(1)
    await dialog(page).getByText('It is the only version.').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep version 1' }).click()

    await page.goto('/partners/agreements/AGP-884-348-731/versions')
    await remove(4)
    await dialog(page).getByText('What somebody signed or may still sign stays readable').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep version 4' }).click()
    await remove(1)
    await page.getByRole('row', { name: /^1 / }).waitFor({ state: 'detached' })
  })
})

describe('an agreement', () => {
  test('that nobody uses is deleted', async () => {
    const page = await owner()
    await create(page, 'Referral', 'Never needed')
    await page.getByRole('button', { name: 'Delete' }).click()
    await dialog(page).getByRole('button', { name: 'Delete agreement' }).click()
    await page.waitForURL('**/partners/agreements')
    await page.goto('/partners/agreements?search=Never+needed')
    await page.getByRole('heading', { name: 'No agreement matches “Never needed”' }).waitFor()
  })

  test('with contracts or distribution agreements stays, and it is said why', async () => {
    const page = await owner()
    await page.goto('/partners/agreements/AGP-884-348-731')
    await page.getByRole('button', { name: 'Delete' }).click()
    await dialog(page).getByRole('button', { name: 'Delete agreement' }).click()
    await dialog(page).getByText('There are contracts under it.').waitFor()
    await dialog(page).getByRole('button', { name: 'Keep it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Vendor Program' }).waitFor()
  })
})

describe('a vendor', () => {
  test('sees where it stands with each distribution agreement, and no numbers', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'rbalboa@fs.example')
    await page.goto('/partners/agreements')
    await page.getByRole('link', { name: 'Vendor Program', exact: true }).click()
    await page.getByText('Your contract: Active').waitFor()
    expect(await page.getByRole('button', { name: /Add version|Delete/ }).count()).toBe(0)
    expect(await tab(page, 'Partners').count()).toBe(0)

    await tab(page, 'Distribution agreements').click()
    const states = page.getByRole('row', { name: /Tutorial Marketplace/ })
    await states.getByText('Active', { exact: true }).waitFor()
    const heads = await page.getByRole('columnheader').allInnerTexts()
    expect(heads.map((head) => head.toLowerCase())).toContain('enrolment')
    expect(heads.map((head) => head.toLowerCase())).not.toContain('contracts')

    await tab(page, 'Versions').click()
    await page.getByRole('row', { name: /vendor-program-5/ }).waitFor()
    expect(await page.getByRole('columnheader', { name: 'Contracts' }).count()).toBe(0)
    expect(await page.getByRole('region', { name: /^On version/ }).count()).toBe(0)
  })

  test('may not create agreements, not even by the address', async () => {
    const page = await newVisitor(browser, server.url)
    await signIn(page, 'rbalboa@fs.example')
    await page.goto('/partners/agreements')
    await page.getByRole('link', { name: 'Vendor Program', exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Create Agreement' }).count()).toBe(0)
    await page.goto('/partners/agreements/new')
    await page.getByRole('heading', { name: 'Your account cannot create agreements' }).waitFor()
  })
})
