import type { AccountSeed } from '../demo/accounts/account-seed.ts'
import { ACCOUNTS, type AccountKey } from '../demo/accounts.ts'
import type { Calendar } from './calendar.ts'
import { inForceSince, type ToldContract } from './contracts.ts'

export interface ToldAccount extends AccountSeed {
  readonly key: AccountKey
  readonly type: 'vendor' | 'provider'
  readonly createdAt: Date
  readonly openedAt: Date | null
}

/** Every company with the moment at which it came: invited by its first contract, at home with its first signature. */
export const tellAccounts = (at: Calendar, contracts: readonly ToldContract[]): ToldAccount[] =>
  entriesOf(ACCOUNTS).map(([key, seed]) => {
    const own = contracts.filter((contract) => contract.seed.partner === key && isOffer(contract))
    const createdAt =
      seed.joined === undefined ? earliest(own.map(({ acts }) => acts[0]?.at)) : at(seed.joined, key)
    if (!createdAt) throw new Error(`Nobody invited ${seed.name}`)
    const openedAt = seed.joined === undefined ? earliest(own.map(inForceSince)) : createdAt
    return {
      ...seed,
      key,
      type: seed.id.startsWith('VA') ? 'vendor' : 'provider',
      createdAt,
      openedAt: openedAt ?? null,
    }
  })

const isOffer = ({ seed }: ToldContract) => seed.type === 'program' || seed.type === 'service'

const entriesOf = (accounts: Readonly<Record<AccountKey, AccountSeed>>) =>
  Object.entries(accounts).flatMap(([key, seed]) => (isKey(key) ? [[key, seed] as const] : []))

const isKey = (key: string): key is AccountKey => Object.hasOwn(ACCOUNTS, key)

/** The first of some moments, some of which may never have come. */
export const earliest = (moments: readonly (Date | undefined)[]): Date | undefined =>
  moments.filter((moment) => moment !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]
