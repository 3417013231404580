import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import { addFilter, chips, filterBar, shownIds, shownNames } from './filtering.ts'
import { invite, newVisitor, signIn } from './journey.ts'
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

/** A page has a moment to come to what it should show. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look)

/** What the focused element is called for those who do not see it. */
const focusedLabel = (page: Page) => () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

async function distributor(): Promise<Page> {
  const page = await newVisitor(browser, server.url, { timezoneId: 'Europe/Berlin' })
  await signIn(page, 'mick@mightymicks.example')
  return page
}

/** Identifiers that the API answers to a question of its own language. */
async function answered(question: string): Promise<string[]> {
  const reply = await fetch(`${server.url}/public/v1/${question}`, {
    headers: { authorization: 'ApiKey SU-469-206-001:demo-distributor' },
  })
  const rows: { id: string }[] = await reply.json()
  return rows.map(({ id }) => id)
}

/** The view holds: what is shown, said and asked, also after a reload, and each step can be taken back. */
async function holds(page: Page, said: string[], question: string): Promise<void> {
  const expected = await answered(question)
  expect(expected.length).toBeGreaterThan(0)
  await soon(() => shownIds(page)).toEqual(expected)
  await expect.poll(() => chips(page)).toEqual(said)

  await page.reload()
  await soon(() => shownIds(page)).toEqual(expected)
  await expect.poll(() => chips(page)).toEqual(said)

  for (const left of [2, 1, 0]) {
    await page.goBack()
    await soon(async () => (await chips(page)).length).toBe(left)
  }
  for (const there of [1, 2, 3]) {
    await page.goForward()
    await soon(async () => (await chips(page)).length).toBe(there)
  }
  await soon(() => shownIds(page)).toEqual(expected)

  await filterBar(page).getByRole('button', { name: 'Clear filters' }).click()
  await soon(async () => (await shownIds(page)).length).toBeGreaterThan(expected.length)
  await expect.poll(() => chips(page)).toEqual([])
  expect(new URL(page.url()).search).toBe('')
}

describe('three filters of different kinds', () => {
  test('in the Directory', async () => {
    const page = await distributor()
    await filterBar(page).getByRole('button', { name: 'Status' }).click()
    await page.getByRole('checkbox', { name: 'Active' }).check()
    await page.keyboard.press('Escape')
    await addFilter(page, 'Name', 'contains', 'AB')
    await addFilter(page, 'Program contracts', 'at least', '1')
    expect(decodeURIComponent(new URL(page.url()).search)).toBe(
      '?filter=status=active,ilike(name,*AB*),ge(stats.contracts.program,1)',
    )
    await holds(
      page,
      ['Status is Active', 'Name contains AB', 'Program contracts at least 1'],
      'partners?status=active&ilike(name,*ab*)&ge(stats.contracts.program,1)&ordering(name)',
    )
  })

  test('in Contracts, two of them on the same field', async () => {
    const page = await distributor()
    await page.goto('/partners/contracts')
    await addFilter(page, 'Created', 'after', '2025-12-31')
    await addFilter(page, 'Created', 'before', '2026-07-01')
    await addFilter(page, 'Marketplace', 'is empty')
    await holds(
      page,
      ['Created after 31 Dec 2025', 'Created before 1 Jul 2026', 'Marketplace is empty'],
      'contracts?ge(events.created.at,2025-12-31T23:00:00Z)&lt(events.created.at,2026-06-30T22:00:00Z)' +
        '&marketplace.id=null()&ordering(-events.created.at)',
    )
  })

  test('in Agreements', async () => {
    const page = await distributor()
    await page.goto('/partners/agreements')
    await filterBar(page).getByRole('button', { name: 'Active version' }).click()
    await page.getByRole('radio', { name: 'Has one' }).check()
    await page.keyboard.press('Escape')
    await addFilter(page, 'Owner', 'is', "mighty mick's llc")
    await addFilter(page, 'Updated', 'between', '2025-06-01', '2026-06-30')
    await holds(
      page,
      ['Active version: Has one', "Owner is mighty mick's llc", 'Updated between 1 Jun 2025 and 30 Jun 2026'],
      'agreements?active=true&ilike(owner.name,"mighty%20mick\'s%20llc")' +
        '&ge(updated,2025-05-31T22:00:00Z)&lt(updated,2026-06-30T22:00:00Z)&ordering(title)&limit=50',
    )
  })
})

