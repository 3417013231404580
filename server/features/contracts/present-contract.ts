import type { Contract, ContractVersion } from '@entente/shared/api/contracts.ts'
import { unmet } from '@entente/shared/domain/contracts/conditions.ts'
import { editableFields } from '@entente/shared/domain/contracts/edits.ts'
import { CONTRACT_ACTS, lifecycles } from '@entente/shared/domain/contracts/index.ts'
import { takesUpdates } from '@entente/shared/domain/contracts/turn.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { maybeMoment, moment } from '../../platform/http/moment.ts'
import { referenceTo } from '../../platform/http/reference-to.ts'
import { presentGrants } from '../accounts/index.ts'
import { activationLink } from './activation-link.ts'
import type { AcceptanceRow, ContractView } from './contract-queries.ts'

/** Absent when it has not happened; Entente itself is `system`. */
const occurrence = (at: Date | null, id: string | null, name: string | null) =>
  at && { at: moment(at), by: referenceTo(id, name) ?? { id: 'system', name: 'Entente' } }

function presentEvents(row: ContractView): Contract['events'] {
  const enrolled = row.enrolled_at && { at: moment(row.enrolled_at) }
  const signed = occurrence(row.signed_at, row.signed_by, row.signed_name)
  const countersigned = occurrence(row.countersigned_at, row.countersigned_by, row.countersigned_name)
  const rejected = occurrence(row.rejected_at, row.rejected_by, row.rejected_name)
  const terminated = occurrence(row.terminated_at, row.terminated_by, row.terminated_name)
  return {
    created: occurrence(row.created_at, row.created_by, row.created_name) ?? undefined,
    updated: occurrence(row.updated_at, row.updated_by, row.updated_name) ?? undefined,
    ...(enrolled && { enrolled }),
    ...(signed && { signed }),
    ...(countersigned && { countersigned }),
    ...(rejected && { rejected }),
    ...(terminated && { terminated }),
  }
}

/** The issuer copies the link as long as nobody has answered; nobody else ever sees it (domain: section 7.7). */
function presentActivation(row: ContractView, ctx: MemberCtx, isIssuer: boolean): Contract['activation'] {
  const words = { message: row.message ?? '', note: isIssuer ? row.note : null }
  if (!isIssuer || row.status !== 'pending' || !row.code_cipher) return words
  const code = ctx.keys.open(row.code_cipher)
  return { ...words, code, link: activationLink(ctx, code) }
}

/** What the contract is about beside its agreement: a marketplace, something sourced, or a referral. */
function presentSubject(row: ContractView): Pick<Contract, 'marketplace' | 'sourcing' | 'referral'> {
  const marketplace = referenceTo(row.marketplace_id, row.marketplace_name)
  if (row.type === 'distribution')
    return marketplace ? { marketplace: { ...marketplace, icon: row.marketplace_icon ?? '' } } : {}
  const agreement = referenceTo(row.referral_agreement_id, row.referral_agreement_name)
  if (agreement && row.referral_contract_id)
    return { referral: { agreement, contract: { id: row.referral_contract_id } } }
  if (!row.product_id && !marketplace) return {}
  const listing = row.listing_id ? { id: row.listing_id } : null
  return { sourcing: { listing, product: referenceTo(row.product_id, row.product_name), marketplace } }
}

/** What the partner is asked before it enrolls. */
const presentForm = ({ form_id, form_name, form_version }: ContractView): Contract['form'] =>
  form_id === null ? null : { id: form_id, name: form_name ?? '', version: form_version ?? 1 }

/** What the caller may do next: the steps of its side whose conditions are met (domain: section 7.4). */
function presentActions(row: ContractView, ctx: MemberCtx, isIssuer: boolean): Contract['actions'] {
  const circumstances = {
    now: ctx.now(),
    expiresAt: row.expire_at,
    signedVersion: row.version,
    activeVersion: row.active_version,
    hasForm: row.form_id !== null,
    isAnswered: row.is_answered,
  }
  const steps = lifecycles[row.type]
    .stepsFrom(row.status)
    .filter((step) => step.by === (isIssuer ? 'issuer' : 'partner') && !unmet(step, circumstances))
  return CONTRACT_ACTS.filter((act) => steps.some(({ action }) => action === act))
}

/** A contract as this caller may see it. */
export function presentContract(row: ContractView, ctx: MemberCtx): Contract {
  const isIssuer = row.issuer_id === ctx.actor.account.id
  const issuer = { id: row.issuer_id, name: row.issuer_name, icon: row.issuer_icon }
  const owner = { id: row.owner_id, name: row.owner_name, icon: row.owner_icon }
  const version = row.version ?? row.active_version
  const latest = row.active_version === null || version === row.active_version
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    status: row.status,
    kind: row.kind,
    version,
    version_created: maybeMoment(row.accepted_at),
    latest,
    update_available: !latest && row.status === 'active' && takesUpdates(row.type),
    turn: row.turn,
    agreement: { id: row.agreement_id, name: row.agreement_name },
    issuer,
    owner,
    partner: isIssuer ? { ...owner, external_id: row.external_id } : issuer,
    creator: { id: row.creator_id, name: row.creator_name, icon: row.creator_icon },
    signee: referenceTo(row.signed_by, row.signed_name),
    enrolled: maybeMoment(row.enrolled_at),
    activation: presentActivation(row, ctx, isIssuer),
    note: isIssuer ? row.note : null,
    expire_at: maybeMoment(row.expire_at),
    termination_note: row.termination_note,
    ...(isIssuer && row.type === 'service' && { permissions: presentGrants(row) }),
    ...presentSubject(row),
    ...(row.type === 'distribution' && { form: presentForm(row) }),
    actions: presentActions(row, ctx, isIssuer),
    editable: isIssuer ? editableFields(row.type, row.status) : [],
    events: presentEvents(row),
  }
}

export const presentAcceptance = (row: AcceptanceRow, { id, name }: ContractView): ContractVersion => ({
  contract: { id, name },
  version: row.version,
  version_created: moment(row.accepted_at),
  signee: referenceTo(row.signee_id, row.signee_name),
  sha256: row.document_sha256,
  description_sha256: row.description_sha256,
  ip: row.ip,
  agent: row.agent,
})
