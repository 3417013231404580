import { ACCOUNTS, type AccountKey, type DistributorKey } from '../demo/accounts.ts'
import { DESKS, FURTHER_MEMBERSHIPS, PEOPLE } from '../demo/people.ts'

const EVERYBODY = Object.values(PEOPLE).flat()

export function personByEmail(email: string) {
  const person = EVERYBODY.find((person) => person.email === email)
  if (!person) throw new Error(`Nobody in the story has the address ${email}`)
  return person
}

/** Everybody who works for a company, those of its own first. */
export const peopleOf = (account: AccountKey) => [
  ...(PEOPLE[account] ?? []),
  ...FURTHER_MEMBERSHIPS.filter((membership) => membership.account === account).map(({ email }) => ({
    ...personByEmail(email),
    tags: [],
  })),
]

/** Who signs for a company; nobody does for one that was only invited. */
export const signeeOf = (account: AccountKey): string | null => peopleOf(account)[0]?.id ?? null

/** Who writes a distributor's agreements. */
export const authorOf = (distributor: DistributorKey) => personByEmail(DESKS[distributor].legal).id

/** Who offers, approves and ends a distributor's contracts. */
export const channelOf = (distributor: DistributorKey) => personByEmail(DESKS[distributor].channel).id

export const accountId = (account: AccountKey) => ACCOUNTS[account].id

const isAccount = (word: string): word is AccountKey => Object.hasOwn(ACCOUNTS, word)

/** What a company of the story goes by in its tables. */
export function keyOfAccount(id: string): AccountKey {
  const key = Object.keys(ACCOUNTS)
    .filter(isAccount)
    .find((key) => accountId(key) === id)
  if (!key) throw new Error(`No company of the story is ${id}`)
  return key
}
