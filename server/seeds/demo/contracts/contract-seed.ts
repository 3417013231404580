import type { Grants } from '@entente/shared/domain/accounts.ts'
import type { AccountKey } from '../accounts.ts'
import type { MarketplaceName } from '../marketplaces.ts'
import type { ProductName } from '../products.ts'

/** What happened to a contract, each with how many days ago; its status follows from the lifecycle of its type. */
export interface Happenings {
  readonly created?: number
  /** Made by Entente itself, because its agreement accepts by itself. */
  readonly automatic?: number
  /** Took up a distribution agreement whose form is to be filled in; left out, that was done at once. */
  readonly began?: number
  /** Filled in the form; what was answered stands in a table of its own. */
  readonly answered?: number | readonly number[]
  readonly enrolled?: number
  readonly refined?: number
  readonly resubmitted?: number
  readonly signed?: number
  readonly approved?: number
  /** Became active with the program contract that it waited for. */
  readonly accepted?: number
  readonly upgraded?: number | readonly number[]
  readonly rejected?: number
  readonly terminated?: number
  /** Ended by Entente itself: its day had come, or the contract it rested on was ended. */
  readonly lapsed?: number
}

export interface ContractSeed extends Happenings {
  readonly id: string
  readonly partner: AccountKey
  readonly kind?: 'test'
  /** In so many days; a negative number has passed. */
  readonly expires?: number
  readonly message?: string
  readonly note?: string
  /** What was said when it was refined, rejected or ended. */
  readonly reason?: string
  readonly grants?: Partial<Grants>
  /** Who acted for both sides, where one person did. */
  readonly by?: string
}

/** Contract about one product on the partner's own marketplace. */
export interface SourcedContract extends ContractSeed {
  readonly product: ProductName
  readonly marketplace: MarketplaceName
}

/** Syndication contract; the listing appears with the approval. */
export interface SyndicationContract extends SourcedContract {
  readonly listing?: string
}
