import type { FormType } from '@entente/shared/domain/forms.ts'
import type { JsonSchema } from '@entente/shared/forms/json-schema.ts'
import type { DistributorKey } from './accounts.ts'

interface FormSeed {
  readonly id: string
  readonly type: FormType
  readonly owner: DistributorKey
  /** Numbered from 1 in this order. */
  readonly versions: readonly { readonly created: number; readonly schema: JsonSchema }[]
}

const text = (title: string, more: object = {}) => ({
  type: 'string',
  title,
  minLength: 1,
  maxLength: 200,
  ...more,
})

const support = {
  support_email: text('Support address', {
    format: 'email',
    description: 'Where our customers write to when something does not work.',
  }),
  support_hours: {
    type: 'string',
    title: 'Support hours',
    enum: ['Office hours', 'Office hours and Saturdays', 'Day and night'],
  },
  languages: {
    type: 'array',
    title: 'Languages of your support',
    uniqueItems: true,
    minItems: 1,
    items: { type: 'string', enum: ['English', 'Danish', 'Norwegian', 'Swedish', 'Finnish'] },
  },
  employees: { type: 'integer', title: 'People in your company', minimum: 1 },
  night_phone: { type: 'string', title: 'Who we call at night', maxLength: 200 },
} as const

/** What distributors ask, by name. */
const forms = <Name extends string>(rows: Readonly<Record<Name, FormSeed>>) => rows

export const FORMS = forms({
  'Support and complaints': {
    id: 'FRM-512-880-437',
    type: 'enroll',
    owner: 'mick',
    versions: [
      {
        created: 40,
        schema: {
          type: 'object',
          description: 'We forward calls from our customers to you. Tell us where to.',
          required: ['support_email', 'support_hours', 'languages'],
          properties: support,
        },
      },
      {
        created: 9,
        schema: {
          type: 'object',
          description: 'We forward calls from our customers to you. Tell us where to.',
          required: ['support_email', 'complaints_email', 'support_hours', 'languages'],
          properties: {
            support_email: support.support_email,
            complaints_email: text('Address for complaints', { format: 'email' }),
            support_hours: support.support_hours,
            languages: support.languages,
            employees: support.employees,
            night_phone: support.night_phone,
            status_page: { type: 'string', title: 'Status page', format: 'uri' },
          },
        },
      },
    ],
  },
  'In English and French': {
    id: 'FRM-730-114-962',
    type: 'enroll',
    owner: 'mick',
    versions: [
      {
        created: 120,
        schema: {
          type: 'object',
          description: 'Maple Store is in two languages, and so is everything that is sold there.',
          required: ['manual_url', 'translated_on', 'french_contact', 'declared'],
          properties: {
            manual_url: text('Your manual in French', {
              format: 'uri',
              description: 'A page that anybody can open.',
            }),
            translated_on: { type: 'string', title: 'Translated on', format: 'date' },
            french_contact: {
              type: 'object',
              title: 'Who answers in French',
              required: ['name', 'email'],
              properties: {
                name: text('Name'),
                email: text('E-mail', { format: 'email' }),
              },
            },
            remarks: { type: 'string', title: 'Anything else', maxLength: 2000 },
            declared: {
              type: 'boolean',
              title: 'Prices, terms and invoices are in French too',
              const: true,
            },
          },
        },
      },
    ],
  },
  'Product sheet': {
    id: 'FRM-268-405-719',
    type: 'product',
    owner: 'mick',
    versions: [
      {
        created: 38,
        schema: {
          type: 'object',
          required: ['datacenters'],
          properties: {
            datacenters: text('Where the data lies', { description: 'Countries, separated by commas.' }),
            certificates: {
              type: 'array',
              title: 'Certificates',
              uniqueItems: true,
              items: { type: 'string', enum: ['ISO 27001', 'SOC 2', 'C5'] },
            },
          },
        },
      },
    ],
  },
  'Billing details per item': {
    id: 'FRM-904-661-253',
    type: 'item',
    owner: 'mick',
    versions: [
      {
        created: 15,
        schema: {
          type: 'object',
          required: ['billed'],
          properties: {
            billed: { type: 'string', title: 'Billed', enum: ['In advance', 'In arrears'] },
            unit: text('Unit on the invoice'),
          },
        },
      },
    ],
  },
})

export type FormName = keyof typeof FORMS
