import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import type { FormType } from '@entente/shared/domain/forms.ts'
import type { MemberCtx } from '../../platform/context.ts'
import { moment } from '../../platform/http/moment.ts'
import { occurrence } from '../../platform/http/occurrence.ts'
import { referenceTo } from '../../platform/http/reference-to.ts'
import type { AgreementRow } from './agreement-queries.ts'
import type { VersionRow } from './version-queries.ts'

/** Where the document of a version is asked for; the answer leads on to the file or the owner's link. */
const documentPath = (agreementId: string, version: number, documentType: string) =>
  documentType === 'none' ? null : `/public/v1/agreements/${agreementId}/versions/${version}/document`

const presentOwner = (row: AgreementRow) => ({ id: row.owner_id, name: row.owner_name, icon: row.owner_icon })

const presentMarketplace = (row: AgreementRow) =>
  row.marketplace_id === null
    ? null
    : { id: row.marketplace_id, name: row.marketplace_name ?? '', icon: row.marketplace_icon ?? '' }

/** The version that the agreement stands on for this viewer. */
function presentStand(row: AgreementRow, mine: boolean): Agreement['version'] {
  const { id, version, version_created, document_type } = row
  if (version === null || version_created === null || document_type === null) return null
  return {
    version,
    active: row.active ?? false,
    link: documentPath(id, version, document_type),
    address: row.link,
    author: referenceTo(row.author_id, row.author_name),
    version_created: moment(version_created),
    ...(mine && { version_contracts: row.version_contracts ?? 0 }),
  }
}

const presentForm = (type: FormType, id: string | null, name: string | null) =>
  id === null ? null : { id, name: name ?? '', type }

const presentForms = (row: AgreementRow): Agreement['forms'] =>
  row.type === 'distribution'
    ? {
        enroll: presentForm('enroll', row.enroll_form_id, row.enroll_form_name),
        product: presentForm('product', row.product_form_id, row.product_form_name),
        item: presentForm('item', row.item_form_id, row.item_form_name),
      }
    : {}

/** An agreement as the caller may see it: numbers are the owner's alone (domain: section 5.7). */
export function presentAgreement(row: AgreementRow, { actor }: MemberCtx): Agreement {
  const mine = row.owner_id === actor.account.id
  return {
    id: row.id,
    type: row.type,
    title: row.title,
    name: row.title,
    description: row.description,
    document_type: row.document_type ?? 'none',
    owner: presentOwner(row),
    parent: referenceTo(row.parent_id, row.parent_title),
    marketplace: presentMarketplace(row),
    auto_accept: row.auto_accept,
    sourcing_agreement: referenceTo(row.sourcing_agreement_id, row.sourcing_title),
    forms: presentForms(row),
    version: presentStand(row, mine),
    ...(mine && { stats: { contracts: row.contracts ?? 0, versions: row.versions ?? 0 } }),
    created: moment(row.created_at),
    updated: moment(row.updated_at),
    events: {
      created: occurrence(row.created_at, row.created_by, row.creator_name),
      updated: occurrence(row.updated_at, row.updated_by, row.updater_name),
    },
  }
}

export function presentVersion(
  row: VersionRow,
  agreement: AgreementRow,
  { actor }: MemberCtx,
): AgreementVersion {
  const { file_name, media_type, size, sha256 } = row
  return {
    agreement: {
      id: agreement.id,
      name: agreement.title,
      type: agreement.type,
      description: agreement.description,
      owner: presentOwner(agreement),
      marketplace: presentMarketplace(agreement),
    },
    version: row.version,
    active: row.active,
    author: referenceTo(row.author_id, row.author_name),
    document_type: row.document_type,
    document:
      file_name && media_type && size && sha256 ? { name: file_name, media_type, size, sha256 } : null,
    link: documentPath(row.agreement_id, row.version, row.document_type),
    address: row.link,
    version_created: moment(row.created_at),
    ...(agreement.owner_id === actor.account.id && { version_contracts: row.contracts ?? 0 }),
  }
}
