import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openClient, orThrow } from '../client/index.ts'
import { dialog } from './agreements.ts'
import { openBrowser } from './browser.ts'
import { newVisitor, signIn, textVersion } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'
import { tabTo } from './tab-to.ts'
import { violations } from './violations.ts'

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

const apiOf = (token: string) => openClient({ url: server.url, token })
const mick = () => apiOf('SU-469-206-001:demo-distributor')
const champions = () => apiOf('SU-149-494-001:demo-vendor')
const TUTORIAL = 'MP-68204'

const SUPPORT = {
  type: 'object',
  description: 'We forward calls to you.',
  required: ['support', 'hours', 'size', 'contact', 'certified'],
  properties: {
    support: { type: 'string', format: 'email', title: 'Support address' },
    hours: { type: 'string', title: 'Support hours', enum: ['Office hours', 'Day and night'] },
    languages: { type: 'array', title: 'Languages', items: { type: 'string', enum: ['English', 'Danish'] } },
    size: { type: 'integer', title: 'People in your company', minimum: 1 },
    since: { type: 'string', format: 'date', title: 'In business since' },
    contact: {
      type: 'object',
      title: 'Who we call at night',
      required: ['name'],
      properties: { name: { type: 'string', title: 'Name' }, phone: { type: 'string', title: 'Phone' } },
    },
    depots: { type: 'array', title: 'Depots', items: { type: 'string', title: 'Depot' } },
    certified: { type: 'boolean', title: 'Are you certified?' },
  },
}
const GOOD = {
  support: 'help@champions.example',
  hours: 'Office hours',
  size: 12,
  contact: { name: 'Ada' },
  certified: true,
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const dataOf = (page: Page, name = 'Your data') => page.getByRole('region', { name })
const answerIn = (page: Page, question: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(question, { exact: true }) })
    .locator('dd')

/** A program that Champions is in. */
async function programOf(name: string): Promise<string> {
  const program = orThrow(
    await mick().createAgreement({
      title: name,
      description: 'Terms.',
      document_type: 'none',
      type: 'program',
    }),
  )
  const offered = orThrow(
    await mick().createContract(program.id, {
      partner: { id: 'VA-149-494' },
      activation: { message: 'Welcome.' },
    }),
  )
  orThrow(await champions().signContract(offered.id, { accepted: true }))
  return program.id
}

/** A distribution agreement in it that asks this before enrolling. */
async function asking(name: string, schema: object = SUPPORT) {
  const program = await programOf(name)
  const form = orThrow(
    await mick().createForm({ name: `Form of ${name}`, type: 'enroll', schema: { ...schema } }),
  )
  const agreement = orThrow(
    await mick().createDistributionAgreement(program, {
      title: `${name}, market`,
      description: 'Terms.',
      document_type: 'none',
      marketplace: { id: TUTORIAL },
      forms: { enroll: { id: form.id } },
    }),
  )
  return { agreement: agreement.id, form: form.id }
}

/** The same, with Champions enrolled, so that its contract waits for the form. */
async function enrolling(name: string, schema?: object) {
  const asked = await asking(name, schema)
  const contract = orThrow(await champions().createContract(asked.agreement, { accepted: true }))
  return { ...asked, contract: contract.id }
}

type Look = Parameters<typeof newVisitor>[2]

async function visitor(email: string, path: string, look?: Look): Promise<Page> {
  const page = await newVisitor(browser, server.url, look)
  await signIn(page, email)
  await page.goto(path)
  return page
}

const vendor = (contract: string, look?: Look) =>
  visitor('rbalboa@fs.example', `/partners/contracts/${contract}`, look)
const distributor = (path: string, look?: Look) => visitor('mick@mightymicks.example', path, look)

async function fillIn(page: Page): Promise<void> {
  const data = dataOf(page)
  await data.getByLabel('Support address').fill('help@champions.example')
  await data.getByRole('radio', { name: 'Office hours' }).check()
  await data.getByRole('checkbox', { name: 'Danish' }).check()
  await data.getByLabel('People in your company').fill('12')
  await data.getByRole('group', { name: 'Who we call at night' }).getByLabel('Name').fill('Ada')
  await data.getByRole('radiogroup', { name: 'Are you certified?' }).getByLabel('No', { exact: true }).check()
}

