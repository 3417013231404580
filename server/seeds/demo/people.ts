import type { ContactTag } from '@entente/shared/domain/partners.ts'
import type { AccountKey } from './accounts.ts'

/** A user of one company; the first of a company signs for it unless a row says otherwise. */
interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly tags?: readonly ContactTag[]
}

/** Who works where; all of them administer their account. */
export const PEOPLE: Readonly<Partial<Record<AccountKey, readonly Person[]>>> = {
  mick: [
    { id: 'UR-953-538-822', name: 'Mickey Goldmill', email: 'mick@mightymicks.example' },
    { id: 'UR-995-787-277', name: 'Paulie Granger', email: 'paulie@mightymicks.example', tags: ['business'] },
    { id: 'UR-843-025-534', name: 'Gloria Marsh', email: 'gloria@mightymicks.example' },
    { id: 'UR-373-159-802', name: 'Al Salvani', email: 'al@mightymicks.example', tags: ['technical'] },
    { id: 'UR-288-618-320', name: 'Adrian Pennino', email: 'adrian@mightymicks.example' },
  ],
  ingram: [
    {
      id: 'UR-232-550-335',
      name: 'Technical desk',
      email: 'technical@ingrammicro.example',
      tags: ['technical'],
    },
    {
      id: 'UR-921-523-091',
      name: 'Business desk',
      email: 'business@ingrammicro.example',
      tags: ['business'],
    },
  ],
  nordhavn: [
    { id: 'UR-687-913-726', name: 'Freja Dahl', email: 'freja@nordhavn.example', tags: ['business'] },
    { id: 'UR-977-704-014', name: 'Mikkel Holm', email: 'mikkel@nordhavn.example', tags: ['technical'] },
  ],
  champions: [
    { id: 'UR-777-760-821', name: 'Robert Balboa', email: 'rbalboa@fs.example', tags: ['technical'] },
    { id: 'UR-022-688-945', name: 'Robert Balboa Jr.', email: 'junior@fs.example', tags: ['business'] },
  ],
  aalto: [
    { id: 'UR-550-763-485', name: 'Sanna Virtanen', email: 'sanna@aalto.example', tags: ['technical'] },
    { id: 'UR-556-271-439', name: 'Juha Lehto', email: 'juha@aalto.example', tags: ['business'] },
  ],
  almada: [
    {
      id: 'UR-285-109-292',
      name: 'María Fernanda Castellanos',
      email: 'mf@almada.example',
      tags: ['technical'],
    },
    { id: 'UR-577-774-322', name: 'Tomás Rey', email: 'trey@almada.example', tags: ['business'] },
  ],
  angstrom: [
    { id: 'UR-142-374-442', name: 'Åsa Öhman', email: 'asa@angstromdata.example', tags: ['business'] },
    { id: 'UR-537-167-502', name: 'Linnéa Björk', email: 'linnea@angstromdata.example', tags: ['technical'] },
  ],
  brightloom: [
    {
      id: 'UR-049-139-355',
      name: 'Ines Marchetti',
      email: 'ines@brightloom.example',
      tags: ['technical', 'business'],
    },
  ],
  cobalt: [
    { id: 'UR-089-985-548', name: 'Anna Kowalczyk', email: 'anna@cobaltridge.example', tags: ['business'] },
    { id: 'UR-046-279-631', name: 'Yusuf Demir', email: 'yusuf@cobaltridge.example', tags: ['technical'] },
  ],
  ferrum: [
    { id: 'UR-250-906-189', name: 'Elin Sjöberg', email: 'elin@ferrum.example', tags: ['technical'] },
    { id: 'UR-361-653-795', name: 'Oskar Lind', email: 'oskar@ferrum.example', tags: ['business'] },
  ],
  fjordkant: [
    { id: 'UR-836-776-294', name: 'Søren Kjær', email: 'soeren@fjordkant.example', tags: ['business'] },
    { id: 'UR-858-640-767', name: 'Ida Nørgaard', email: 'ida@fjordkant.example', tags: ['technical'] },
  ],
  harbourLights: [
    { id: 'UR-508-771-396', name: 'Inês Carvalho', email: 'ines@harbourlights.example', tags: ['business'] },
  ],
  havblik: [{ id: 'UR-122-698-981', name: 'Karen Toft', email: 'karen@havblik.example', tags: ['business'] }],
  kestrel: [
    { id: 'UR-589-429-803', name: 'Priya Raman', email: 'priya@kestrel.example', tags: ['technical'] },
    { id: 'UR-265-202-009', name: 'Noah Fielding', email: 'noah@kestrel.example', tags: ['business'] },
  ],
  kowhai: [{ id: 'UR-777-082-769', name: 'Aroha Ngata', email: 'aroha@kowhai.example', tags: ['business'] }],
  lindqvist: [
    {
      id: 'UR-171-896-210',
      name: 'Karin Lindqvist',
      email: 'karin@lindqvistledger.example',
      tags: ['technical'],
    },
  ],
  marisol: [
    { id: 'UR-505-198-378', name: 'Beatriz Nunes', email: 'bea@marisol.example', tags: ['technical'] },
    { id: 'UR-394-163-385', name: 'Rui Carvalho', email: 'rui@marisol.example', tags: ['business'] },
  ],
  midori: [
    { id: 'UR-096-063-392', name: '田中 美咲', email: 'tanaka@midori.example', tags: ['business'] },
    { id: 'UR-243-159-603', name: '佐藤 健', email: 'sato@midori.example', tags: ['technical'] },
  ],
  obelisk: [
    { id: 'UR-534-702-145', name: 'Walter Kim', email: 'walter@obelisk.example', tags: ['technical'] },
    { id: 'UR-144-189-110', name: 'Denise Ortega', email: 'denise@obelisk.example', tags: ['business'] },
  ],
  omalley: [
    { id: 'UR-465-761-744', name: "Gráinne O'Malley", email: 'grainne@omalley.example', tags: ['business'] },
    { id: 'UR-327-902-686', name: "Saoirse O'Malley", email: 'saoirse@omalley.example', tags: ['technical'] },
  ],
  quillfeather: [
    {
      id: 'UR-797-372-653',
      name: 'Harriet Bloom',
      email: 'harriet@quillfeather.example',
      tags: ['business'],
    },
  ],
  skagen: [
    {
      id: 'UR-631-592-932',
      name: 'Poul Skov',
      email: 'poul@skagenbyte.example',
      tags: ['technical', 'business'],
    },
  ],
  thornwick: [
    {
      id: 'UR-034-995-503',
      name: 'Nigel Thornwick-Shaw',
      email: 'nigel@thornwick.example',
      tags: ['business'],
    },
    { id: 'UR-682-497-326', name: 'Femke de Vries', email: 'femke@thornwick.example', tags: ['technical'] },
  ],
  zubr: [
    { id: 'UR-292-059-101', name: 'Zofia Żak', email: 'zofia@zubr.example', tags: ['business'] },
    { id: 'UR-525-714-278', name: 'Łukasz Wrona', email: 'lukasz@zubr.example', tags: ['technical'] },
  ],
  acreed: [
    { id: 'UR-370-304-844', name: 'Apollo Creed', email: 'apollo@acreed.example', tags: ['business'] },
    { id: 'UR-614-218-912', name: 'Adonis Creed', email: 'adonis@acreed.example', tags: ['technical'] },
  ],
  blueHeron: [
    { id: 'UR-393-013-891', name: 'Deshawn Pratt', email: 'dp@blueheron.example', tags: ['technical'] },
    { id: 'UR-402-531-424', name: 'Claire Oduya', email: 'co@blueheron.example', tags: ['business'] },
  ],
  bryggen: [
    { id: 'UR-876-048-159', name: 'Mette Friis', email: 'mette@bryggen.example', tags: ['business'] },
  ],
  cafeReseau: [
    { id: 'UR-704-536-937', name: 'Hélène Garçon', email: 'helene@cafereseau.example', tags: ['business'] },
    { id: 'UR-433-323-243', name: 'Loïc Le Bihan', email: 'loic@cafereseau.example', tags: ['technical'] },
  ],
  eastgate: [
    { id: 'UR-349-818-147', name: 'Lena Hoffmann', email: 'lena@eastgate.example', tags: ['technical'] },
    { id: 'UR-872-498-989', name: 'Jonas Brandt', email: 'jonas@eastgate.example', tags: ['business'] },
  ],
  malmo: [
    { id: 'UR-239-443-415', name: 'Nils Åkesson', email: 'nils@malmomoln.example', tags: ['business'] },
  ],
  otautahi: [
    { id: 'UR-716-844-460', name: 'Wiremu Parata', email: 'wiremu@otautahi.example', tags: ['technical'] },
  ],
  summit: [{ id: 'UR-894-212-820', name: 'Dale Summers', email: 'dale@summit.example', tags: ['business'] }],
}

interface FurtherMembership {
  readonly email: string
  readonly account: AccountKey
}

/** People who are in a second company as well. */
export const FURTHER_MEMBERSHIPS: readonly FurtherMembership[] = [
  { email: 'mick@mightymicks.example', account: 'ringside' },
  { email: 'al@mightymicks.example', account: 'ringside' },
]

interface Desk {
  /** Writes the agreements. */
  readonly legal: string
  /** Offers, approves and ends the contracts. */
  readonly channel: string
}

/** Who does what at a distributor. */
export const DESKS: Readonly<Record<'mick' | 'ingram' | 'nordhavn', Desk>> = {
  mick: { legal: 'gloria@mightymicks.example', channel: 'paulie@mightymicks.example' },
  ingram: { legal: 'business@ingrammicro.example', channel: 'business@ingrammicro.example' },
  nordhavn: { legal: 'freja@nordhavn.example', channel: 'mikkel@nordhavn.example' },
}
