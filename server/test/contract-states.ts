import type { ContractStatus } from '@entente/shared/domain/contracts/index.ts'
import { admitted, distributionAgreement, offer, sourcing } from './trade.ts'
import { newWorld, type Person, type World } from './world.ts'

const none = { document_type: 'none' } as const

/** A contract that came by its status the way contracts do, and everybody who could do something about it. */
export interface Staged {
  readonly world: World
  readonly id: string
  readonly agreement: string
  readonly issuer: Person
  readonly partner: Person
  readonly stranger: Person
}

type Stage = (status: ContractStatus) => Promise<Staged>

/** An offer to somebody who is a partner already. Once it is active, its agreement has a newer version. */
const offered =
  (type: 'program' | 'service'): Stage =>
  async (status) => {
    const world = await newWorld()
    const [issuer, stranger] = [await world.distributor(), await world.distributor()]
    const partner = type === 'program' ? await world.vendor() : await world.reseller()
    await admitted(world, issuer, partner, await world.agreement(issuer, type))
    const agreement = await world.agreement(issuer, type)
    const { id } = await offer(issuer, agreement, { partner: { id: partner.account } })
    const staged = { world, id: String(id), agreement, issuer, partner, stranger }
    if (status === 'rejected') await partner.post(`/contracts/${id}/reject`)
    if (status === 'active' || status === 'terminated') await partner.post(`/contracts/${id}/sign`)
    await goOn(staged, status)
    return staged
  }

/** An enrolment under an agreement that asks a form. */
const distribution: Stage = async (status) => {
  const world = await newWorld()
  const [issuer, partner, stranger] = [
    await world.distributor(),
    await world.vendor(),
    await world.distributor(),
  ]
  const program = await world.agreement(issuer, 'program')
  await admitted(world, issuer, partner, program)
  const form = await issuer.post('/forms', { type: 'enroll', name: 'Questions', schema: { type: 'object' } })
  const { id: agreement } = await distributionAgreement(world, issuer, program, {
    forms: { enroll: { id: form.body.id } },
  })
  const { body } = await partner.post(`/agreements/${agreement}/contracts`)
  const staged = { world, id: String(body.id), agreement, issuer, partner, stranger }
  await partner.post(`/contracts/${body.id}/data`, { data: {} })
  if (status !== 'enrolling') await partner.post(`/contracts/${body.id}/enroll`)
  await decide(staged, status)
  return staged
}

const syndication: Stage = async (status) => {
  const stage = await sourced('syndication')
  await decide(stage, status)
  return stage
}

/** The vendor of the product answers in place of the issuer. */
const referral: Stage = async (status) => {
  const { vendor, ...staged } = await sourced('referral')
  const [offered] = (await vendor.get('/contracts?status=pending&type=program')).body
  if (status === 'rejected') await vendor.post(`/contracts/${offered.id}/reject`)
  if (status === 'active' || status === 'terminated') await vendor.post(`/contracts/${offered.id}/sign`)
  await goOn(staged, status)
  return staged
}

async function sourced(type: 'syndication' | 'referral') {
  const world = await newWorld()
  const {
    mick: issuer,
    seller: partner,
    vendor,
    agreement,
    product,
    marketplace,
  } = await sourcing(world, type)
  const { body } = await partner.post(`/agreements/${agreement}/contracts`, {
    sourcing: { product: { id: product }, marketplace: { id: marketplace } },
    ...(type === 'referral' && { program_agreement: { id: await world.agreement(partner, 'program') } }),
  })
  const stranger = await world.distributor()
  return { world, id: String(body.id), agreement, issuer, partner, stranger, vendor }
}

async function decide(staged: Staged, status: ContractStatus): Promise<void> {
  const { id, issuer } = staged
  if (status === 'rejected') await issuer.post(`/contracts/${id}/reject`)
  if (status === 'active' || status === 'terminated') await issuer.post(`/contracts/${id}/sign`)
  await goOn(staged, status)
}

async function goOn({ id, agreement, issuer }: Staged, status: ContractStatus): Promise<void> {
  if (status === 'active') await issuer.post(`/agreements/${agreement}/versions`, none)
  if (status === 'terminated') await issuer.post(`/contracts/${id}/terminate`)
}

/** Brings a contract of each type into each status that it can have. */
export const STAGES = {
  program: offered('program'),
  service: offered('service'),
  distribution,
  syndication,
  referral,
} as const satisfies Record<string, Stage>