const accept = (page: Page) =>
  page.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()

test('a vendor enrolls and fills in, the distributor refines, the vendor corrects, the distributor approves (T10)', async () => {
  const { agreement } = await asking('Whole journey')
  const page = await visitor('rbalboa@fs.example', `/partners/agreements/${agreement}`)
  await press(page, 'Enroll')
  await dialog(page).getByText('You fill in the form “Form of Whole journey”').waitFor()
  await accept(page)
  await dialog(page).getByRole('button', { name: 'Enroll', exact: true }).click()
  await page.waitForURL('**/partners/contracts/CRD-*')
  const contract = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await dataOf(page).getByText('We forward calls to you.').waitFor()

  const mickPage = await distributor(`/partners/contracts/${contract}`)
  await dataOf(mickPage, 'Form data').getByText('Champions Corp has not filled in the form yet.').waitFor()

  await fillIn(page)
  await accept(page)
  await press(page, 'Submit')
  await page.getByText('Your data is submitted.').waitFor()
  await answerIn(page, 'Support address').getByText('help@champions.example').waitFor()
  expect(await page.getByRole('button', { name: 'Submit' }).count()).toBe(0)

  await mickPage.reload()
  await press(mickPage, 'Other answers')
  await mickPage.getByRole('menuitem', { name: 'Refine Data' }).click()
  await dialog(mickPage).getByRole('textbox').fill('Who do we call at night, by phone?')
  await dialog(mickPage).getByRole('button', { name: 'Refine Data' }).click()
  await dialog(mickPage).waitFor({ state: 'detached' })
  await page.reload()
  await dataOf(page).getByText("Mighty Mick's LLC asked you to complete your data").waitFor()
  await dataOf(page).getByText('Who do we call at night, by phone?').waitFor()
  const phone = dataOf(page).getByLabel('Phone')
  expect(await dataOf(page).getByLabel('Support address').inputValue()).toBe('help@champions.example')
  await phone.fill('+47 22 00 00 00')
  await accept(page)
  await press(page, 'Submit')
  await page.getByText('1 answer changed since version 1').waitFor()

  await mickPage.reload()
  const data = dataOf(mickPage, 'Form data')
  await data.getByText('1 answer changed since version 1').waitFor()
  await answerIn(mickPage, 'Who we call at night, Phone').getByText('not answered before').waitFor()
  await data.getByLabel('Version of the data').selectOption('1')
  await answerIn(mickPage, 'Who we call at night, Phone').getByText('Not answered').waitFor()
  orThrow(await mick().signContract(contract, {}))
  await page.reload()
  await page.getByText('Active', { exact: true }).first().waitFor()
  expect(orThrow(await mick().getDistributionData(contract)).data).toEqual({
    ...GOOD,
    languages: ['Danish'],
    contact: { name: 'Ada', phone: '+47 22 00 00 00' },
    certified: false,
  })
})

