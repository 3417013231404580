import type { AccountKey, DistributorKey } from './accounts.ts'

interface ExternalId {
  readonly viewer: DistributorKey
  readonly partner: AccountKey
  readonly id: string
}

/** What distributors call their partners in their own books. */
export const EXTERNAL_IDS: readonly ExternalId[] = [
  { viewer: 'mick', partner: 'champions', id: 'champ 001' },
  { viewer: 'mick', partner: 'frontStreet', id: 'front 002' },
  { viewer: 'mick', partner: 'aalto', id: 'aal-004' },
  { viewer: 'mick', partner: 'brightloom', id: 'bri-005' },
  { viewer: 'mick', partner: 'cobalt', id: 'cob-007' },
  { viewer: 'mick', partner: 'thornwick', id: 'tho-011' },
  { viewer: 'mick', partner: 'lindqvist', id: 'lin-012' },
  { viewer: 'mick', partner: 'almada', id: 'alm-013' },
  { viewer: 'mick', partner: 'kestrel', id: 'kes-016' },
  { viewer: 'mick', partner: 'acreed', id: 'acr-017' },
  { viewer: 'mick', partner: 'midori', id: 'mid-021' },
  { viewer: 'mick', partner: 'zubr', id: 'zub-028' },
  { viewer: 'mick', partner: 'eastgate', id: 'R-0003' },
  { viewer: 'mick', partner: 'blueHeron', id: 'R-0006' },
  { viewer: 'mick', partner: 'dunmore', id: 'R-0014' },
  { viewer: 'ingram', partner: 'mick', id: 'US-PHL-0469' },
  { viewer: 'ingram', partner: 'champions', id: 'SUP-2210' },
  { viewer: 'nordhavn', partner: 'aalto', id: 'NH-1007' },
  { viewer: 'nordhavn', partner: 'kestrel', id: 'NH-1012' },
  { viewer: 'nordhavn', partner: 'eastgate', id: 'NH-2003' },
]
