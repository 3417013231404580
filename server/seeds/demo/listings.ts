import type { VendorKey } from './accounts.ts'
import type { DistributionTitle } from './agreements/distribution.ts'
import type { ProductName } from './products.ts'

interface Listings {
  /** Beginning of the identifiers; the listings of the row are numbered from 001, first those that are listed. */
  readonly ids: string
  readonly vendor: VendorKey
  /** Days ago. */
  readonly since: number
  readonly listed?: readonly ProductName[]
  readonly unlisted?: readonly ProductName[]
}

/** What is sold under the distribution contracts of an agreement. */
export const LISTINGS: Readonly<Partial<Record<DistributionTitle, readonly Listings[]>>> = {
  'Tutorial Marketplace, Nordics': [
    {
      ids: 'LST-588-932',
      vendor: 'aalto',
      since: 570,
      listed: ['Nimbus Files', 'Nimbus Share', 'Nimbus Archive'],
    },
    {
      ids: 'LST-995-190',
      vendor: 'brightloom',
      since: 532,
      listed: [
        'Brightloom Forecast',
        'Brightloom Pipeline',
        'Brightloom Scorecard',
        'Brightloom Segments',
        'Brightloom Territory',
        'Brightloom Sentiment',
        'Brightloom Survey',
      ],
    },
    {
      ids: 'LST-531-269',
      vendor: 'cobalt',
      since: 500,
      listed: [
        'Cobalt Cold Store',
        'Cobalt Mirror',
        'Cobalt Snapshot',
        'Cobalt Database Guard',
        'Cobalt Restore Point',
      ],
      unlisted: ['Cobalt Tape'],
    },
    { ids: 'LST-121-639', vendor: 'quillfeather', since: 490, unlisted: ['Quillfeather Letters'] },
    {
      ids: 'LST-908-681',
      vendor: 'marisol',
      since: 480,
      listed: [
        'Marisol Hire',
        'Marisol Learn',
        'Marisol Leave',
        'Marisol People Desk',
        'Marisol Review',
        'Marisol Time',
      ],
    },
    {
      ids: 'LST-920-662',
      vendor: 'thornwick',
      since: 428,
      listed: ['Thornwick Stockroom', 'Thornwick Till', 'Thornwick Rota', 'Thornwick Shift'],
      unlisted: ['Thornwick Despatch'],
    },
    {
      ids: 'LST-571-477',
      vendor: 'lindqvist',
      since: 419,
      listed: ['Lindqvist Invoice', 'Lindqvist Ledger', 'Lindqvist Payroll'],
    },
    {
      ids: 'LST-483-133',
      vendor: 'obelisk',
      since: 362,
      listed: ['Obelisk Drive', 'Obelisk Scan', 'Obelisk Sync', 'Obelisk Vault'],
    },
  ],
  'Keystone Cloud Distribution Agreement': [
    { ids: 'LST-919-732', vendor: 'aalto', since: 540, listed: ['Nimbus Files', 'Nimbus Share'] },
    {
      ids: 'LST-241-997',
      vendor: 'brightloom',
      since: 520,
      listed: ['Brightloom Forecast', 'Brightloom Pipeline', 'Brightloom Survey'],
      unlisted: ['Brightloom Scorecard'],
    },
    { ids: 'LST-667-697', vendor: 'cobalt', since: 480, unlisted: ['Cobalt Mirror', 'Cobalt Snapshot'] },
    {
      ids: 'LST-466-939',
      vendor: 'marisol',
      since: 460,
      listed: ['Marisol Hire', 'Marisol Leave', 'Marisol Review', 'Marisol Time'],
    },
    {
      ids: 'LST-352-024',
      vendor: 'thornwick',
      since: 404,
      listed: ['Thornwick Despatch', 'Thornwick Stockroom', 'Thornwick Till'],
    },
    { ids: 'LST-845-318', vendor: 'obelisk', since: 350, listed: ['Obelisk Drive', 'Obelisk Sync'] },
    {
      ids: 'LST-852-622',
      vendor: 'ferrum',
      since: 330,
      listed: [
        'Ferrum Endpoint',
        'Ferrum Mail Shield',
        'Ferrum Sandbox',
        'Ferrum Web Shield',
        'Ferrum Query Firewall',
      ],
    },
    {
      ids: 'LST-951-922',
      vendor: 'omalley',
      since: 240,
      listed: [
        "O'Malley Answers",
        "O'Malley Chat",
        "O'Malley Desk",
        "O'Malley Phone Line",
        "O'Malley Onboard",
      ],
    },
  ],
  'Liberty Bell Store Distribution Agreement': [
    { ids: 'LST-326-606', vendor: 'aalto', since: 190, listed: ['Nimbus Files', 'Nimbus Share'] },
    {
      ids: 'LST-219-170',
      vendor: 'brightloom',
      since: 188,
      listed: ['Brightloom Pipeline', 'Brightloom Survey'],
    },
    {
      ids: 'LST-743-812',
      vendor: 'zubr',
      since: 172,
      listed: ['Żubr Tarcza', 'Żubr Kontakt', 'Żubr Oferta', 'Żubr Mail', 'Żubr Workspace'],
    },
    { ids: 'LST-743-683', vendor: 'lindqvist', since: 155, listed: ['Lindqvist Ledger'] },
    { ids: 'LST-308-054', vendor: 'obelisk', since: 144, listed: ['Obelisk Drive', 'Obelisk Scan'] },
    { ids: 'LST-164-358', vendor: 'ringside', since: 90, listed: ['Ringside Callback', 'Ringside Queue'] },
  ],
  'Maple Store Distribution Agreement': [
    {
      ids: 'LST-443-169',
      vendor: 'lindqvist',
      since: 412,
      listed: ['Lindqvist Invoice', 'Lindqvist Ledger'],
    },
    {
      ids: 'LST-701-410',
      vendor: 'cobalt',
      since: 400,
      listed: ['Cobalt Cold Store', 'Cobalt Mirror', 'Cobalt Snapshot'],
    },
    { ids: 'LST-295-800', vendor: 'omalley', since: 230, listed: ["O'Malley Desk", "O'Malley Phone Line"] },
    { ids: 'LST-460-669', vendor: 'thornwick', since: 140, unlisted: ['Thornwick Stockroom'] },
  ],
  'Great Lakes Business Distribution Agreement': [
    {
      ids: 'LST-329-288',
      vendor: 'almada',
      since: 450,
      listed: ['Almada Centinela', 'Almada Correo Seguro', 'Almada Escudo', 'Almada Móvil', 'Almada Muro'],
    },
    {
      ids: 'LST-712-227',
      vendor: 'kestrel',
      since: 318,
      listed: ['Kestrel Audit Trail', 'Kestrel Row Guard', 'Kestrel Sign-on', 'Kestrel Vault'],
    },
    {
      ids: 'LST-029-499',
      vendor: 'angstrom',
      since: 196,
      listed: ['Ångström Discover', 'Ångström Encrypt', 'Ångström Mask', 'Ångström Monitor'],
    },
  ],
  'Albion Store Distribution Agreement': [
    {
      ids: 'LST-353-098',
      vendor: 'almada',
      since: 360,
      listed: ['Almada Centinela', 'Almada Correo Seguro', 'Almada Escudo', 'Almada Móvil', 'Almada Muro'],
    },
    {
      ids: 'LST-491-684',
      vendor: 'kestrel',
      since: 310,
      listed: ['Kestrel Audit Trail', 'Kestrel Sign-on', 'Kestrel Vault'],
    },
  ],
  'Rhein-Main Cloud Distribution Agreement': [
    { ids: 'LST-865-992', vendor: 'kestrel', since: 285, unlisted: ['Kestrel Sign-on', 'Kestrel Vault'] },
    {
      ids: 'LST-278-906',
      vendor: 'almada',
      since: 280,
      listed: ['Almada Correo Seguro', 'Almada Escudo', 'Almada Muro'],
    },
    { ids: 'LST-711-652', vendor: 'angstrom', since: 184, listed: ['Ångström Encrypt', 'Ångström Monitor'] },
  ],
  'Sakura Cloud Distribution Agreement': [
    {
      ids: 'LST-912-829',
      vendor: 'midori',
      since: 280,
      listed: [
        'みどり顧客台帳',
        'みどり商談',
        'みどり名刺',
        'みどり訪問',
        'みどり見積',
        'みどり受付',
        'みどりチャット',
      ],
    },
    { ids: 'LST-993-711', vendor: 'kowhai', since: 128, listed: ['Kōwhai Classroom'] },
  ],
  'North America, Cloud': [
    {
      ids: 'LST-077-605',
      vendor: 'champions',
      since: 448,
      listed: ['Champions Desk', 'Champions Answers', 'Champions Recorder'],
    },
    {
      ids: 'LST-125-219',
      vendor: 'brightloom',
      since: 390,
      listed: ['Brightloom Pipeline', 'Brightloom Survey'],
    },
    { ids: 'LST-873-990', vendor: 'obelisk', since: 370, unlisted: ['Obelisk Drive'] },
    { ids: 'LST-988-384', vendor: 'omalley', since: 105, listed: ["O'Malley Desk"] },
  ],
  'Latin America, Cloud': [
    { ids: 'LST-487-000', vendor: 'champions', since: 190, listed: ['Champions Desk'] },
  ],
  'Nordhavn Danmark, distribution': [
    {
      ids: 'LST-477-287',
      vendor: 'fjordkant',
      since: 566,
      listed: ['Fjordkant Arkiv', 'Fjordkant Signatur'],
    },
    { ids: 'LST-833-897', vendor: 'havblik', since: 500, listed: ['Havblik Overblik', 'Havblik Rapport'] },
    { ids: 'LST-532-993', vendor: 'aalto', since: 425, listed: ['Nimbus Files', 'Nimbus Share'] },
    { ids: 'LST-704-473', vendor: 'kestrel', since: 288, listed: ['Kestrel Sign-on'] },
    { ids: 'LST-230-206', vendor: 'skagen', since: 245, listed: ['Skagen Kasse', 'Skagen Lager'] },
    { ids: 'LST-188-195', vendor: 'ringside', since: 50, listed: ['Ringside Queue'] },
  ],
  'Nordhavn Sverige, distribution': [
    { ids: 'LST-713-263', vendor: 'fjordkant', since: 272, listed: ['Fjordkant Arkiv'] },
    { ids: 'LST-755-433', vendor: 'aalto', since: 260, listed: ['Nimbus Files'] },
  ],
}
