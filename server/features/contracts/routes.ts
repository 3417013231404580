import { Contract, ContractChanges, ContractVersion, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { contractList } from '@entente/shared/lists/contracts.ts'
import { acceptanceList } from '@entente/shared/lists/versions.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { listHistory } from '../history/index.ts'
import { actRoutes } from './act-routes.ts'
import { answerRoutes } from './answer-routes.ts'
import { findAcceptance, listAcceptances, listContracts, listResting } from './contract-queries.ts'
import { creationRoutes } from './creation-routes.ts'
import { deleteContract } from './delete-contract.ts'
import { editContract } from './edit-contract.ts'
import { presentAcceptance, presentContract } from './present-contract.ts'
import { ContractParams, visibleContract } from './visible-contract.ts'

const tags = ['Contracts']
const AskedVersion = Type.Object({
  version: Type.Optional(
    Type.String({
      pattern: '^\\d{1,9}$',
      description: 'Leads on to what was accepted of this version instead.',
    }),
  ),
})

export const contractRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/contracts',
    {
      config: { access: 'member', list: contractList, refusals: [] },
      schema: {
        operationId: 'listContracts',
        tags,
        summary: 'List contracts',
        description: 'Contracts that the account issued or signs. `partner` is always the other side.',
        response: { 200: Type.Array(Contract) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const list = listRequest(request)
      return replyPage(reply, list, await listContracts(ctx, list), {
        schema: Contract,
        present: (row) => presentContract(row, ctx),
      })
    },
  )

  app.get(
    '/contracts/:id',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getContract',
        tags,
        summary: 'Read a contract',
        description:
          'A contract as its caller may see it: notes and the activation link are shown to the issuer only.',
        params: ContractParams,
        querystring: AskedVersion,
        response: {
          200: Contract,
          302: Type.Null({ description: 'The version that was asked for is at the address in `Location`.' }),
        },
      },
    },
    async ({ member, params, query }, reply) => {
      const contract = await visibleContract(member, params.id)
      if (query.version === undefined) return presentContract(contract, member)
      return reply.redirect(`/public/v1/contracts/${contract.id}/versions/${query.version}`)
    },
  )

  // Clients of old write PATCH for what others write PUT; both change only what is said (D-62).
  for (const [method, operationId] of [
    ['PUT', 'editContract'],
    ['PATCH', 'patchContract'],
  ] as const)
    app.route({
      method,
      url: '/contracts/:id',
      config: { access: 'member', refusals: ['AUTH_003', 'ACC_002', 'CTR_001'] },
      schema: {
        operationId,
        tags,
        summary: 'Change a contract',
        description:
          'Changes what is said and leaves the rest; only for the issuer, and only the fields that `editable` names.',
        params: ContractParams,
        body: ContractChanges,
        response: { 200: Contract },
      },
      handler: async ({ member, params, body }) => {
        await editContract(member, canonicalId(params.id), body)
        return presentContract(await visibleContract(member, params.id), member)
      },
    })

  app.delete(
    '/contracts/:id',
    {
      config: { access: 'member', refusals: ['AUTH_003', 'CTR_005'] },
      schema: {
        operationId: 'deleteContract',
        tags,
        summary: 'Take an offer back',
        description: 'Deletes a pending program or service contract; only for its issuer.',
        params: ContractParams,
        response: { 204: Type.Null({ description: 'It is gone.' }) },
      },
    },
    async ({ member, params }, reply) => {
      await deleteContract(member, params.id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/contracts/:id/contracts',
    {
      config: { access: 'member', list: contractList, refusals: [] },
      schema: {
        operationId: 'listContractsUnder',
        tags,
        summary: 'List the contracts that rest on a contract',
        description:
          'What was entered under it, and the referral that it was born from. As far as they are open, they end with it.',
        params: ContractParams,
        response: { 200: Type.Array(Contract) },
      },
    },
    async (request, reply) => {
      const ctx = request.member
      const contract = await visibleContract(ctx, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listResting(ctx, list, contract.id), {
        schema: Contract,
        present: (row) => presentContract(row, ctx),
      })
    },
  )

  app.get(
    '/contracts/:id/versions',
    {
      config: { access: 'member', list: acceptanceList, refusals: [] },
      schema: {
        operationId: 'listAcceptances',
        tags,
        summary: 'List what was accepted under a contract',
        description:
          'Every agreement version that was accepted under this contract, with who did it and the fingerprint of what was read.',
        params: ContractParams,
        response: { 200: Type.Array(ContractVersion) },
      },
    },
    async (request, reply) => {
      const contract = await visibleContract(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listAcceptances(request.member, contract.id, list), {
        schema: ContractVersion,
        present: (row) => presentAcceptance(row, contract),
      })
    },
  )

  app.get(
    '/contracts/:id/versions/:version',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getAcceptance',
        tags,
        summary: 'Read what was accepted of one version',
        description:
          'Who accepted this version under the contract, when, and what exactly; the last time, if it was more often.',
        params: Type.Object({
          ...ContractParams.properties,
          version: Type.String({ pattern: '^\\d{1,9}$', description: 'Number of the agreement version.' }),
        }),
        response: { 200: ContractVersion },
      },
    },
    async ({ member, params }) => {
      const contract = await visibleContract(member, params.id)
      const acceptance = await findAcceptance(member, contract.id, Number(params.version))
      return presentAcceptance(acceptance ?? refuse('NFD_001'), contract)
    },
  )

  app.get(
    '/contracts/:id/history',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getContractHistory',
        tags,
        summary: 'Read the history of a contract',
        description: 'Every change of the contract that the account may know of, with who made it.',
        params: ContractParams,
        response: { 200: Type.Array(HistoryEntry) },
      },
    },
    async ({ member, params }) => listHistory(member, (await visibleContract(member, params.id)).id),
  )

  await app.register(creationRoutes)
  await app.register(actRoutes)
  await app.register(answerRoutes)
}
