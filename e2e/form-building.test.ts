import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orThrow } from '../client/index.ts'
import { dialog } from './agreements.ts'
import { openBrowser } from './browser.ts'
import { accept, answerIn, dataOf, formsIn, press } from './forms.ts'
import { type RunningServer, startServer } from './server.ts'
import { tabTo } from './tab-to.ts'

let server: RunningServer
let browser: Browser
let demo: ReturnType<typeof formsIn>
beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  demo = formsIn(browser, server.url)
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('a distributor', () => {
  test('builds a form, attaches it, changes it, and cannot delete it then', async () => {
    const program = await demo.programOf('Builder')
    const page = await demo.distributor('/partners/forms')
    await page.getByRole('link', { name: 'Create Form' }).click()
    await press(page, 'Create')
    await page.getByText('Add a field: a form has to ask something.').waitFor()
    await press(page, 'Add field')
    await press(page, 'Remove Unnamed field')
    await page.getByText('Unnamed field is removed').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Warehouse')
    const preview = page.getByRole('region', { name: 'Preview' })

    await press(page, 'Add field')
    await page.getByLabel('Label').fill('City')
    await preview.getByLabel('City').waitFor()
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Security')
    await page.getByLabel('Type', { exact: true }).selectOption('One of several choices')
    await press(page, 'Create')
    await page.getByText('Give at least one choice.').waitFor()
    await page.getByLabel('Choices').fill('Guards\nFence')
    await page.getByLabel('Help text').fill('At night.')
    await page.getByRole('checkbox', { name: 'Must be answered' }).uncheck()
    await preview.getByRole('radio', { name: 'Fence' }).waitFor()
    await preview.getByText('At night.').waitFor()
    const up = page.getByRole('button', { name: 'Move Security up' })
    await up.focus()
    await page.keyboard.press('Enter')
    await expect
      .poll(() =>
        page
          .getByRole('button', { name: 'Move Security down' })
          .evaluate((one) => one === document.activeElement),
      )
      .toBe(true)
    await press(page, 'Create')
    await page.getByRole('heading', { level: 1, name: 'Warehouse' }).waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    expect(orThrow(await demo.mick().getForm(id)).schema).toEqual({
      type: 'object',
      required: ['city'],
      properties: {
        security: { type: 'string', enum: ['Guards', 'Fence'], title: 'Security', description: 'At night.' },
        city: { type: 'string', minLength: 1, maxLength: 255, title: 'City' },
      },
    })

    await page.goto(`/partners/agreements/${program}/distribution/new`)
    await page.getByRole('radio', { name: /Tutorial Marketplace/ }).check()
    await page.getByLabel('Name', { exact: true }).fill('Builder, market')
    await page.getByLabel('Description').fill('Terms.')
    await page.getByLabel('Agreement form').selectOption(`Warehouse (${id})`)
    await press(page, 'Create')
    await page.getByRole('heading', { level: 1, name: 'Builder, market' }).waitFor()
    await page.getByRole('link', { name: 'Warehouse' }).click()
    await page.getByRole('link', { name: 'Builder, market' }).waitFor()

    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await press(page, 'JSON Schema')
    const text = page.getByRole('textbox', { name: 'JSON Schema' })
    const written = await text.inputValue()
    await text.fill(written.replace('"maxLength": 255', '"maxLength": "many"'))
    await page.getByText('properties.city.maxLength').waitFor()
    const line = written.split('\n').findIndex((one) => one.includes('"maxLength": 255')) + 1
    await press(page, `Line ${line}`)
    await expect.poll(() => text.evaluate((area) => area === document.activeElement)).toBe(true)
    await text.fill(written.replace('"maxLength": 255', '"maxLength": 100'))
    await press(page, 'Save')
    await page.getByText('Version 2').first().waitFor()
    await page.getByLabel('Version').selectOption('1')
    await page.getByText('This version is no longer asked.').waitFor()

    await press(page, 'Delete')
    await press(page, 'Delete the form')
    await dialog(page).getByText('An agreement asks for it.').waitFor()
    await press(page, 'Keep the form')
    const [agreement] = orThrow(
      await demo
        .mick()
        .listAgreements({ filter: (of) => of('forms.id').eq(id), limit: 1 })
        .page(),
    ).items
    await page.goto(`/partners/agreements/${agreement?.id}/edit`)
    await page.getByLabel('Agreement form').selectOption('None')
    await press(page, 'Save')
    await page.getByRole('heading', { level: 1, name: 'Builder, market' }).waitFor()
    await page.goto('/partners/forms?search=Warehouse')
    await page.getByRole('button', { name: 'Actions for Warehouse' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await press(page, 'Delete the form')
    await page.getByText('Warehouse is deleted.').waitFor()
  })

  test('builds a group and a list without JSON Schema, and reads what was answered in them', async () => {
    const page = await demo.distributor('/partners/forms/new')
    const preview = page.getByRole('region', { name: 'Preview' })
    await page.getByLabel('Name', { exact: true }).fill('Where you are')
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Office')
    await page.getByLabel('Type', { exact: true }).selectOption('Group of fields')
    await press(page, 'Create')
    await page.getByText('Add a field: a group has to ask something.').waitFor()
    await page.getByText('A group or a list inside is written as JSON Schema.').waitFor()
    await press(page, 'Add field to Office')
    await expect
      .poll(() => page.getByLabel('Type', { exact: true }).last().innerText())
      .not.toContain('Group')
    await page.getByLabel('Label').last().fill('City')
    await preview.getByRole('group', { name: 'Office' }).getByLabel('City').waitFor()

    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Depots')
    await page.getByLabel('Type', { exact: true }).selectOption('List of entries')
    await page.getByLabel('Each entry is').selectOption('A group of fields')
    await page.getByLabel('What one entry is called').fill('Depot')
    await press(page, 'Add field to Depots')
    await page.getByLabel('Label').last().fill('Street')
    await press(page, 'Add field to Depots')
    await page.getByLabel('Label').last().fill('Places')
    await page.getByLabel('Type', { exact: true }).last().selectOption('Whole number')
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Phones')
    await page.getByLabel('Type', { exact: true }).selectOption('List of entries')
    await page.getByRole('checkbox', { name: 'Must be answered' }).uncheck()
    await press(page, 'Create')
    await page.getByRole('heading', { level: 1, name: 'Where you are' }).waitFor()
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const line = { type: 'string', minLength: 1, maxLength: 255 }
    const { schema } = orThrow(await demo.mick().getForm(id))
    expect(schema).toEqual({
      type: 'object',
      required: ['office', 'depots'],
      properties: {
        office: {
          type: 'object',
          title: 'Office',
          required: ['city'],
          properties: { city: { ...line, title: 'City' } },
        },
        depots: {
          type: 'array',
          title: 'Depots',
          minItems: 1,
          items: {
            type: 'object',
            title: 'Depot',
            required: ['street', 'places'],
            properties: {
              street: { ...line, title: 'Street' },
              places: { type: 'integer', title: 'Places' },
            },
          },
        },
        phones: { type: 'array', title: 'Phones', minItems: 1, items: line },
      },
    })

    const { contract } = await demo.enrolling('Groups and lists', schema)
    const vendorPage = await demo.vendor(contract)
    const data = dataOf(vendorPage)
    const depot = (number: number) => data.getByRole('group', { name: `Depot ${number}`, exact: true })
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await data.getByRole('group', { name: 'Office' }).getByLabel('City').fill('Oslo')
    await press(vendorPage, 'Submit')
    await data.getByRole('group', { name: 'Depots' }).getByText('This field is required.').waitFor()
    for (const [number, street] of ['Quay', 'Lane', 'Square'].entries()) {
      await press(vendorPage, 'Add to Depots')
      const first = depot(number + 1).getByLabel('Street')
      await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
      await vendorPage.keyboard.type(street)
      await depot(number + 1)
        .getByLabel('Places')
        .fill(String(number + 7))
    }
    await press(vendorPage, 'Remove Depot 2')
    const told = await data.getByText('Depot 2 is removed').elementHandle()
    await expect.poll(() => focused(vendorPage)).toBe('Remove Depot 2')
    await expect.poll(() => depot(2).getByLabel('Street').inputValue()).toBe('Square')
    await vendorPage.keyboard.press('Enter')
    await expect.poll(() => focused(vendorPage)).toBe('Remove Depot 1')
    // Only what is put there anew is read out again.
    expect(await told?.evaluate((text) => text.isConnected)).toBe(false)
    await data.getByText('Depot 2 is removed').waitFor()
    await accept(vendorPage)
    await press(vendorPage, 'Submit')
    await vendorPage.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await demo.mick().getDistributionData(contract)).data).toEqual({
      office: { city: 'Oslo' },
      depots: [{ street: 'Quay', places: 7 }],
    })
    await page.goto(`/partners/contracts/${contract}`)
    await answerIn(page, 'Depot 1, Street').getByText('Quay').waitFor()
  })

  test('builds a group by keyboard alone', async () => {
    const page = await demo.distributor('/partners/forms/new')
    await tabTo(page, 'textbox', 'Name')
    await page.keyboard.type('Fingers')
    await tabTo(page, 'button', 'Add field')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Office')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Group')
    await tabTo(page, 'button', 'Add field to Office')
    await page.keyboard.press('Enter')
    await page.keyboard.type('City')
    await tabTo(page, 'button', 'Create')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Fingers' }).waitFor()
    await page.getByRole('group', { name: 'Office' }).getByLabel('City').waitFor()
  })

  test('alone has the tab Forms', async () => {
    const page = await demo.distributor('/partners')
    await page.getByRole('navigation', { name: 'Partners' }).getByRole('link', { name: 'Forms' }).waitFor()
    const other = await demo.visitor('rbalboa@fs.example', '/partners/forms')
    await other.getByText('Your account has no forms of its own').waitFor()
    await expect.poll(() => other.getByRole('link', { name: 'Forms' }).count()).toBe(0)
  })
})
