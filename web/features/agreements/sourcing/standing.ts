import type { Contract } from '@entente/shared/api/contracts.ts'
import { OPEN_STATUSES } from '@entente/shared/domain/contracts/index.ts'

const isOpen = ({ status }: Contract) => OPEN_STATUSES.some((open) => open === status)

/** Contracts under a sourcing agreement that are about this product. */
export const aboutProduct = (productId: string, contracts: readonly Contract[]): Contract[] =>
  contracts.filter(({ sourcing }) => sourcing?.product?.id === productId)

/** What tells where one stands with a product: every open contract about it, or else the latest, which comes first. */
export function tellingContracts(productId: string, newestFirst: readonly Contract[]): Contract[] {
  const own = aboutProduct(productId, newestFirst)
  const open = own.filter(isOpen)
  return open.length > 0 ? open : own.slice(0, 1)
}

/** The open contract that keeps a product from being syndicated to this marketplace once more (D-54). */
export const openAt = (
  productId: string,
  marketplaceId: string,
  contracts: readonly Contract[],
): Contract | undefined =>
  aboutProduct(productId, contracts).find(
    (contract) => isOpen(contract) && contract.sourcing?.marketplace?.id === marketplaceId,
  )

/** The open contract that keeps a product from being referred once more. */
export const openFor = (productId: string, contracts: readonly Contract[]): Contract | undefined =>
  aboutProduct(productId, contracts).find(isOpen)
