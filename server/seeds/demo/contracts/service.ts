import type { ServiceTitle } from '../agreements/service.ts'
import type { ContractSeed } from './contract-seed.ts'

/** Service contracts by their agreement. */
export const SERVICE_CONTRACTS: Readonly<Record<ServiceTitle, readonly ContractSeed[]>> = {
  'Reseller Terms, Nordics': [
    { id: 'CRS-06872-59280-34028', partner: 'eastgate', created: 570, signed: 560, upgraded: 205 },
    {
      id: 'CRS-27944-83915-04586',
      partner: 'summit',
      created: 545,
      signed: 540,
      terminated: 130,
      reason: 'Moved their business to Ingram Micro.',
    },
    {
      id: 'CRS-53910-39818-89061',
      partner: 'cafeReseau',
      created: 400,
      signed: 392,
      note: 'Invoices in French, please.',
    },
    {
      id: 'CRS-20417-55310-08264',
      partner: 'dunmore',
      created: 12,
      message: 'These are the terms we spoke about in Malmö.',
      note: 'Wants Albion Store first.',
    },
  ],
  'Reseller Terms, North America': [
    { id: 'CRS-33290-91517-62434', partner: 'acreed', created: 555, signed: 550, upgraded: [310, 85] },
    {
      id: 'CRS-79987-04533-79444',
      partner: 'blueHeron',
      created: 480,
      signed: 476,
      upgraded: 300,
      expires: 12,
    },
    {
      id: 'CRS-08660-71071-53503',
      partner: 'drago',
      created: 50,
      rejected: 44,
      message: 'Terms for North America, as you asked.',
      reason: 'We must win alone.',
    },
  ],
  'Managed Service Provider Terms': [
    {
      id: 'CRS-69129-68959-19351',
      partner: 'blueHeron',
      created: 366,
      signed: 361,
      expires: -30,
      lapsed: 30,
      reason: 'Contract expired',
    },
    { id: 'CRS-36243-45026-24352', partner: 'eastgate', created: 352, signed: 345 },
    { id: 'CRS-06780-96269-09530', partner: 'otautahi', created: 200, signed: 194, upgraded: 50 },
    {
      id: 'CRS-49575-60744-07012',
      partner: 'lang',
      created: 20,
      message: 'Terms for the thirty customers you run.',
    },
  ],
  'Invited Distributor Terms': [
    {
      id: 'CRS-89137-99623-95411',
      partner: 'nordhavn',
      created: 470,
      signed: 460,
      upgraded: 135,
      expires: 52,
    },
  ],
  'Reseller Trial': [
    {
      id: 'CRS-17894-28567-45202',
      partner: 'cafeReseau',
      kind: 'test',
      created: 98,
      signed: 96,
      expires: 20,
    },
  ],
  'Partner Terms': [
    {
      id: 'CRS-75532-84982-39455',
      partner: 'mick',
      created: 630,
      signed: 626,
      upgraded: [410, 190],
      grants: { program_create: true, service_create: true },
      message: "Welcome aboard, Mighty Mick's.",
    },
    { id: 'CRS-05587-80436-36207', partner: 'blueHeron', created: 300, signed: 290, upgraded: 180 },
    { id: 'CRS-84052-31977-60418', partner: 'acreed', created: 262, signed: 255, upgraded: 185 },
    { id: 'CRS-18526-23581-77178', partner: 'summit', created: 145, signed: 138 },
  ],
  Forhandlervilkår: [
    { id: 'CRS-31686-39687-94893', partner: 'bryggen', created: 546, signed: 540 },
    { id: 'CRS-90693-22455-65786', partner: 'eastgate', created: 335, signed: 326 },
    { id: 'CRS-20059-01831-73577', partner: 'malmo', created: 214, signed: 205 },
    { id: 'CRS-59039-12629-25950', partner: 'klitgaard', created: 17, message: 'Velkommen til Nordhavn.' },
  ],
}
