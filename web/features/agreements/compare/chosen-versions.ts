import type { ComparisonSearch } from './compare-search.ts'

/** The two versions that are compared. */
export interface ChosenVersions {
  readonly before: number
  readonly after: number
}

interface Version {
  readonly version: number
  readonly active: boolean
}

/** Which two versions are meant: as asked, else the active one and the one before it; none where there is only one. */
export function chosenVersions(
  versions: readonly Version[],
  asked: ComparisonSearch,
): ChosenVersions | undefined {
  const numbers = versions.map(({ version }) => version).toSorted((a, b) => a - b)
  const newest = numbers.at(-1)
  if (newest === undefined || numbers.length < 2) return undefined

  const below = (number: number) => numbers.findLast((other) => other < number) ?? number
  const above = (number: number) => numbers.find((other) => other > number) ?? number
  // The first has none before it and is compared with what follows, and the last the other way round.
  const since = (number: number) => (below(number) < number ? below(number) : above(number))
  const until = (number: number) => (above(number) > number ? above(number) : below(number))
  const known = (number: number | undefined) => numbers.find((other) => other === number)

  const active = versions.find((version) => version.active)?.version ?? newest
  const [from, to] = [known(asked.from), known(asked.to)]
  if (to !== undefined) return { before: from ?? since(to), after: to }
  if (from !== undefined) return { before: from, after: from === active ? until(from) : active }
  return below(active) < active
    ? { before: below(active), after: active }
    : { before: active, after: above(active) }
}
