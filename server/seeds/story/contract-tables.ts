import type { ContractType } from '@entente/shared/domain/contracts/index.ts'
import type { ContractSeed, SourcedContract, SyndicationContract } from '../demo/contracts/contract-seed.ts'
import { DISTRIBUTION_CONTRACTS } from '../demo/contracts/distribution.ts'
import { PROGRAM_CONTRACTS } from '../demo/contracts/program.ts'
import { REFERRAL_CONTRACTS } from '../demo/contracts/referral.ts'
import { SERVICE_CONTRACTS } from '../demo/contracts/service.ts'
import { SYNDICATION_CONTRACTS } from '../demo/contracts/syndication.ts'

/** Any contract of the data, with the type and the agreement that its table gives it. */
export type AnyContract = ContractSeed &
  Partial<Pick<SourcedContract, 'product' | 'marketplace'> & Pick<SyndicationContract, 'listing'>> & {
    readonly type: ContractType
    readonly title: string
  }

const rowsOf = (
  type: ContractType,
  table: Readonly<Record<string, readonly ContractSeed[]>>,
): readonly AnyContract[] =>
  Object.entries(table).flatMap(([title, seeds]) => seeds.map((seed) => ({ ...seed, type, title })))

/** Every contract of the story. */
export const CONTRACTS: readonly AnyContract[] = [
  ...rowsOf('program', PROGRAM_CONTRACTS),
  ...rowsOf('distribution', DISTRIBUTION_CONTRACTS),
  ...rowsOf('service', SERVICE_CONTRACTS),
  ...rowsOf('syndication', SYNDICATION_CONTRACTS),
  ...rowsOf('referral', REFERRAL_CONTRACTS),
]
