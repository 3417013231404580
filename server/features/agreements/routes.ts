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

const tags = ['Agreements']
const AgreementParams = Type.Object({
  id: Type.String({ description: 'Identifier of the agreement, in any case.' }),
})
const VersionParams = Type.Object({
  ...AgreementParams.properties,
  version: Type.String({ pattern: '^\\d{1,9}$', description: 'Number of the version.' }),
})
const ToDocument = Type.Null({
  description:
    "The document is at the address in `Location`: the owner's own link, or a short-lived address of the uploaded file.",
})

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
      config: { access: 'member', list: agreementList, refusals: [] },
      schema: {
        operationId: 'listAgreements',
        tags,
        summary: 'List agreements',
        description:
          'Agreements that the account owns, and those of others that it has or may enter a contract under.',
        response: { 200: Type.Array(Agreement) },
      },
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
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getAgreement',
        tags,
        summary: 'Read an agreement',
        description: 'An agreement with its active version; counters are told to its owner only.',
        params: AgreementParams,
        response: { 200: Agreement },
      },
    },
    async ({ member, params }) => {
      const ctx = member
      return presentAgreement(await visible(ctx, params.id), ctx)
    },
  )

  app.get(
    '/agreements/:id/agreements',
    {
      config: { access: 'member', list: distributionAgreementList, refusals: [] },
      schema: {
        operationId: 'listDistributionAgreements',
        tags,
        summary: 'List the distribution agreements of a program',
        description:
          'The children of a program agreement, one for each marketplace; empty for agreements of other types.',
        params: AgreementParams,
        response: { 200: Type.Array(Agreement) },
      },
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
      config: { access: 'member', list: versionList, refusals: [] },
      schema: {
        operationId: 'listVersions',
        tags,
        summary: 'List the versions of an agreement',
        description: 'All versions for the owner; for a partner the active one and those it has signed.',
        params: AgreementParams,
        response: { 200: Type.Array(AgreementVersion) },
      },
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
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getVersionDocument',
        tags,
        summary: 'Open the document of a version',
        description: 'Leads to the text of this version. A version without a document is answered with 404.',
        params: VersionParams,
        response: { 302: ToDocument },
      },
    },
    async ({ member, params }, reply) => {
      const ctx = member
      const { id } = await visible(ctx, params.id)
      const version = (await findVersion(ctx, id, Number(params.version))) ?? refuse('NFD_001')
      return reply.header('cache-control', 'no-store').redirect(locationOf(ctx, version))
    },
  )

  app.get(
    '/agreements/:id/document',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getAgreementDocument',
        tags,
        summary: 'Open the document of an agreement',
        description:
          'Leads to the text of the active version. An agreement without an active version, or whose version has no document, is answered with 404.',
        params: AgreementParams,
        response: { 302: ToDocument },
      },
    },
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
      config: { access: 'member', list: marketplacesOfAgreementList, refusals: [] },
      schema: {
        operationId: 'listMarketplacesOfAgreement',
        tags,
        summary: 'List the marketplaces of an agreement',
        description:
          'The marketplaces that a service agreement is about, or the one of a distribution agreement.',
        params: AgreementParams,
        response: { 200: Type.Array(Marketplace) },
      },
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
      config: { access: 'member', list: productGroupList, refusals: [] },
      schema: {
        operationId: 'listProductGroupsOfAgreement',
        tags,
        summary: 'List the product groups of an agreement',
        description: 'The product groups that a service agreement offers.',
        params: AgreementParams,
        response: { 200: Type.Array(ProductGroup) },
      },
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
