import { DistributionData, NewDistributionData } from '@entente/shared/api/forms.ts'
import { distributionDataList } from '@entente/shared/lists/forms.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { refuse } from '../../platform/refusal.ts'
import { answerContract } from './answer-contract.ts'
import { findLastAnswer, listAnswers } from './answer-queries.ts'
import { presentAnswer } from './present-answer.ts'
import { ContractParams, visibleContract } from './visible-contract.ts'

const tags = ['Contracts']

const lastAnswer = async (ctx: MemberCtx, id: string): Promise<DistributionData> => {
  const contract = await visibleContract(ctx, id)
  return presentAnswer((await findLastAnswer(ctx, contract.id)) ?? refuse('NFD_001'), contract)
}

/** What is answered in the form that comes before enrolling (domain: section 18.3). */
export const answerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/contracts/:id/data',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getDistributionData',
        tags,
        summary: 'Read what was answered',
        description: 'What was filled in last under the contract; not found while nothing was.',
        params: ContractParams,
        response: { 200: DistributionData },
      },
    },
    ({ member, params }) => lastAnswer(member, params.id),
  )

  app.post(
    '/contracts/:id/data',
    {
      config: {
        access: 'member',
        refusals: ['AUTH_003', 'CTR_001', 'CTR_007', 'CTR_009', 'FRM_003', 'LIM_001'],
      },
      schema: {
        operationId: 'answerContract',
        tags,
        summary: 'Fill in the form',
        description:
          "The partner answers what the agreement's form asks before enrolling. Every submission is kept, and the last one counts.",
        params: ContractParams,
        body: NewDistributionData,
        response: { 201: DistributionData },
      },
    },
    async ({ member, params, body }, reply) => {
      await answerContract(member, params.id, body)
      return reply.code(201).send(await lastAnswer(member, params.id))
    },
  )

  app.get(
    '/contracts/:id/data/versions',
    {
      config: { access: 'member', list: distributionDataList, refusals: [] },
      schema: {
        operationId: 'listDistributionData',
        tags,
        summary: 'List everything that was answered',
        description: 'Every submission of the form under the contract, with the form as it was then.',
        params: ContractParams,
        response: { 200: Type.Array(DistributionData) },
      },
    },
    async (request, reply) => {
      const contract = await visibleContract(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listAnswers(request.member, contract.id, list), {
        schema: DistributionData,
        present: (row) => presentAnswer(row, contract),
      })
    },
  )
}