describe('a vendor who fills in', () => {
  test('badly is told at each field, by the rules of the server, before anything is sent', async () => {
    const { contract } = await enrolling('Bad data')
    const page = await vendor(contract)
    const data = dataOf(page)
    await data.getByLabel('Support address').fill('by phone')
    await data.getByLabel('People in your company').fill('a few')
    await press(page, 'Add to Depots')
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    await press(page, 'Submit')

    const summary = data.getByRole('alert')
    await summary.waitFor()
    expect(await summary.getByRole('button').allInnerTexts()).toEqual([
      'Support address: This is not a valid e-mail address.',
      'Support hours: This field is required.',
      'People in your company: This must be a whole number.',
      'Who we call at night, Name: This field is required.',
      'Depot 1: This field is required.',
      'Are you certified?: This field is required.',
    ])
    const support = data.getByLabel('Support address')
    expect(await support.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await support.getAttribute('aria-invalid')).toBe('true')
    await summary.getByRole('button', { name: /^Who we call/ }).click()
    expect(
      await data.getByLabel('Name', { exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true)
    expect(sent).toEqual([])

    await data.getByLabel('People in your company').fill('0')
    await data.getByText('This must be 1 or more.').first().waitFor()
  })

  test('finds after a reload what was typed, and can start over', async () => {
    const { contract } = await enrolling('Reloaded')
    const page = await vendor(contract)
    await fillIn(page)
    await press(page, 'Add to Depots')
    await dataOf(page).getByLabel('Depot 1', { exact: true }).fill('Oslo')
    await page.reload()

    await page.getByText('This is the draft you left here before.').waitFor()
    expect(await dataOf(page).getByLabel('Depot 1', { exact: true }).inputValue()).toBe('Oslo')
    expect(await dataOf(page).getByRole('checkbox', { name: 'Danish' }).isChecked()).toBe(true)
    await press(page, 'Start over')
    expect(await dataOf(page).getByLabel('Support address').inputValue()).toBe('')
    await page.reload()
    await dataOf(page).getByLabel('Support address').waitFor()
    expect(await page.getByText('This is the draft you left here before.').count()).toBe(0)
  })

  test('can save first and submit later, which makes no second version of the same', async () => {
    const { contract } = await enrolling('Saved')
    const page = await vendor(contract)
    await fillIn(page)
    await press(page, 'Save')
    await page.getByText('It is not submitted yet').waitFor()
    await dataOf(page, 'What you saved').waitFor()
    expect(orThrow(await champions().getContract(contract)).status).toBe('enrolling')
    await press(page, 'Submit')
    await page.getByText('Tick this once you have read the agreement.').waitFor()
    await accept(page)
    await press(page, 'Submit')
    await page.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await champions().listDistributionData(contract).page()).total).toBe(1)
  })

  test('does not sign a version that came into force while another was read', async () => {
    const { agreement, contract } = await enrolling('Moving terms')
    const page = await vendor(contract)
    await fillIn(page)
    await accept(page)
    orThrow(await mick().addVersion(agreement, textVersion('terms.txt', 'Supply at once.')))
    await press(page, 'Submit')

    await page.getByText('A new version came into force while you were reading.').waitFor()
    await page.getByRole('article', { name: 'Agreement' }).getByText('Supply at once.').waitFor()
    const box = page.getByRole('checkbox', { name: 'I have read and accepted the agreement' })
    await expect.poll(() => box.isChecked()).toBe(false)
    expect(await dataOf(page).getByLabel('Support address').inputValue()).toBe('help@champions.example')
    expect(orThrow(await champions().getContract(contract)).status).toBe('enrolling')

    await accept(page)
    await press(page, 'Submit')
    await page.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await champions().getContract(contract)).version).toBe(2)
    expect(orThrow(await champions().listDistributionData(contract).page()).total).toBe(1)
  })

  test('while the form changes keeps what is typed and is shown what is new', async () => {
    const { contract, form } = await enrolling('Changing')
    const page = await vendor(contract)
    await fillIn(page)
    const properties = { ...SUPPORT.properties, page: { type: 'string', title: 'Status page' } }
    orThrow(await mick().editForm(form, { schema: { ...SUPPORT, properties } }))
    await press(page, 'Save')

    await page.getByText('The form was changed meanwhile').waitFor()
    await dataOf(page).getByLabel('Status page').fill('https://status.example')
    expect(await dataOf(page).getByLabel('Support address').inputValue()).toBe('help@champions.example')
    await press(page, 'Save')
    await page.getByText('It is not submitted yet').waitFor()
  })

  test('what never ends to be checked is told so, and the page goes on', async () => {
    const { contract } = await enrolling('Endless', {
      type: 'object',
      properties: { code: { type: 'string', title: 'Code', pattern: '^(a+)+$' } },
    })
    const page = await vendor(contract)
    await dataOf(page)
      .getByLabel('Code')
      .fill(`${'a'.repeat(40)}!`)
    await press(page, 'Save')
    await page
      .getByText('Answers can not be checked against this schema in reasonable time.')
      .first()
      .waitFor()
    await dataOf(page).getByLabel('Code').fill('aaa')
    await press(page, 'Save')
    await page.getByText('It is not submitted yet').waitFor()
  })

  test('comes from the list of contracts straight to the first field', async () => {
    const { contract } = await enrolling('From the list')
    const page = await visitor('rbalboa@fs.example', `/partners/contracts?search=${contract}`)
    await press(page, `Actions for ${contract}`)
    await page.getByRole('menuitem', { name: 'Fill in the form' }).click()
    const first = dataOf(page).getByLabel('Support address')
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
  })

  test('needs nothing but the keyboard', async () => {
    const { contract } = await enrolling('Fingers')
    const page = await vendor(contract)
    await tabTo(page, 'textbox', 'Support address')
    await page.keyboard.type('help@champions.example')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await tabTo(page, 'textbox', 'People in your company')
    await page.keyboard.type('12')
    await tabTo(page, 'textbox', 'Name')
    await page.keyboard.type('Ada')
    await tabTo(page, 'button', 'Add to Depots')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Oslo')
    await tabTo(page, 'radio', 'Yes')
    await page.keyboard.press('Space')
    await tabTo(page, 'checkbox', 'I have read and accepted the agreement')
    await page.keyboard.press('Space')
    await tabTo(page, 'button', 'Submit')
    await page.keyboard.press('Enter')
    await page.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await mick().getDistributionData(contract)).data).toEqual({ ...GOOD, depots: ['Oslo'] })
  })
})

