import { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import { Marketplace, ProductGroup } from '@entente/shared/api/marketplaces.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { agreementList, distributionAgreementList } from '@entente/shared/lists/agreements.ts'
import { marketplacesOfAgreementList } from '@entente/shared/lists/marketplaces.ts'
import { productGroupList } from '@entente/shared/lists/product-groups.ts'
import { versionList } from '@entente/shared/lists/versions.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { listProductGroupsOf, presentProductGroup } from '../catalog/index.ts'
import { documentAddress } from '../documents/index.ts'
import { listMarketplacesOf, presentMarketplace } from '../marketplaces/index.ts'
import {
  type AgreementRow,
  findAgreement,
  listAgreements,
  listDistributionAgreements,
} from './agreement-queries.ts'
import { presentAgreement, presentVersion } from './present-agreement.ts'
import { findVersion, listVersions, type VersionRow } from './version-queries.ts'

const AgreementParams = Type.Object({ id: Type.String() })
const VersionParams = Type.Object({ id: Type.String(), version: Type.String({ pattern: '^\\d{1,9}$' }) })

const visible = async (ctx: MemberCtx, id: string): Promise<AgreementRow> =>
  (await findAgreement(ctx, canonicalId(id))) ?? refuse('NFD_001')

/** Where a version's document is: the owner's link, or a short-lived address of the uploaded file. */
const locationOf = (
  ctx: MemberCtx,
  { link, document_id }: Pick<VersionRow, 'link' | 'document_id'>,
): string =>
  (link && new URL(link).href) ?? (document_id ? documentAddress(ctx, document_id) : refuse('NFD_001'))

export const agreementRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/agreements',
    {
      config: { access: 'member', list: agreementList },
      schema: { response: { 200: Type.Array(Agreement) } },
    },
    async (request, reply) => {
      const ctx = request.member
      const list = listRequest(request)
      return replyPage(reply, list, await listAgreements(ctx, list), {
        schema: Agreement,
        present: (row) => presentAgreement(row, ctx),
      })
    },
  )

  app.get(
    '/agreements/:id',
    { config: { access: 'member' }, schema: { params: AgreementParams, response: { 200: Agreement } } },
    async ({ member, params }) => {
      const ctx = member
      return presentAgreement(await visible(ctx, params.id), ctx)
    },
  )

  app.get(
    '/agreements/:id/agreements',
    {
      config: { access: 'member', list: distributionAgreementList },
      schema: { params: AgreementParams, response: { 200: Type.Array(Agreement) } },
    },
    async (request, reply) => {
      const ctx = request.member
      const program = await visible(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listDistributionAgreements(ctx, program.id, list), {
        schema: Agreement,
        present: (row) => presentAgreement(row, ctx),
      })
    },
  )

  app.get(
    '/agreements/:id/versions',
    {
      config: { access: 'member', list: versionList },
      schema: { params: AgreementParams, response: { 200: Type.Array(AgreementVersion) } },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await visible(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listVersions(ctx, agreement.id, list), {
        schema: AgreementVersion,
        present: (row) => presentVersion(row, agreement, ctx),
      })
    },
  )

  app.get(
    '/agreements/:id/versions/:version/document',
    { config: { access: 'member' }, schema: { params: VersionParams } },
    async ({ member, params }, reply) => {
      const ctx = member
      const { id } = await visible(ctx, params.id)
      const version = (await findVersion(ctx, id, Number(params.version))) ?? refuse('NFD_001')
      return reply.header('cache-control', 'no-store').redirect(locationOf(ctx, version))
    },
  )

  app.get(
    '/agreements/:id/document',
    { config: { access: 'member' }, schema: { params: AgreementParams } },
    async ({ member, params }, reply) => {
      const ctx = member
      const agreement = await visible(ctx, params.id)
      if (!agreement.active) refuse('NFD_001')
      return reply.header('cache-control', 'no-store').redirect(locationOf(ctx, agreement))
    },
  )

  app.get(
    '/agreements/:id/marketplaces',
    {
      config: { access: 'member', list: marketplacesOfAgreementList },
      schema: { params: AgreementParams, response: { 200: Type.Array(Marketplace) } },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await visible(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listMarketplacesOf(ctx, agreement.id, list), {
        schema: Marketplace,
        present: presentMarketplace,
      })
    },
  )

  app.get(
    '/agreements/:id/product-groups',
    {
      config: { access: 'member', list: productGroupList },
      schema: { params: AgreementParams, response: { 200: Type.Array(ProductGroup) } },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await visible(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listProductGroupsOf(ctx, agreement.id, list), {
        schema: ProductGroup,
        present: presentProductGroup,
      })
    },
  )
}
