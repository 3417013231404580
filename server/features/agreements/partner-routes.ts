import { AgreementPartner } from '@entente/shared/api/agreement-partners.ts'
import { agreementPartnerList } from '@entente/shared/lists/agreement-partners.ts'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { listRequest, replyPage } from '../../platform/http/page.ts'
import { listAgreementPartners } from './partner-queries.ts'
import { presentAgreementPartner } from './present-agreement-partner.ts'
import { AgreementParams, ownAgreement } from './visible-agreement.ts'

const tags = ['Agreements']

/** Who is under an agreement. */
export const partnerRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/agreements/:id/partners',
    {
      config: { access: 'member', list: agreementPartnerList, refusals: ['AUTH_003'] },
      schema: {
        operationId: 'listPartnersOfAgreement',
        tags,
        summary: 'List the partners under an agreement',
        description: 'Whoever has a contract under the agreement, whatever became of it; for its owner.',
        params: AgreementParams,
        response: { 200: Type.Array(AgreementPartner) },
      },
    },
    async (request, reply) => {
      const agreement = await ownAgreement(request.member, request.params.id)
      const list = listRequest(request)
      return replyPage(reply, list, await listAgreementPartners(request.member, agreement.id, list), {
        schema: AgreementPartner,
        present: presentAgreementPartner,
      })
    },
  )
}