describe('a distributor', () => {
  test('builds a form, attaches it, changes it, and cannot delete it then', async () => {
    const program = await programOf('Builder')
    const page = await distributor('/partners/forms')
    await page.getByRole('link', { name: 'Create Form' }).click()
    await press(page, 'Create')
    await page.getByText('Add a field: a form has to ask something.').waitFor()
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
    expect(orThrow(await mick().getForm(id)).schema).toEqual({
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
    expect(await text.evaluate((area) => area === document.activeElement)).toBe(true)
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
      await mick()
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
    const page = await distributor('/partners/forms/new')
    const preview = page.getByRole('region', { name: 'Preview' })
    await page.getByLabel('Name', { exact: true }).fill('Where you are')
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Office')
    await page.getByLabel('Type', { exact: true }).selectOption('Group of fields')
    await press(page, 'Create')
    await page.getByText('Add a field: a group has to ask something.').waitFor()
    await page.getByText('A group or a list inside is written as JSON Schema.').waitFor()
    await press(page, 'Add field to Office')
    expect(await page.getByLabel('Type', { exact: true }).last().innerText()).not.toContain('Group')
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
    const { schema } = orThrow(await mick().getForm(id))
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

    const { contract } = await enrolling('Groups and lists', schema)
    const vendorPage = await vendor(contract)
    const data = dataOf(vendorPage)
    const depot = (number: number) => data.getByRole('group', { name: `Depot ${number}`, exact: true })
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    await data.getByRole('group', { name: 'Office' }).getByLabel('City').fill('Oslo')
    await press(vendorPage, 'Submit')
    await data.getByRole('group', { name: 'Depots' }).getByText('This field is required.').waitFor()
    for (const [number, street] of ['Quay', 'Lane', 'Square'].entries()) {
      await press(vendorPage, 'Add to Depots')
      const first = depot(number + 1).getByLabel('Street')
      expect(await first.evaluate((field) => field === document.activeElement)).toBe(true)
      await vendorPage.keyboard.type(street)
      await depot(number + 1)
        .getByLabel('Places')
        .fill(String(number + 7))
    }
    await press(vendorPage, 'Remove Depot 2')
    await data.getByText('Depot 2 is removed').waitFor()
    expect(await focused(vendorPage)).toBe('Remove Depot 2')
    expect(await depot(2).getByLabel('Street').inputValue()).toBe('Square')
    await press(vendorPage, 'Remove Depot 2')
    expect(await focused(vendorPage)).toBe('Remove Depot 1')
    await accept(vendorPage)
    await press(vendorPage, 'Submit')
    await vendorPage.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await mick().getDistributionData(contract)).data).toEqual({
      office: { city: 'Oslo' },
      depots: [{ street: 'Quay', places: 7 }],
    })
    await page.goto(`/partners/contracts/${contract}`)
    await answerIn(page, 'Depot 1, Street').getByText('Quay').waitFor()
  })

  test('finds after a reload the form that was being written, and can start over', async () => {
    const page = await distributor('/partners/forms/new')
    page.on('dialog', (leaving) => leaving.accept())
    await page.getByLabel('Name', { exact: true }).fill('Half a form')
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('Office')
    await page.getByLabel('Type', { exact: true }).selectOption('Group of fields')
    await press(page, 'Add field to Office')
    await page.getByLabel('Label').last().fill('City')
    await page.reload()

    await page.getByText('This is the draft you left here before.').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Half a form')
    const preview = page.getByRole('region', { name: 'Preview' })
    await preview.getByRole('group', { name: 'Office' }).getByLabel('City').waitFor()
    await press(page, 'Start over')
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('')
    await page.getByText('Nothing is asked yet.').waitFor()

    await page.getByLabel('Name', { exact: true }).fill('Thrown away')
    await press(page, 'Cancel')
    await press(page, 'Leave')
    await page.getByRole('link', { name: 'Create Form' }).click()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('')

    await page.getByLabel('Name', { exact: true }).fill('Made at last')
    await press(page, 'Add field')
    await page.getByLabel('Label').fill('City')
    await page.reload()
    await page.getByText('This is the draft you left here before.').waitFor()
    await press(page, 'Create')
    await page.getByRole('heading', { level: 1, name: 'Made at last' }).waitFor()
    await page.goto('/partners/forms/new')
    await page.getByLabel('Name', { exact: true }).waitFor()
    expect(await page.getByText('This is the draft you left here before.').count()).toBe(0)
  })

  test('alone has the tab Forms', async () => {
    const page = await distributor('/partners')
    await page.getByRole('navigation', { name: 'Partners' }).getByRole('link', { name: 'Forms' }).waitFor()
    const other = await visitor('rbalboa@fs.example', '/partners/forms')
    await other.getByText('Your account has no forms of its own').waitFor()
    expect(await other.getByRole('link', { name: 'Forms' }).count()).toBe(0)
  })
})

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)(
  'axe finds nothing where forms are written, filled in and read, %s at %i pixels',
  async (colorScheme, width) => {
    const look = { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' } as const
    const { contract, form } = await enrolling(`Accessible ${width}`)
    const page = await vendor(contract, look)
    await press(page, 'Add to Depots')
    expect(await violations(page)).toEqual([])
    await press(page, 'Submit')
    await page.getByText('Correct this to go on').waitFor()
    expect(await violations(page)).toEqual([])
    orThrow(await champions().answerContract(contract, { data: GOOD }))
    orThrow(await champions().answerContract(contract, { data: { ...GOOD, size: 13 } }))

    const mickPage = await distributor(`/partners/contracts/${contract}`, look)
    await mickPage.getByText('1 answer changed').waitFor()
    expect(await violations(mickPage)).toEqual([])
    for (const [path, heading] of [
      ['/partners/forms', 'Forms'],
      [`/partners/forms/${form}`, `Form of Accessible ${width}`],
      [`/partners/forms/${form}/edit`, `Edit Form of Accessible ${width}`],
    ] as const) {
      await mickPage.goto(path)
      await mickPage.getByRole('heading', { level: 1, name: heading }).waitFor()
      expect(await violations(mickPage)).toEqual([])
    }
    await mickPage.getByRole('button', { name: /^Support hours/ }).click()
    expect(await violations(mickPage)).toEqual([])
    await mickPage.getByRole('button', { name: /^Who we call at night/ }).click()
    await press(mickPage, 'Add field to Who we call at night')
    expect(await violations(mickPage)).toEqual([])
    await press(mickPage, 'JSON Schema')
    await mickPage.getByRole('textbox', { name: 'JSON Schema' }).fill('{')
    await mickPage.getByText('This can not be read').waitFor()
    expect(await violations(mickPage)).toEqual([])
  },
)
