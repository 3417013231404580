import {
  Agreement,
  AgreementChanges,
  NewAgreement,
  NewDistributionAgreement,
} from '@entente/shared/api/agreements.ts'
import { Contract } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { agreementList, distributionAgreementList } from '@entente/shared/lists/agreements.ts'
import { contractList } from '@entente/shared/lists/contracts.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { WITH_DOCUMENT } from '../../platform/http/parts.ts'
import { listContracts, presentContract } from '../contracts/index.ts'
import { listAgreements, listDistributionAgreements } from './agreement-queries.ts'
import { createAgreement } from './create-agreement.ts'
import { createDistributionAgreement } from './create-distribution-agreement.ts'
import { deleteAgreement } from './delete-agreement.ts'
import { editAgreement } from './edit-agreement.ts'
import { offerRoutes } from './offer-routes.ts'
import { partnerRoutes } from './partner-routes.ts'
import { presentAgreement } from './present-agreement.ts'
import { productRoutes } from './product-routes.ts'
import { versionRoutes } from './version-routes.ts'
import { AgreementParams, visibleAgreement } from './visible-agreement.ts'

const tags = ['Agreements']
const AskedVersion = Type.Object({
  version: Type.Optional(
    Type.String({ pattern: '^\\d{1,9}$', description: 'Leads on to this version instead.' }),
  ),
})
const ToVersion = Type.Null({
  description: 'The version that was asked for is at the address in `Location`.',
})

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

  app.post(
    '/agreements',
    {
      bodyLimit: WITH_DOCUMENT,
      config: { access: 'member', parts: true, refusals: ['ACC_001', 'AGR_005', 'AGR_007'] },
      schema: {
        operationId: 'createAgreement',
        tags,
        summary: 'Create an agreement',
        description:
          'A program, service, syndication or referral agreement with its first version. A file comes in base64 within JSON, or as a part of `multipart/form-data`.',
        body: NewAgreement,
        response: { 201: Agreement },
      },
    },
    async ({ member, body }, reply) => {
      const id = await createAgreement(member, body)
      return reply.code(201).send(presentAgreement(await visibleAgreement(member, id), member))
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
        querystring: AskedVersion,
        response: { 200: Agreement, 302: ToVersion },
      },
    },
    async ({ member, params, query }, reply) => {
      const agreement = await visibleAgreement(member, params.id)
      if (query.version === undefined) return presentAgreement(agreement, member)
      return reply.redirect(`/public/v1/agreements/${agreement.id}/versions/${query.version}`)
    },
  )

  // Clients of old write PATCH for what others write PUT; both change only what is said (D-62).
  for (const [method, operationId] of [
    ['PUT', 'editAgreement'],
    ['PATCH', 'patchAgreement'],
  ] as const)
    app.route({
      method,
      url: '/agreements/:id',
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGR_005', 'AGR_008'] },
      schema: {
        operationId,
        tags,
        summary: 'Change an agreement',
        description:
          'Changes what is said and leaves the rest. The text itself changes only by a new version.',
        params: AgreementParams,
        body: AgreementChanges,
        response: { 200: Agreement },
      },
      handler: async ({ member, params, body }) => {
        await editAgreement(member, canonicalId(params.id), body)
        return presentAgreement(await visibleAgreement(member, params.id), member)
      },
    })

  app.delete(
    '/agreements/:id',
    {
      config: { access: 'member', refusals: ['ACC_001', 'AUTH_003', 'AGR_001', 'AGR_002'] },
      schema: {
        operationId: 'deleteAgreement',
        tags,
        summary: 'Delete an agreement',
        description:
          'Only an agreement that never had a contract and that no other agreement depends on can be deleted.',
        params: AgreementParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await deleteAgreement(member, canonicalId(params.id))
      return reply.code(204).send(null)
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
      const program = await visibleAgreement(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listDistributionAgreements(ctx, program.id, list), {
        schema: Agreement,
        present: (row) => presentAgreement(row, ctx),
      })
    },
  )

  app.post(
    '/agreements/:id/agreements',
    {
      bodyLimit: WITH_DOCUMENT,
      config: {
        access: 'member',
        parts: true,
        refusals: ['ACC_001', 'AUTH_003', 'AGR_003', 'AGR_004'],
      },
      schema: {
        operationId: 'createDistributionAgreement',
        tags,
        summary: 'Create a distribution agreement',
        description:
          'A distribution agreement in one of your program agreements, for one of your marketplaces; there is one for each marketplace.',
        params: AgreementParams,
        body: NewDistributionAgreement,
        response: { 201: Agreement },
      },
    },
    async ({ member, params, body }, reply) => {
      const id = await createDistributionAgreement(member, canonicalId(params.id), body)
      return reply.code(201).send(presentAgreement(await visibleAgreement(member, id), member))
    },
  )

  app.get(
    '/agreements/:id/contracts',
    {
      config: { access: 'member', list: contractList, refusals: [] },
      schema: {
        operationId: 'listContractsOfAgreement',
        tags,
        summary: 'List the contracts under an agreement',
        description: 'All of them for the owner of the agreement, their own for others.',
        params: AgreementParams,
        response: { 200: Type.Array(Contract) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const agreement = await visibleAgreement(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listContracts(ctx, list, agreement.id), {
        schema: Contract,
        present: (row) => presentContract(row, ctx),
      })
    },
  )

  await app.register(versionRoutes)
  await app.register(offerRoutes)
  await app.register(productRoutes)
  await app.register(partnerRoutes)
}
