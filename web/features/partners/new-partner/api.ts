import type { NewPartner } from '@entente/shared/api/partners.ts'
import { INVITATIONS, type PartnerKind } from '@entente/shared/domain/partners.ts'
import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../../lib/api.ts'
import { ownAgreementsQuery } from '../../../lib/choices.ts'

/** Agreements a partner of this kind can be asked to accept. */
export const agreementsQuery = (accountId: string, kind: PartnerKind) =>
  ownAgreementsQuery(accountId, INVITATIONS[kind].agreementType)

/** Everybody who has joined the account, as far as one answer holds them. */
export const usersQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['new-partner', 'users', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listUsers(accountId, { filter: (user) => user('status').eq('joined'), limit: 1000 }, { signal })
          .page(),
      ),
  })

/** Creates everything at once or nothing; the same key with the same body never creates it twice. */
export const createPartner = ({ key, partner }: { key: string; partner: NewPartner }) =>
  answered(entente.createPartner(partner, { key, headers: { 'accept-language': 'en' } }))
