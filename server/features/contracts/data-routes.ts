import { FormAnswer, NewFormAnswer } from '@entente/shared/api/forms.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import type { MemberCtx } from '../../platform/context.ts'
import { refuse } from '../../platform/refusal.ts'
import { listAnswers, presentAnswer } from '../forms/index.ts'
import { answerForm } from './answer-form.ts'
import { ContractParams, visibleContract } from './visible-contract.ts'

const tags = ['Contracts']

/** What was answered for a contract, newest first. */
async function answersOf(ctx: MemberCtx, id: string): Promise<FormAnswer[]> {
  const contract = await visibleContract(ctx, id)
  return (await listAnswers(ctx, contract.id)).map((row) => presentAnswer(row, contract))
}

const latest = async (ctx: MemberCtx, id: string): Promise<FormAnswer> =>
  (await answersOf(ctx, id))[0] ?? refuse('NFD_001')

/** Answers to the form of a distribution agreement (domain: sections 7.7 and 18.3). */
export const dataRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/contracts/:id/data',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'getFormAnswer',
        tags,
        summary: 'Read the form data of a contract',
        description: 'What was answered last; 404 while nothing was.',
        params: ContractParams,
        response: { 200: FormAnswer },
      },
    },
    async ({ member, params }) => latest(member, params.id),
  )

  app.post(
    '/contracts/:id/data',
    {
      config: { access: 'member', refusals: ['AUTH_003', 'CTR_001', 'CTR_009', 'LIM_001'] },
      schema: {
        operationId: 'answerForm',
        tags,
        summary: 'Fill in the form of a contract',
        description:
          'Only for the partner while the contract is enrolling. Answers have to fit the form; earlier ones are kept.',
        params: ContractParams,
        body: NewFormAnswer,
        response: { 201: FormAnswer },
      },
    },
    async ({ member, params, body }, reply) => {
      await answerForm(member, params.id, body)
      return reply.code(201).send(await latest(member, params.id))
    },
  )

  app.get(
    '/contracts/:id/data/versions',
    {
      config: { access: 'member', refusals: [] },
      schema: {
        operationId: 'listFormAnswers',
        tags,
        summary: 'List all form data of a contract',
        description: 'Everything that was answered, newest first.',
        params: ContractParams,
        response: { 200: Type.Array(FormAnswer) },
      },
    },
    async ({ member, params }) => answersOf(member, params.id),
  )
}
