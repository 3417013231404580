import { Contract, ContractSignature, ContractVersion, HistoryEntry } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import { contractList } from '@entente/shared/lists/contracts.ts'
import { acceptanceList } from '@entente/shared/lists/versions.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { mayBeEmpty } from '../../platform/http/may-be-empty.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { listHistory } from '../history/index.ts'
import { type ContractView, findContract, listAcceptances, listContracts } from './contract-queries.ts'
import { presentAcceptance, presentContract } from './present-contract.ts'
import { signAsMember } from './sign-as-member.ts'

const tags = ['Contracts']
const ContractParams = Type.Object({
  id: Type.String({ description: 'Identifier of the contract, in any case.' }),
})

const visible = async (ctx: MemberCtx, id: string): Promise<ContractView> =>
  (await findContract(ctx, canonicalId(id))) ?? refuse('NFD_001')

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
        response: { 200: Contract },
      },
    },
    async ({ member, params }) => presentContract(await visible(member, params.id), member),
  )

  app.post(
    '/contracts/:id/sign',
    {
      preValidation: mayBeEmpty,
      config: {
        access: 'member',
        refusals: ['AUTH_003', 'AGR_006', 'CTR_001', 'CTR_004', 'CTR_006', 'CTR_008'],
      },
      schema: {
        operationId: 'signContract',
        tags,
        summary: 'Sign, approve or upgrade a contract',
        description:
          'What it does follows from the contract: its partner signs an offer, its issuer approves an enrolment, and the partner of an active contract accepts the active version of the agreement.',
        params: ContractParams,
        body: ContractSignature,
        response: { 200: Contract },
      },
    },
    async ({ member, params, body }) => {
      await signAsMember(member, params.id, body.accepted)
      return presentContract(await visible(member, params.id), member)
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
      const contract = await visible(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listAcceptances(request.member, contract.id, list), {
        schema: ContractVersion,
        present: (row) => presentAcceptance(row, contract),
      })
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
    async ({ member, params }) => listHistory(member, (await visible(member, params.id)).id),
  )
}
