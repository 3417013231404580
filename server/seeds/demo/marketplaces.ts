import type { AccountKey } from './accounts.ts'

interface Hub {
  readonly id: string
  readonly owner: AccountKey
  readonly name: string
}

const hubs = <Key extends string>(rows: Readonly<Record<Key, Hub>>) => rows

/** Commerce systems that serve marketplaces. */
export const HUBS = hubs({
  mick: { id: 'HB-5446-4577', owner: 'mick', name: "Mighty Mick's Commerce" },
  ingram: { id: 'HB-1998-7307', owner: 'ingram', name: 'Ingram Micro Cloud' },
  nordhavn: { id: 'HB-2593-3728', owner: 'nordhavn', name: 'Nordhavn Handel' },
  acreed: { id: 'HB-1243-7984', owner: 'acreed', name: 'Creed Storefront' },
  blueHeron: { id: 'HB-4267-1047', owner: 'blueHeron', name: 'Heron Billing' },
  bryggen: { id: 'HB-7767-5294', owner: 'bryggen', name: 'Bryggen Butik' },
  cafeReseau: { id: 'HB-8598-4139', owner: 'cafeReseau', name: 'Comptoir' },
  eastgate: { id: 'HB-2906-7770', owner: 'eastgate', name: 'Eastgate Kundenportal' },
  otautahi: { id: 'HB-6195-6747', owner: 'otautahi', name: 'Ōtautahi Service Desk' },
  summit: { id: 'HB-2582-2840', owner: 'summit', name: 'Summit Webshop' },
})

interface Marketplace {
  readonly id: string
  /** The hub serves it and says whose it is. */
  readonly hub: keyof typeof HUBS
  readonly currency: string
  readonly countries: readonly string[]
  readonly description: string
}

const marketplaces = <Name extends string>(rows: Readonly<Record<Name, Marketplace>>) => rows

/** Where products are sold, by name. */
export const MARKETPLACES = marketplaces({
  'Tutorial Marketplace': {
    id: 'MP-68204',
    hub: 'mick',
    currency: 'USD',
    countries: ['US', 'DK', 'FI', 'NO', 'SE'],
    description: 'Where every new vendor begins.',
  },
  'Albion Store': {
    id: 'MP-69776',
    hub: 'mick',
    currency: 'GBP',
    countries: ['GB', 'IE'],
    description: 'Business software for Britain and Ireland.',
  },
  'Costa Cloud': {
    id: 'MP-72427',
    hub: 'mick',
    currency: 'EUR',
    countries: ['ES', 'PT'],
    description: 'Opens next quarter.',
  },
  'Great Lakes Business': {
    id: 'MP-43060',
    hub: 'mick',
    currency: 'USD',
    countries: ['US', 'CA'],
    description: 'Security first, for manufacturers.',
  },
  'Keystone Cloud': {
    id: 'MP-85085',
    hub: 'mick',
    currency: 'USD',
    countries: ['US'],
    description: 'The widest choice we have, for resellers in Pennsylvania and its neighbours.',
  },
  'Liberty Bell Store': {
    id: 'MP-98100',
    hub: 'mick',
    currency: 'USD',
    countries: ['US'],
    description: 'Self-service for companies of up to twenty people.',
  },
  'Maple Store': {
    id: 'MP-01733',
    hub: 'mick',
    currency: 'CAD',
    countries: ['CA'],
    description: 'In English and French.',
  },
  'Nordic Cloud Store': {
    id: 'MP-16312',
    hub: 'mick',
    currency: 'EUR',
    countries: ['DK', 'FI', 'NO', 'SE'],
    description: 'To take over from Tutorial Marketplace in the north.',
  },
  'Public Sector': {
    id: 'MP-24748',
    hub: 'mick',
    currency: 'USD',
    countries: ['US'],
    description: 'Schools, libraries and city halls.',
  },
  'Rhein-Main Cloud': {
    id: 'MP-90712',
    hub: 'mick',
    currency: 'EUR',
    countries: ['DE', 'AT'],
    description: 'Software with invoices that a German tax office likes.',
  },
  'Rio Norte': {
    id: 'MP-06520',
    hub: 'mick',
    currency: 'MXN',
    countries: ['MX'],
    description: 'Monterrey and the north of Mexico.',
  },
  'Sakura Cloud': {
    id: 'MP-55090',
    hub: 'mick',
    currency: 'JPY',
    countries: ['JP'],
    description: '日本の中小企業のためのマーケットプレイス。',
  },
  'Southern Cross': {
    id: 'MP-80916',
    hub: 'mick',
    currency: 'AUD',
    countries: ['AU', 'NZ'],
    description: 'Australia and New Zealand.',
  },
  'Ingram Cloud, North America': {
    id: 'MP-42399',
    hub: 'ingram',
    currency: 'USD',
    countries: ['US', 'CA'],
    description: 'Cloud products for resellers in North America.',
  },
  'Ingram Cloud, Latin America': {
    id: 'MP-16998',
    hub: 'ingram',
    currency: 'USD',
    countries: ['MX', 'BR'],
    description: 'Cloud products for resellers in Latin America.',
  },
  'Ingram Cloud, Europe': {
    id: 'MP-29444',
    hub: 'ingram',
    currency: 'EUR',
    countries: ['GB', 'DE', 'FR', 'ES'],
    description: 'Cloud products for resellers in Europe.',
  },
  'Nordhavn Danmark': {
    id: 'MP-57667',
    hub: 'nordhavn',
    currency: 'DKK',
    countries: ['DK'],
    description: 'Til forhandlere i Danmark.',
  },
  'Nordhavn Norge': {
    id: 'MP-19658',
    hub: 'nordhavn',
    currency: 'NOK',
    countries: ['NO'],
    description: 'For forhandlere i Norge.',
  },
  'Nordhavn Sverige': {
    id: 'MP-54819',
    hub: 'nordhavn',
    currency: 'SEK',
    countries: ['SE'],
    description: 'För återförsäljare i Sverige.',
  },
  'Creed Cloud': {
    id: 'MP-37956',
    hub: 'acreed',
    currency: 'USD',
    countries: ['US'],
    description: 'For clubs, studios and arenas.',
  },
  'Heron Business': {
    id: 'MP-32289',
    hub: 'blueHeron',
    currency: 'USD',
    countries: ['US', 'CA'],
    description: 'Beside every business line.',
  },
  'Bryggen Butik': {
    id: 'MP-40265',
    hub: 'bryggen',
    currency: 'DKK',
    countries: ['DK'],
    description: 'Til små kontorer på Fyn.',
  },
  'Boutique Café Réseau': {
    id: 'MP-47021',
    hub: 'cafeReseau',
    currency: 'EUR',
    countries: ['FR', 'BE'],
    description: 'Pour les commerces de quartier.',
  },
  'Eastgate Marktplatz': {
    id: 'MP-80563',
    hub: 'eastgate',
    currency: 'EUR',
    countries: ['DE', 'AT'],
    description: 'Für den Mittelstand.',
  },
  'Aotearoa Cloud': {
    id: 'MP-03317',
    hub: 'otautahi',
    currency: 'NZD',
    countries: ['NZ'],
    description: 'For managed customers.',
  },
  'Summit School Store': {
    id: 'MP-34737',
    hub: 'summit',
    currency: 'USD',
    countries: ['US'],
    description: 'For schools.',
  },
})

export type MarketplaceName = keyof typeof MARKETPLACES
