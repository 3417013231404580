import type { AgreementVersion } from '@entente/shared/api/agreements.ts'

/** One version in the picture of adoption. */
interface VersionShare {
  readonly version: number
  readonly active: boolean
  readonly contracts: number
  /** In whole percent; together they make 100. */
  readonly percent: number
}

export interface Adoption {
  readonly total: number
  /** The version partners should be on; without one nobody is behind. */
  readonly active: VersionShare | undefined
  /** The active version first, then the others with contracts, newest first. */
  readonly shares: readonly VersionShare[]
}

/** How the open contracts of an agreement are spread over its versions. */
export function adoptionOf(versions: readonly AgreementVersion[]): Adoption {
  const counted = versions
    .map(({ version, active, version_contracts = 0 }) => ({ version, active, contracts: version_contracts }))
    .filter(({ active, contracts }) => active || contracts > 0)
    .toSorted((one, other) => Number(other.active) - Number(one.active) || other.version - one.version)
  const total = counted.reduce((sum, { contracts }) => sum + contracts, 0)
  const shares = withPercent(counted, total)
  return { total, active: shares.find(({ active }) => active), shares }
}

/** Rounded down, with what is left over given to those who lost most, so that the parts make the whole. */
function withPercent(counted: readonly Omit<VersionShare, 'percent'>[], total: number): VersionShare[] {
  if (total === 0) return counted.map((one) => ({ ...one, percent: 0 }))
  const exact = counted.map(({ contracts }) => (contracts / total) * 100)
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0)
  const byLoss = exact
    .map((share, index) => ({ index, loss: share - Math.floor(share) }))
    .toSorted((one, other) => other.loss - one.loss)
    .slice(0, left)
  const lucky = new Set(byLoss.map(({ index }) => index))
  return counted.map((one, index) => ({
    ...one,
    percent: Math.floor(exact[index] ?? 0) + (lucky.has(index) ? 1 : 0),
  }))
}