describe('signs are what they are', () => {
  const name = 'Größe 100% *, "(B)" + Co\\'

  test('in what a filter contains', async () => {
    await invite(server.url, name)
    await invite(server.url, 'Grosse 1000, B Co')
    const page = await distributor()
    for (const text of ['100%', '*', name.toLowerCase(), '"(', '+ Co', '\\']) {
      await page.goto('/partners')
      await addFilter(page, 'Name', 'contains', text)
      await soon(() => shownNames(page)).toEqual([name])
      await page.reload()
      await soon(() => shownNames(page)).toEqual([name])
      await expect.poll(() => chips(page)).toEqual([`Name contains ${text}`])
    }
  })
})

test('the keyboard alone adds, changes and removes a filter and never loses its place', async () => {
  const page = await distributor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
  await page.getByRole('link', { name: 'Champions Corp' }).waitFor()
  await page.keyboard.press('f')
  await page.getByRole('menuitem', { name: 'Status' }).waitFor()
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await soon(focusedLabel(page)).toBe('Name')
  await page.keyboard.press('Escape')
  await soon(focused).toBe('Add filter')
  await expect.poll(() => chips(page)).toEqual([])

  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Name' }).waitFor()
  await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await soon(focusedLabel(page)).toBe('Name')
  await page.keyboard.type('champ')
  await page.keyboard.press('Enter')
  await soon(() => shownIds(page)).toEqual(['VA-149-494'])
  await soon(focused).toBe('Name contains champ')

  await page.keyboard.press('Enter')
  // The editor comes with the focus in its field; only then is there somebody to close it.
  await soon(focusedLabel(page)).toBe('Name')
  await page.keyboard.press('Escape')
  await soon(focused).toBe('Name contains champ')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await soon(focused).toBe('Add filter')
  await expect.poll(() => chips(page)).toEqual([])
})

test('who types faster than the page can follow does not lose their place either', async () => {
  const page = await distributor()
  await page.getByRole('link', { name: 'Champions Corp' }).waitFor()
  // What the page puts off to the next moment comes only after the key that closes the editor.
  await page.evaluate(() => {
    const inTime = window.setTimeout
    const putOff: (() => void)[] = []
    const late = (work: () => void, delay = 0) => (delay ? inTime(work, delay) : putOff.push(work))
    Object.assign(window, { setTimeout: late })
    const catchUp = () =>
      inTime(() => {
        for (const work of putOff.splice(0)) work()
      }, 30)
    document.addEventListener('keydown', ({ key }) => key === 'Enter' && catchUp(), { capture: true })
  })
  await filterBar(page).getByRole('button', { name: 'Add filter' }).click()
  await page.getByRole('menuitem', { name: 'Name', exact: true }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('champ')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await soon(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
    'Name contains champ',
  )
})

describe('a link', () => {
  test('of the short form is understood, and of two filters the broken one is passed over', async () => {
    const page = await distributor()
    await page.goto('/partners?status=invited')
    await soon(() => chips(page)).toEqual(['Status is Invited'])
    await soon(() => shownIds(page)).toEqual(await answered('partners?status=invited&ordering(name)'))
    await page.goto('/partners?filter=colour=red,role=reseller')
    await soon(() => chips(page)).toEqual(['Type is Reseller'])
    await page.goto('/partners?filter=ilike(name')
    await page.getByRole('link', { name: 'Champions Corp' }).waitFor()
    await expect.poll(() => chips(page)).toEqual([])
  })

  test('that the server refuses says why and leads out', async () => {
    const page = await distributor()
    await page.goto('/partners?filter=ge(stats.listings,99999999999)')
    await page.getByRole('alert').getByText('stats.listings').waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('link', { name: 'Champions Corp' }).waitFor()
  })

  test('to nothing says that filters are on and takes them off', async () => {
    const page = await distributor()
    await page.goto('/partners?filter=ilike(name,*nobody*)')
    await page.getByRole('heading', { name: 'No partner matches these filters' }).waitFor()
    await page.getByRole('region').getByRole('button', { name: 'Clear filters' }).click()
    await page.getByRole('link', { name: 'Champions Corp' }).waitFor()
  })
})
