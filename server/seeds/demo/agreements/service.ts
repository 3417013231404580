import { agreements, type ServiceAgreement } from './agreement-seed.ts'
import type { SourcingTitle } from './sourcing.ts'

interface Sourced extends ServiceAgreement {
  readonly sourcing?: SourcingTitle
}

/** Under what terms resellers and other distributors sell a distributor's catalog, by title. */
export const SERVICE_AGREEMENTS = agreements<Sourced>()({
  'Reseller Terms, Nordics': {
    id: 'AGS-104-220-981',
    owner: 'mick',
    description: `Terms for resellers in Europe.

You may offer the products of the linked groups to your customers. Your price is the list price of the marketplace
less the discount of your tier; we invoice on the first working day of each month.`,
    marketplaces: ['Tutorial Marketplace', 'Albion Store', 'Rhein-Main Cloud'],
    productGroups: ['Anti-Malware', 'Database Security', 'Financial Systems'],
    sourcing: 'Syndication Terms, EMEA',
    versions: [
      { created: 590 },
      { created: 210, file: { id: 'MFL-0824-1891-8595', name: 'reseller-terms-nordics-2.html' } },
    ],
  },
  'Reseller Terms, North America': {
    id: 'AGS-506-626-677',
    owner: 'mick',
    description: `Terms for resellers in the United States and Canada.

Payment within 30 days. We add products to a group at any time and tell you 30 days before we take one away.`,
    marketplaces: ['Tutorial Marketplace', 'Keystone Cloud', 'Liberty Bell Store', 'Great Lakes Business'],
    productGroups: ['SMB Products', 'CRM Products', 'Customer Service', 'File Managers', 'HR Tools'],
    sourcing: 'Syndication Terms, Americas',
    versions: [
      { created: 575, file: { id: 'MFL-4115-4809-8200', name: 'reseller-terms-america-1.txt' } },
      { created: 320 },
      { created: 90, link: 'https://mightymicks.example/resellers/north-america' },
    ],
  },
  'Managed Service Provider Terms': {
    id: 'AGS-599-143-885',
    owner: 'mick',
    description: 'For companies that run the software for their customers and bill it themselves.',
    marketplaces: ['Keystone Cloud', 'Maple Store'],
    productGroups: ['SMB Products', 'File Managers'],
    sourcing: 'Syndication Terms, Americas',
    versions: [{ created: 370 }, { created: 60, link: 'https://mightymicks.example/resellers/msp' }],
  },
  'Invited Distributor Terms': {
    id: 'AGS-827-723-964',
    owner: 'mick',
    description:
      'For distributors who find products in our catalog and contract with their vendors directly.',
    marketplaces: ['Tutorial Marketplace', 'Albion Store', 'Great Lakes Business', 'Rhein-Main Cloud'],
    productGroups: ['Anti-Malware', 'Database Security', 'File Managers', 'SMB Products'],
    sourcing: 'Referral Terms',
    versions: [{ created: 500 }, { created: 140, link: 'https://mightymicks.example/distributors' }],
  },
  'Reseller Trial': {
    id: 'AGS-360-878-918',
    owner: 'mick',
    description: 'Sixty days with one marketplace and one product group. Orders are not delivered.',
    marketplaces: ['Tutorial Marketplace'],
    productGroups: ['SMB Products'],
    versions: [{ created: 110 }],
  },
  'Partner Terms': {
    id: 'AGS-237-403-068',
    owner: 'ingram',
    description: 'Terms for distributors and resellers who source from Ingram Micro.',
    marketplaces: ['Ingram Cloud, North America'],
    productGroups: ['Service Desk'],
    sourcing: 'Global Syndication',
    versions: [
      { created: 640, link: 'https://ingrammicro.example/partners/1' },
      { created: 420, link: 'https://ingrammicro.example/partners/2' },
      { created: 200, link: 'https://ingrammicro.example/partners/3' },
      { created: 6, file: { id: 'MFL-0400-8531-7973', name: 'partner-terms-4.html' } },
    ],
  },
  Forhandlervilkår: {
    id: 'AGS-247-057-683',
    owner: 'nordhavn',
    description: 'Vilkår for forhandlere i Danmark, Norge og Sverige.',
    marketplaces: ['Nordhavn Danmark', 'Nordhavn Sverige'],
    productGroups: ['Kontor og arkiv', 'Butik og lager'],
    sourcing: 'Syndikering',
    versions: [{ created: 560 }],
  },
})

export type ServiceTitle = keyof typeof SERVICE_AGREEMENTS
