import type { DistributorKey } from './accounts.ts'

interface ProductGroup {
  readonly id: string
  readonly owner: DistributorKey
  readonly description: string
}

const groups = <Name extends string>(rows: Readonly<Record<Name, ProductGroup>>) => rows

/** What distributors offer to resellers together, by name; products say which groups they are in. */
export const PRODUCT_GROUPS = groups({
  'Financial Systems': { id: 'PRG-2176-9166', owner: 'mick', description: 'Ledgers and invoices.' },
  'File Managers': { id: 'PRG-2354-1117', owner: 'mick', description: 'Storage, sync and archives.' },
  'Anti-Malware': { id: 'PRG-8557-4030', owner: 'mick', description: 'Endpoint, mail and web protection.' },
  'SMB Products': {
    id: 'PRG-4747-0187',
    owner: 'mick',
    description: 'A first choice for companies of up to fifty people.',
  },
  'Customer Service': { id: 'PRG-4808-5287', owner: 'mick', description: 'Desks, queues and surveys.' },
  'HR Tools': { id: 'PRG-4248-8164', owner: 'mick', description: 'From hiring to payroll.' },
  'CRM Products': { id: 'PRG-7628-2722', owner: 'mick', description: 'Contacts, pipelines and forecasts.' },
  'Database Security': {
    id: 'PRG-7708-3268',
    owner: 'mick',
    description: 'Who may read what, and who did.',
  },
  'Service Desk': {
    id: 'PRG-0010-1768',
    owner: 'ingram',
    description: 'Customer service for resellers of Ingram Micro.',
  },
  'Kontor og arkiv': {
    id: 'PRG-1594-8477',
    owner: 'nordhavn',
    description: 'Filer, arkiver og underskrifter.',
  },
  'Butik og lager': { id: 'PRG-5407-2239', owner: 'nordhavn', description: 'Kasser og lagerstyring.' },
})

export type ProductGroupName = keyof typeof PRODUCT_GROUPS
