import type { ReferralTitle } from '../agreements/sourcing.ts'
import type { SourcedContract } from './contract-seed.ts'

/** Referral contracts by their agreement; each goes with a program contract between partner and vendor. */
export const REFERRAL_CONTRACTS: Readonly<Record<ReferralTitle, readonly SourcedContract[]>> = {
  'Referral Terms': [
    {
      id: 'CRR-72639-77983-86613',
      partner: 'nordhavn',
      product: 'Nimbus Files',
      marketplace: 'Nordhavn Danmark',
      enrolled: 440,
      accepted: 432,
    },
    {
      id: 'CRR-10024-87454-33891',
      partner: 'nordhavn',
      product: 'Kestrel Sign-on',
      marketplace: 'Nordhavn Danmark',
      enrolled: 300,
      accepted: 293,
      terminated: 40,
      reason: 'Settled with one payment.',
    },
    {
      id: 'CRR-11769-03053-68370',
      partner: 'nordhavn',
      product: 'Almada Escudo',
      marketplace: 'Nordhavn Danmark',
      enrolled: 220,
      rejected: 215,
    },
    {
      id: 'CRR-85773-10712-64373',
      partner: 'nordhavn',
      product: 'Ångström Encrypt',
      marketplace: 'Nordhavn Sverige',
      enrolled: 5,
      message: 'For two hospitals in Skåne.',
    },
  ],
}
