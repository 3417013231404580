import type { Browser, Page } from 'playwright-core'
import { openClient, orThrow } from '../client/index.ts'
import { newVisitor, signIn } from './journey.ts'

const TUTORIAL = 'MP-68204'

/** What a distributor could ask of a vendor, by every kind of field, and what it could be answered. */
export const SUPPORT = {
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
export const GOOD = {
  support: 'help@champions.example',
  hours: 'Office hours',
  size: 12,
  contact: { name: 'Ada' },
  certified: true,
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
export const dataOf = (page: Page, name = 'Your data') => page.getByRole('region', { name })
export const answerIn = (page: Page, question: string) =>
  page
    .locator('dl > div')
    .filter({ has: page.getByText(question, { exact: true }) })
    .locator('dd')

export const accept = (page: Page) =>
  page.getByRole('checkbox', { name: 'I have read and accepted the agreement' }).check()

type Look = Parameters<typeof newVisitor>[2]

/** Mighty Mick's, who asks, and Champions, who is asked, in the demo that is served at this address. */
export function formsIn(browser: Browser, url: string) {
  const apiOf = (token: string) => openClient({ url, token })
  const mick = () => apiOf('SU-469-206-001:demo-distributor')
  const champions = () => apiOf('SU-149-494-001:demo-vendor')

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

  async function visitor(email: string, path: string, look?: Look): Promise<Page> {
    const page = await newVisitor(browser, url, look)
    await signIn(page, email)
    await page.goto(path)
    return page
  }

  const vendor = (contract: string, look?: Look) =>
    visitor('rbalboa@fs.example', `/partners/contracts/${contract}`, look)
  const distributor = (path: string, look?: Look) => visitor('mick@mightymicks.example', path, look)

  return { mick, champions, programOf, asking, enrolling, visitor, vendor, distributor }
}
