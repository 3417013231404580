import type { Agreement } from '@entente/shared/api/agreements.ts'
import type { NamedReference } from '@entente/shared/api/common.ts'
import type { Contract } from '@entente/shared/api/contracts.ts'
import type { Entry } from '../enrolment.ts'
import { aboutProduct, openAt, openFor } from './standing.ts'

/** What is known of the account that looks at a product. */
export interface Enroller {
  /** Under the sourcing agreement, newest first. */
  readonly contracts: readonly Contract[]
  /** Its marketplaces that a hub serves. */
  readonly marketplaces: readonly NamedReference[]
  /** Whether it may have programs to offer to a vendor. */
  readonly hasPrograms: boolean
}

/**
 * Whether a product can be entered under its sourcing agreement now: a syndication wherever it is not sold yet, a referral
 * once (domain: sections 8.4, 8.5).
 */
export function productEntry(
  { type, version }: Agreement,
  productId: string,
  { contracts, marketplaces, hasPrograms }: Enroller,
): Entry | undefined {
  const isFree =
    type === 'referral'
      ? hasPrograms && !openFor(productId, contracts)
      : marketplaces.some(({ id }) => !openAt(productId, id, contracts))
  if (!version?.active || !isFree) return undefined
  const isOver = aboutProduct(productId, contracts).length > 0 && !openFor(productId, contracts)
  return isOver ? 'again' : 'first'
}
