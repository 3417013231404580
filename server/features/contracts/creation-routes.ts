import { Contract, NewContract } from '@entente/shared/api/contracts.ts'
import { canonicalId } from '@entente/shared/domain/ids.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { IdempotencyHeaders } from '../../platform/http/idempotency.ts'
import { createContract } from './create-contract.ts'
import { presentContract } from './present-contract.ts'
import { visibleContract } from './visible-contract.ts'

export const creationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.post(
    '/agreements/:id/contracts',
    {
      config: {
        access: 'member',
        refusals: ['ACC_001', 'ACC_002', 'AUTH_003', 'AGR_006', 'CTR_002', 'CTR_003', 'CTR_004', 'IDM_001'],
      },
      schema: {
        operationId: 'createContract',
        tags: ['Contracts'],
        summary: 'Offer a contract, or enroll in an agreement',
        description:
          'Under a program or service agreement its owner offers a contract to a partner. Under a distribution, syndication or referral agreement the other side enrolls; what it needs for that follows from the type.',
        headers: IdempotencyHeaders,
        params: Type.Object({
          id: Type.String({ description: 'Identifier of the agreement, in any case.' }),
        }),
        body: NewContract,
        response: { 201: Contract },
      },
    },
    async ({ member, headers, params, body }, reply) =>
      reply
        .code(201)
        .send(
          await createContract(
            member,
            canonicalId(params.id),
            body,
            headers['idempotency-key'],
            async (ctx, id) => presentContract(await visibleContract(ctx, id), ctx),
          ),
        ),
  )
}
