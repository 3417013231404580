import { PRODUCTS } from '../demo/products.ts'
import { activeVersion, type ToldAgreement, type ToldVersion } from './agreements.ts'
import type { Calendar } from './calendar.ts'
import { type Act, actsOf } from './contract-acts.ts'
import { type AnyContract, CONTRACTS } from './contract-tables.ts'
import type { Actor } from './history.ts'
import { accountId, channelOf, personByEmail, signeeOf } from './people.ts'

/** An act at its moment, by somebody, with what was accepted by it. */
export interface ToldAct extends Act {
  readonly at: Date
  readonly actor: Actor
  readonly accepted: ToldVersion | undefined
}

export interface ToldContract {
  readonly seed: AnyContract
  readonly agreement: ToldAgreement
  readonly issuerId: string
  readonly ownerId: string
  readonly acts: readonly ToldAct[]
  readonly expireAt: Date | undefined
}

/** Every contract of the story with all that happened to it. */
export function tellContracts(at: Calendar, agreements: readonly ToldAgreement[]): ToldContract[] {
  const byTitle = new Map(agreements.map((agreement) => [agreement.title, agreement]))
  return CONTRACTS.map((seed) => {
    const agreement = byTitle.get(seed.title)
    if (!agreement) throw new Error(`${seed.id}: there is no agreement ${seed.title}`)
    // A referral moves in the same moment as the program contract with the product's vendor.
    const whose = seed.type === 'referral' && seed.product ? PRODUCTS[seed.product].vendor : seed.partner
    return {
      seed,
      agreement,
      issuerId: accountId(agreement.owner),
      ownerId: accountId(seed.partner),
      expireAt: seed.expires === undefined ? undefined : at(-seed.expires, whose),
      acts: actsOf(seed.type, seed).map((act) => {
        const moment = at(act.daysAgo, whose)
        return {
          ...act,
          at: moment,
          actor: actorOf(seed, agreement, act),
          accepted: act.accepts ? activeVersion(agreement, moment) : undefined,
        }
      }),
    }
  })
}

function actorOf({ partner, by }: AnyContract, { owner }: ToldAgreement, act: Act): Actor {
  if (act.by === 'system') return null
  const account = act.by === 'issuer' ? owner : partner
  const userId = by ? personByEmail(by).id : act.by === 'issuer' ? channelOf(owner) : signeeOf(partner)
  return userId === null ? null : { userId, accountId: accountId(account) }
}

/** When the contract came into force, if it ever did. */
export const inForceSince = ({ acts }: ToldContract): Date | undefined =>
  acts.find(({ to }) => to === 'active')?.at

/** How the contract stands in the end. */
export function lastAct({ seed, acts }: ToldContract): ToldAct {
  const last = acts.at(-1)
  if (!last) throw new Error(`${seed.id}: nothing happened to it`)
  return last
}
