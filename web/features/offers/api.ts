import { and } from '@entente/client'
import { queryOptions } from '@tanstack/react-query'
import { answered, entente } from '../../lib/api.ts'

/** Every contract that an account was ever offered to enter Entente by, newest first. */
export const offersQuery = (accountId: string) =>
  queryOptions({
    queryKey: ['contracts', 'offered', accountId],
    queryFn: ({ signal }) =>
      answered(
        entente
          .listContracts(
            {
              filter: (contract) =>
                and(contract('owner.id').eq(accountId), contract('type').in('program', 'service')),
              ordering: ['-events.created.at'],
              limit: 100,
            },
            { signal },
          )
          .page(),
      ),
  })

/** The agreement that an offer is about. */
export const termsQuery = (agreementId: string) =>
  queryOptions({
    queryKey: ['agreements', agreementId],
    queryFn: ({ signal }) => answered(entente.getAgreement(agreementId, {}, { signal })),
  })

/** The version of it that is going to be signed, with what is known of its file. */
export const versionQuery = (agreementId: string, version: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'versions', version],
    queryFn: ({ signal }) => answered(entente.getVersion(agreementId, version, { signal })),
  })

/** The words of a document that is plain text. */
export const textQuery = (address: string) =>
  queryOptions({
    queryKey: ['documents', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal })
      if (!response.ok) throw new Error(`The document answered ${response.status}`)
      return response.text()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
