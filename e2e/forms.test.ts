import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { orThrow } from '../client/index.ts'
import { dialog } from './agreements.ts'
import { openBrowser } from './browser.ts'
import { accept, answerIn, dataOf, formsIn, GOOD, press, SUPPORT } from './forms.ts'
import { textVersion } from './journey.ts'
import { type RunningServer, startServer } from './server.ts'
import { tabTo } from './tab-to.ts'
import { violations } from './violations.ts'

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

async function fillIn(page: Page): Promise<void> {
  const data = dataOf(page)
  await data.getByLabel('Support address').fill('help@champions.example')
  await data.getByRole('radio', { name: 'Office hours' }).check()
  await data.getByRole('checkbox', { name: 'Danish' }).check()
  await data.getByLabel('People in your company').fill('12')
  await data.getByRole('group', { name: 'Who we call at night' }).getByLabel('Name').fill('Ada')
  await data.getByRole('radiogroup', { name: 'Are you certified?' }).getByLabel('No', { exact: true }).check()
}

test('a vendor enrolls and fills in, the distributor refines, the vendor corrects, the distributor approves (T10)', async () => {
  const { agreement } = await demo.asking('Whole journey')
  const page = await demo.visitor('rbalboa@fs.example', `/partners/agreements/${agreement}`)
  await press(page, 'Enroll')
  await dialog(page).getByText('You fill in the form “Form of Whole journey”').waitFor()
  await accept(page)
  await dialog(page).getByRole('button', { name: 'Enroll', exact: true }).click()
  await page.waitForURL('**/partners/contracts/CRD-*')
  const contract = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await dataOf(page).getByText('We forward calls to you.').waitFor()

  const mickPage = await demo.distributor(`/partners/contracts/${contract}`)
  await dataOf(mickPage, 'Form data').getByText('Champions Corp has not filled in the form yet.').waitFor()

  await fillIn(page)
  await accept(page)
  await press(page, 'Submit')
  await page.getByText('Your data is submitted.').waitFor()
  await answerIn(page, 'Support address').getByText('help@champions.example').waitFor()
  await expect.poll(() => page.getByRole('button', { name: 'Submit' }).count()).toBe(0)

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
  await expect
    .poll(() => dataOf(page).getByLabel('Support address').inputValue())
    .toBe('help@champions.example')
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
  orThrow(await demo.mick().signContract(contract, {}))
  await page.reload()
  await page.getByText('Active', { exact: true }).first().waitFor()
  expect(orThrow(await demo.mick().getDistributionData(contract)).data).toEqual({
    ...GOOD,
    languages: ['Danish'],
    contact: { name: 'Ada', phone: '+47 22 00 00 00' },
    certified: false,
  })
})

