import type { DistributorKey } from '../accounts.ts'
import type { FormName } from '../forms.ts'
import type { MarketplaceName } from '../marketplaces.ts'
import type { ProductGroupName } from '../product-groups.ts'

/** A version whose text is a link, one of the files in `documents/`, or the agreement's description alone. */
export interface VersionSeed {
  /** Days ago, as everywhere in the story. */
  readonly created: number
  /** When it became the active one, possibly more than once; left out, it was active from the start. */
  readonly activated?: readonly number[]
  readonly deleted?: number
  readonly link?: string
  readonly file?: { readonly id: string; readonly name: string }
}

interface BaseAgreement {
  readonly id: string
  /** In Markdown. */
  readonly description: string
  /** Numbered from 1 in this order. */
  readonly versions: readonly VersionSeed[]
}

export interface OwnAgreement extends BaseAgreement {
  readonly owner: DistributorKey
}

export interface DistributionAgreement extends BaseAgreement {
  readonly parent: string
  readonly marketplace: MarketplaceName
  readonly autoAccept: boolean
  readonly forms?: { readonly enroll?: FormName; readonly product?: FormName }
}

export interface ServiceAgreement extends OwnAgreement {
  readonly marketplaces: readonly MarketplaceName[]
  readonly productGroups: readonly ProductGroupName[]
  readonly sourcing?: string
}

/** Keeps the titles of the rows, so that contracts can refer to them and a typing error does not compile. */
export const agreements =
  <Agreement extends BaseAgreement>() =>
  <Title extends string>(rows: Readonly<Record<Title, Agreement>>) =>
    rows
