import { createHash } from 'node:crypto'
import { SERVER_MESSAGES } from '@entente/shared/messages/server.ts'
import type { Insertable } from 'kysely'
import type { Ctx } from '../../platform/context.ts'
import type { Database } from '../../platform/database/schema.ts'
import { hashSecret, newSecret } from '../../platform/keys.ts'
import { ACCOUNTS } from '../demo/accounts.ts'
import { MARKETPLACES } from '../demo/marketplaces.ts'
import { PRODUCTS } from '../demo/products.ts'
import { lastAct, type ToldAct, type ToldContract } from '../story/contracts.ts'
import { type Entry, originOf } from '../story/history.ts'
import { accountId } from '../story/people.ts'

/** Writes contracts, what was accepted under them, and their activation links; returns their record. */
export async function writeContracts(
  ctx: Ctx,
  contracts: readonly ToldContract[],
  fingerprints: ReadonlyMap<string, string>,
): Promise<Entry[]> {
  await ctx.db
    .insertInto('contracts')
    .values(contracts.map((contract) => contractRow(contract, contracts)))
    .execute()
  await ctx.db
    .insertInto('contract_versions')
    .values(contracts.flatMap((contract) => acceptanceRows(contract, fingerprints)))
    .execute()
  await ctx.db
    .insertInto('activations')
    .values(contracts.filter(isInvitation).map((contract) => activationRow(ctx, contract)))
    .execute()
  return contracts.flatMap(entriesOf)
}

/** The referral that a program contract was born from: of its issuer, for a product of its vendor (domain: section 8.5). */
const referralOf = ({ seed, issuerId, ownerId }: ToldContract, contracts: readonly ToldContract[]) =>
  seed.type === 'program'
    ? contracts.find(
        ({ seed: other, ownerId: referred }) =>
          other.type === 'referral' &&
          referred === issuerId &&
          other.product !== undefined &&
          accountId(PRODUCTS[other.product].vendor) === ownerId,
      )?.seed.id
    : undefined

function contractRow(
  contract: ToldContract,
  contracts: readonly ToldContract[],
): Insertable<Database['contracts']> {
  const { seed, agreement, issuerId, ownerId, acts } = contract
  const last = lastAct(contract)
  const first = acts[0] ?? last
  const accepted = acts.findLast(({ accepts }) => accepts)
  const countersigned = acts.findLast(({ countersigns }) => countersigns)
  const rejected = acts.find(({ action }) => action === 'reject')
  const terminated = acts.find(({ action }) => action === 'terminate')
  return {
    id: seed.id,
    type: seed.type,
    status: last.to,
    kind: seed.kind ?? 'production',
    name: SERVER_MESSAGES.en.made.contractOf({ agreement: agreement.title }),
    agreement_id: agreement.id,
    issuer_id: issuerId,
    owner_id: ownerId,
    creator_id: first.by === 'issuer' ? issuerId : ownerId,
    bound: !ACCOUNTS[seed.partner].placeholder,
    version: accepted?.accepted?.number,
    marketplace_id: agreement.marketplaceId ?? (seed.marketplace && MARKETPLACES[seed.marketplace].id),
    referral_contract_id: referralOf(contract, contracts),
    product_id: seed.product && PRODUCTS[seed.product].id,
    message: seed.message,
    note: seed.note,
    termination_note: terminated && seed.reason,
    expire_at: contract.expireAt,
    ...seed.grants,
    created_at: first.at,
    created_by: first.actor?.userId,
    updated_at: last.at,
    updated_by: last.actor?.userId,
    enrolled_at: acts.find(({ accepts }) => accepts)?.at,
    signed_at: accepted?.at,
    signed_by: accepted?.actor?.userId,
    countersigned_at: countersigned?.at,
    countersigned_by: countersigned?.by === 'issuer' ? countersigned.actor?.userId : null,
    rejected_at: rejected?.at,
    rejected_by: rejected?.actor?.userId,
    terminated_at: terminated?.at,
    terminated_by: terminated?.actor?.userId,
  }
}

function acceptanceRows({ seed, agreement, acts }: ToldContract, fingerprints: ReadonlyMap<string, string>) {
  const description_sha256 = createHash('sha256').update(agreement.description).digest('hex')
  return acts.flatMap(({ accepted, at, actor }) =>
    accepted
      ? {
          contract_id: seed.id,
          version: accepted.number,
          signee_id: actor?.userId,
          accepted_at: at,
          document_sha256: accepted.file && fingerprints.get(accepted.file.id),
          description_sha256,
          ...originOf(actor?.userId),
        }
      : [],
  )
}

const isInvitation = ({ seed }: ToldContract) => seed.type === 'program' || seed.type === 'service'

/** The link of an unanswered invitation can be copied; of an answered one only the hash is left. */
function activationRow(ctx: Ctx, { seed, acts }: ToldContract) {
  const code = newSecret()
  const answered = acts.find(({ from }) => from === 'pending')
  return {
    contract_id: seed.id,
    code_hash: hashSecret(code),
    code_cipher: answered ? null : ctx.keys.seal(code),
    used_at: answered?.at,
  }
}

const SPOKEN = new Set<ToldAct['action']>(['refine', 'reject', 'terminate'])

/** Which submission of the form an answer is. */
const numberOf = (acts: readonly ToldAct[], index: number) =>
  acts.slice(0, index + 1).filter(({ action }) => action === 'answer').length

const entriesOf = ({ seed, issuerId, ownerId, acts }: ToldContract): Entry[] =>
  acts.map(({ at, actor, action, from, to }, index) => ({
    at,
    actor,
    object: seed.id,
    action,
    from,
    to,
    visibleTo: [issuerId, ownerId],
    ...(action === 'answer' && { note: String(numberOf(acts, index)) }),
    ...(SPOKEN.has(action) && seed.reason && { note: seed.reason }),
  }))
