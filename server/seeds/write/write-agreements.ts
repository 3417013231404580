import type { DocumentType } from '@entente/shared/domain/agreements.ts'
import type { Ctx } from '../../platform/context.ts'
import { FORMS, type FormName } from '../demo/forms.ts'
import { MARKETPLACES } from '../demo/marketplaces.ts'
import { PRODUCT_GROUPS } from '../demo/product-groups.ts'
import { findActiveVersion, type ToldAgreement, type ToldVersion } from '../story/agreements.ts'
import type { Entry } from '../story/history.ts'
import { accountId, authorOf } from '../story/people.ts'
import { issueIds } from './issue-ids.ts'

/** Writes agreements, their versions, and what service agreements are linked with; returns their record. */
export async function writeAgreements(ctx: Ctx, agreements: readonly ToldAgreement[]): Promise<Entry[]> {
  await issueIds(
    ctx,
    agreements.map(({ id }) => id),
  )
  await ctx.db
    .insertInto('agreements')
    .values(
      agreements.map((agreement) => ({
        id: agreement.id,
        type: agreement.type,
        owner_id: accountId(agreement.owner),
        title: agreement.title,
        description: agreement.description,
        parent_id: agreement.parentId,
        marketplace_id: agreement.marketplaceId,
        auto_accept: agreement.autoAccept,
        enroll_form_id: formId(agreement.forms?.enroll),
        product_form_id: formId(agreement.forms?.product),
        sourcing_agreement_id: agreement.sourcingId,
        last_version: agreement.versions.length,
        created_at: momentsOf(agreement)[0],
        created_by: authorOf(agreement.owner),
        updated_at: momentsOf(agreement).at(-1),
        updated_by: authorOf(agreement.owner),
      })),
    )
    .execute()
  await ctx.db
    .insertInto('agreement_versions')
    .values(agreements.flatMap(versionRows(ctx.now())))
    .execute()
  await writeLinks(ctx, agreements)
  return agreements.flatMap(entriesOf)
}

const formId = (name: FormName | undefined) => name && FORMS[name].id

const versionRows = (now: Date) => (agreement: ToldAgreement) => {
  const active = findActiveVersion(agreement.versions, now)
  return agreement.versions
    .filter(({ deletedAt }) => !deletedAt)
    .map((version) => ({
      agreement_id: agreement.id,
      version: version.number,
      active: version === active,
      document_type: documentType(version),
      link: version.link,
      document_id: version.file?.id,
      author_id: authorOf(agreement.owner),
      created_at: version.createdAt,
    }))
}

const documentType = ({ link, file }: ToldVersion): DocumentType =>
  link ? 'external' : file ? 'uploaded' : 'none'

async function writeLinks(ctx: Ctx, agreements: readonly ToldAgreement[]): Promise<void> {
  await ctx.db
    .insertInto('agreement_marketplaces')
    .values(
      agreements.flatMap(({ id, links }) =>
        (links?.marketplaces ?? []).map((name) => ({
          agreement_id: id,
          marketplace_id: MARKETPLACES[name].id,
        })),
      ),
    )
    .execute()
  await ctx.db
    .insertInto('agreement_product_groups')
    .values(
      agreements.flatMap(({ id, links }) =>
        (links?.productGroups ?? []).map((name) => ({
          agreement_id: id,
          product_group_id: PRODUCT_GROUPS[name].id,
        })),
      ),
    )
    .execute()
}

const momentsOf = ({ versions }: ToldAgreement): Date[] =>
  versions
    .flatMap(({ createdAt, activatedAt, deletedAt }) => [createdAt, ...activatedAt, deletedAt ?? createdAt])
    .sort((a, b) => a.getTime() - b.getTime())

function entriesOf(agreement: ToldAgreement): Entry[] {
  const owner = accountId(agreement.owner)
  const entry = (at: Date, action: string, note?: string): Entry => ({
    at,
    action,
    actor: { userId: authorOf(agreement.owner), accountId: owner },
    object: agreement.id,
    visibleTo: [owner],
    ...(note && { note }),
  })
  return agreement.versions.flatMap(({ number, createdAt, activatedAt, deletedAt }) => [
    number === 1 ? entry(createdAt, 'create') : entry(createdAt, 'add_version', `Version ${number}`),
    ...activatedAt
      .filter((at) => at > createdAt)
      .map((at) => entry(at, 'activate_version', `Version ${number}`)),
    ...(deletedAt ? [entry(deletedAt, 'delete_version', `Version ${number}`)] : []),
  ])
}
