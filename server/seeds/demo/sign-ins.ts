import type { AccountKey } from './accounts.ts'

/** Everybody's in the story. */
export const PASSWORD = 'demo-demo'

/** Who to sign in as to see the story from each side. */
export const DEMO_SIGN_INS = [
  {
    email: 'mick@mightymicks.example',
    password: PASSWORD,
    what: "Mickey Goldmill, distributor (Mighty Mick's LLC)",
  },
  { email: 'rbalboa@fs.example', password: PASSWORD, what: 'Robert Balboa, vendor (Champions Corp)' },
  { email: 'apollo@acreed.example', password: PASSWORD, what: 'Apollo Creed, reseller (ACreed LLC)' },
  {
    email: 'technical@ingrammicro.example',
    password: PASSWORD,
    what: 'Technical desk, upstream distributor (Ingram Micro)',
  },
  {
    email: 'ines@harbourlights.example',
    password: PASSWORD,
    what: 'Inês Carvalho, vendor whose portal opens with her first signature (Harbour Lights Software)',
  },
] as const

interface TokenSeed {
  readonly id: string
  readonly account: AccountKey
  readonly secret: string
}

/** What programs sign in with, as `ApiKey <id>:<secret>`. */
export const TOKENS: readonly TokenSeed[] = [
  { id: 'SU-469-206-001', account: 'mick', secret: 'demo-distributor' },
  { id: 'SU-149-494-001', account: 'champions', secret: 'demo-vendor' },
  { id: 'SU-700-001-001', account: 'acreed', secret: 'demo-reseller' },
  { id: 'SU-239-689-001', account: 'ingram', secret: 'demo-upstream' },
  { id: 'SU-672-093-001', account: 'nordhavn', secret: 'demo-invited' },
]
