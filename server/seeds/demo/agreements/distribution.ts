import { agreements, type DistributionAgreement } from './agreement-seed.ts'
import type { ProgramTitle } from './program.ts'

interface WithinProgram extends DistributionAgreement {
  readonly parent: ProgramTitle
}

/** Which marketplace vendors of a program may sell on, by title. */
export const DISTRIBUTION_AGREEMENTS = agreements<WithinProgram>()({
  'Tutorial Marketplace, Nordics': {
    id: 'AGD-887-501-260',
    parent: 'Vendor Program',
    marketplace: 'Tutorial Marketplace',
    autoAccept: false,
    forms: { enroll: 'Support and complaints', product: 'Product sheet' },
    description: 'You may sell on Tutorial Marketplace. We look at every vendor before we say yes.',
    versions: [
      { created: 605 },
      { created: 330, file: { id: 'MFL-3158-8611-2297', name: 'distribution-nordics-2.txt' } },
    ],
  },
  'Keystone Cloud Distribution Agreement': {
    id: 'AGD-658-285-679',
    parent: 'Vendor Program',
    marketplace: 'Keystone Cloud',
    autoAccept: false,
    description: 'You may sell on Keystone Cloud, at list price less the discount of your tier.',
    versions: [{ created: 560 }, { created: 230, link: 'https://mightymicks.example/keystone-2' }],
  },
  'Liberty Bell Store Distribution Agreement': {
    id: 'AGD-740-891-677',
    parent: 'Vendor Program',
    marketplace: 'Liberty Bell Store',
    autoAccept: true,
    description: 'Whoever is in the Vendor Program may sell on Liberty Bell Store.',
    versions: [{ created: 200 }],
  },
  'Maple Store Distribution Agreement': {
    id: 'AGD-021-409-474',
    parent: 'Vendor Program',
    marketplace: 'Maple Store',
    autoAccept: false,
    forms: { enroll: 'In English and French' },
    description: 'You may sell on Maple Store once your product speaks English **and** French.',
    versions: [
      { created: 430, link: 'https://mightymicks.example/maple' },
      { created: 190, link: 'https://mightymicks.example/maple-2' },
    ],
  },
  'Great Lakes Business Distribution Agreement': {
    id: 'AGD-182-172-316',
    parent: 'Security Vendor Program',
    marketplace: 'Great Lakes Business',
    autoAccept: true,
    description: 'Whoever is in the Security Vendor Program may sell on Great Lakes Business.',
    versions: [{ created: 478 }],
  },
  'Albion Store Distribution Agreement': {
    id: 'AGD-117-586-001',
    parent: 'Security Vendor Program',
    marketplace: 'Albion Store',
    autoAccept: false,
    description: 'You may sell on Albion Store. The law of England and Wales applies.',
    versions: [
      { created: 380 },
      { created: 250, link: 'https://mightymicks.example/albion-2' },
      { created: 82, file: { id: 'MFL-4076-5411-0459', name: 'distribution-albion-3.html' } },
    ],
  },
  'Rhein-Main Cloud Distribution Agreement': {
    id: 'AGD-349-957-737',
    parent: 'Security Vendor Program',
    marketplace: 'Rhein-Main Cloud',
    autoAccept: false,
    description: 'You may sell on Rhein-Main Cloud. Invoices are in German.',
    versions: [{ created: 300, link: 'https://mightymicks.example/rhein-main' }],
  },
  'Sakura Cloud Distribution Agreement': {
    id: 'AGD-271-658-042',
    parent: 'Vendor Program, Asia-Pacific',
    marketplace: 'Sakura Cloud',
    autoAccept: true,
    description: 'Whoever is in the Asia-Pacific program may sell on Sakura Cloud.',
    versions: [{ created: 398 }],
  },
  'North America, Cloud': {
    id: 'AGD-987-827-845',
    parent: 'Supplier Program, Americas',
    marketplace: 'Ingram Cloud, North America',
    autoAccept: true,
    description: 'Suppliers of the program are listed in North America without further approval.',
    versions: [{ created: 630 }],
  },
  'Latin America, Cloud': {
    id: 'AGD-533-222-042',
    parent: 'Supplier Program, Americas',
    marketplace: 'Ingram Cloud, Latin America',
    autoAccept: false,
    description: 'Suppliers are listed in Latin America after a review of their support hours.',
    versions: [{ created: 300 }],
  },
  'Nordhavn Danmark, distribution': {
    id: 'AGD-078-649-395',
    parent: 'Leverandørprogram',
    marketplace: 'Nordhavn Danmark',
    autoAccept: true,
    description: 'Alle leverandører i programmet kan sælge i Danmark.',
    versions: [{ created: 598 }],
  },
  'Nordhavn Sverige, distribution': {
    id: 'AGD-545-459-978',
    parent: 'Leverandørprogram',
    marketplace: 'Nordhavn Sverige',
    autoAccept: false,
    description: 'Leverantörer kan sälja i Sverige när supporten talar svenska.',
    versions: [{ created: 300 }],
  },
})

export type DistributionTitle = keyof typeof DISTRIBUTION_AGREEMENTS
