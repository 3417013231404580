import { agreements, type OwnAgreement } from './agreement-seed.ts'

/** Under what terms vendors work with a distributor, by title. */
export const PROGRAM_AGREEMENTS = agreements<OwnAgreement>()({
  'Vendor Program': {
    id: 'AGP-884-348-731',
    owner: 'mick',
    description: `The general terms for vendors of **Mighty Mick's**.

You describe your products truthfully, keep them in repair, and answer a question within two working days.
We sell them, bill for them once a month, and tell you who bought what.

- Either of us may end this with 30 days' notice.
- On which marketplaces you sell is agreed separately.`,
    versions: [
      { created: 608 },
      { created: 607, link: 'https://mightymicks.example/program-2' },
      { created: 540, file: { id: 'MFL-3432-3431-8627', name: 'vendor-program-3.txt' } },
      { created: 284, file: { id: 'MFL-2108-3801-0252', name: 'vendor-program-4.html' } },
      { created: 48, file: { id: 'MFL-2415-8034-8861', name: 'vendor-program-5.html' } },
    ],
  },
  'Security Vendor Program': {
    id: 'AGP-777-708-207',
    owner: 'mick',
    description: `For vendors whose products protect others.

Beside the terms of the Vendor Program you report a weakness in your product to us within **24 hours**, and you
name a person whom we may call at night.`,
    versions: [
      { created: 480, link: 'https://mightymicks.example/security-program' },
      { created: 260, file: { id: 'MFL-6735-2669-0954', name: 'security-program-2.txt' } },
      { created: 70, link: 'https://mightymicks.example/security-program-3' },
    ],
  },
  'Vendor Program, Asia-Pacific': {
    id: 'AGP-163-349-467',
    owner: 'mick',
    description: `The Vendor Program for vendors in Japan, Australia and New Zealand.

Prices are in the currency of the marketplace. 日本語版は参考訳です。`,
    versions: [
      {
        created: 400,
        activated: [400, 120],
        file: { id: 'MFL-6711-2964-9695', name: 'asia-pacific-1.html' },
      },
      { created: 150, link: 'https://mightymicks.example/asia-pacific-2' },
    ],
  },
  'Pilot Terms for New Vendors': {
    id: 'AGP-983-175-995',
    owner: 'mick',
    description: 'Ninety days to try us. Nothing is billed, and either of us may stop on any day.',
    versions: [{ created: 350 }],
  },
  'Public Sector Vendor Program': {
    id: 'AGP-122-187-867',
    owner: 'mick',
    description:
      'Draft. For vendors who sell to schools, libraries and city halls; waits for the procurement office.',
    versions: [
      { created: 34, activated: [] },
      { created: 21, activated: [], deleted: 18, link: 'https://mightymicks.example/public-sector-2' },
    ],
  },
  'Supplier Program, Americas': {
    id: 'AGP-773-167-180',
    owner: 'ingram',
    description: 'General terms for suppliers of cloud products in North and Latin America.',
    versions: [
      { created: 635, link: 'https://ingrammicro.example/suppliers/americas' },
      { created: 240, file: { id: 'MFL-4400-2019-0374', name: 'supplier-program-americas-2.txt' } },
    ],
  },
  Leverandørprogram: {
    id: 'AGP-933-597-809',
    owner: 'nordhavn',
    description: 'Vilkår for leverandører til **Nordhavn Distribution**. Dansk ret gælder.',
    versions: [{ created: 600 }, { created: 180, link: 'https://nordhavn.example/leverandoerprogram-2' }],
  },
})

export type ProgramTitle = keyof typeof PROGRAM_AGREEMENTS
