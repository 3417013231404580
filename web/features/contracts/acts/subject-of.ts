import type { Contract } from '@entente/shared/api/contracts.ts'

/** What a contract is about, in a few words: a marketplace, a product, or else its agreement. */
export const subjectOf = ({ type, marketplace, sourcing, agreement }: Contract): string =>
  (type === 'distribution' ? marketplace?.name : sourcing?.product?.name) ?? agreement.name