describe('a vendor who fills in', () => {
  test('badly is told at each field, by the rules of the server, before anything is sent', async () => {
    const { contract } = await demo.enrolling('Bad data')
    const page = await demo.vendor(contract)
    const data = dataOf(page)
    await data.getByLabel('Support address').fill('by phone')
    await data.getByLabel('People in your company').fill('a few')
    await press(page, 'Add to Depots')
    const sent: string[] = []
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
    await press(page, 'Submit')

    const summary = data.getByRole('alert')
    await summary.waitFor()
    await expect
      .poll(() => summary.getByRole('button').allInnerTexts())
      .toEqual([
        'Support address: This is not a valid e-mail address.',
        'Support hours: This field is required.',
        'People in your company: This must be a whole number.',
        'Who we call at night, Name: This field is required.',
        'Depot 1: This field is required.',
        'Are you certified?: This field is required.',
      ])
    const support = data.getByLabel('Support address')
    await expect.poll(() => support.evaluate((field) => field === document.activeElement)).toBe(true)
    await expect.poll(() => support.getAttribute('aria-invalid')).toBe('true')
    await summary.getByRole('button', { name: /^Who we call/ }).click()
    expect(
      await data.getByLabel('Name', { exact: true }).evaluate((field) => field === document.activeElement),
    ).toBe(true)
    expect(sent).toEqual([])

    await data.getByLabel('People in your company').fill('0')
    await data.getByText('This must be 1 or more.').first().waitFor()
  })

  test('can save first and submit later, which makes no second version of the same', async () => {
    const { contract } = await demo.enrolling('Saved')
    const page = await demo.vendor(contract)
    await fillIn(page)
    await press(page, 'Save')
    await page.getByText('It is not submitted yet').waitFor()
    await dataOf(page, 'What you saved').waitFor()
    expect(orThrow(await demo.champions().getContract(contract)).status).toBe('enrolling')
    await press(page, 'Submit')
    await page.getByText('Tick this once you have read the agreement.').waitFor()
    await accept(page)
    await press(page, 'Submit')
    await page.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await demo.champions().listDistributionData(contract).page()).total).toBe(1)
  })

  test('does not sign a version that came into force while another was read', async () => {
    const { agreement, contract } = await demo.enrolling('Moving terms')
    const page = await demo.vendor(contract)
    await fillIn(page)
    await accept(page)
    orThrow(await demo.mick().addVersion(agreement, textVersion('terms.txt', 'Supply at once.')))
    await press(page, 'Submit')

    await page.getByText('The agreement changed while you were reading.').waitFor()
    await page.getByRole('article', { name: 'Agreement' }).getByText('Supply at once.').waitFor()
    const box = page.getByRole('checkbox', { name: 'I have read and accepted the agreement' })
    await expect.poll(() => box.isChecked()).toBe(false)
    await expect
      .poll(() => dataOf(page).getByLabel('Support address').inputValue())
      .toBe('help@champions.example')
    expect(orThrow(await demo.champions().getContract(contract)).status).toBe('enrolling')

    await accept(page)
    await press(page, 'Submit')
    await page.getByText('Your data is submitted.').waitFor()
    expect(orThrow(await demo.champions().getContract(contract)).version).toBe(2)
    expect(orThrow(await demo.champions().listDistributionData(contract).page()).total).toBe(1)
  })

  test('while the form changes keeps what is typed and is shown what is new', async () => {
    const { contract, form } = await demo.enrolling('Changing')
    const page = await demo.vendor(contract)
    await fillIn(page)
    const properties = { ...SUPPORT.properties, page: { type: 'string', title: 'Status page' } }
    orThrow(await demo.mick().editForm(form, { schema: { ...SUPPORT, properties } }))
    await press(page, 'Save')

    await page.getByText('The form was changed meanwhile').waitFor()
    await dataOf(page).getByLabel('Status page').fill('https://status.example')
    await expect
      .poll(() => dataOf(page).getByLabel('Support address').inputValue())
      .toBe('help@champions.example')
    await press(page, 'Save')
    await page.getByText('It is not submitted yet').waitFor()
  })

  test('what never ends to be checked is told so, and the page goes on', async () => {
    const { contract } = await demo.enrolling('Endless', {
      type: 'object',
      properties: { code: { type: 'string', title: 'Code', pattern: '^(a+)+$' } },
    })
    const page = await demo.vendor(contract)
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
    const { contract } = await demo.enrolling('From the list')
    const page = await demo.visitor('rbalboa@fs.example', `/partners/contracts?search=${contract}`)
    await press(page, `Actions for ${contract}`)
    await page.getByRole('menuitem', { name: 'Fill in the form' }).click()
    const first = dataOf(page).getByLabel('Support address')
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
  })

  test('needs nothing but the keyboard', async () => {
    const { contract } = await demo.enrolling('Fingers')
    const page = await demo.vendor(contract)
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
    expect(orThrow(await demo.mick().getDistributionData(contract)).data).toEqual({
      ...GOOD,
      depots: ['Oslo'],
    })
  })
})

test.each([
  ['light', 1440],
  ['dark', 390],
] as const)(
  'axe finds nothing where forms are written, filled in and read, %s at %i pixels',
  async (colorScheme, width) => {
    const look = { colorScheme, viewport: { width, height: 900 } } as const
    const { contract, form } = await demo.enrolling(`Accessible ${width}`)
    const page = await demo.vendor(contract, look)
    await press(page, 'Add to Depots')
    expect(await violations(page)).toEqual([])
    await press(page, 'Submit')
    await page.getByText('Correct this to go on').waitFor()
    expect(await violations(page)).toEqual([])
    orThrow(await demo.champions().answerContract(contract, { data: GOOD }))
    orThrow(await demo.champions().answerContract(contract, { data: { ...GOOD, size: 13 } }))

    const mickPage = await demo.distributor(`/partners/contracts/${contract}`, look)
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
