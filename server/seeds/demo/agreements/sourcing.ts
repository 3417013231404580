import { agreements, type OwnAgreement } from './agreement-seed.ts'

/** What lets a reseller sell a product of the catalog on its own marketplace, by title. */
export const SYNDICATION_AGREEMENTS = agreements<OwnAgreement>()({
  'Syndication Terms, EMEA': {
    id: 'AGU-233-635-216',
    owner: 'mick',
    description:
      'You may list a product of our catalog on your own marketplace in Europe, Africa and the Middle East.',
    versions: [
      { created: 588 },
      { created: 300, link: 'https://mightymicks.example/syndication/emea-2' },
      { created: 55, file: { id: 'MFL-3089-5970-4267', name: 'syndication-emea-3.txt' } },
    ],
  },
  'Syndication Terms, Americas': {
    id: 'AGU-907-028-155',
    owner: 'mick',
    description:
      'You may list a product of our catalog on your own marketplace in the Americas and the Pacific.',
    versions: [
      { created: 574 },
      { created: 160, link: 'https://mightymicks.example/syndication/americas-2' },
    ],
  },
  'Global Syndication': {
    id: 'AGU-031-214-847',
    owner: 'ingram',
    description: 'Partners may list products of the Ingram Micro catalog on their own marketplaces.',
    versions: [{ created: 632 }],
  },
  Syndikering: {
    id: 'AGU-979-492-920',
    owner: 'nordhavn',
    description: 'Forhandlere kan sælge udvalgte produkter på egen markedsplads.',
    versions: [{ created: 558 }],
  },
})

/** What lets an invited distributor contract with the vendor of a product it found, by title. */
export const REFERRAL_AGREEMENTS = agreements<OwnAgreement>()({
  'Referral Terms': {
    id: 'AGR-107-526-821',
    owner: 'mick',
    description:
      'You found it in our catalog: you contract with its vendor directly and owe us one share of the first year.',
    versions: [
      { created: 498 },
      { created: 130, file: { id: 'MFL-0396-1988-5731', name: 'referral-terms-2.txt' } },
    ],
  },
})

export type SyndicationTitle = keyof typeof SYNDICATION_AGREEMENTS
export type ReferralTitle = keyof typeof REFERRAL_AGREEMENTS
export type SourcingTitle = SyndicationTitle | ReferralTitle
