import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answered, entente } from './api.ts'

/** More of a plain text than this is downloaded rather than drawn. */
const READABLE = 500_000

const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['agreements', id],
    queryFn: ({ signal }) => answered(entente.getAgreement(id, {}, { signal })),
  })

const versionQuery = (agreementId: string, version: number) =>
  queryOptions({
    queryKey: ['agreements', agreementId, 'versions', version],
    queryFn: ({ signal }) => answered(entente.getVersion(agreementId, version, { signal })),
  })

const textQuery = (address: string) =>
  queryOptions({
    queryKey: ['documents', address],
    queryFn: async ({ signal }) => {
      const response = await fetch(address, { signal })
      if (!response.ok) throw new Error(`The document answered ${response.status}`)
      return response.text()
    },
    staleTime: Number.POSITIVE_INFINITY,
  })

/** An agreement with the version that is going to be signed, and its words where it is plain text. */
export interface Terms {
  agreement: Agreement
  version: AgreementVersion
  text: string | undefined
}

/** Reads what is going to be signed under an agreement; `none` where no version of it can be. */
export function useTerms(agreementId: string): {
  terms: Terms | undefined
  none: boolean
  error: Error | null
  retry: () => void
} {
  const agreement = useQuery(agreementQuery(agreementId))
  const number = agreement.data?.version?.version
  const version = useQuery({ ...versionQuery(agreementId, number ?? 0), enabled: number !== undefined })
  const document = version.data?.document ?? null
  const isText = document?.media_type === UPLOAD_TYPES.txt && document.size <= READABLE
  const text = useQuery({ ...textQuery(version.data?.link ?? ''), enabled: isText })
  return {
    terms:
      agreement.data && version.data && !text.isLoading && !text.isError
        ? { agreement: agreement.data, version: version.data, text: isText ? text.data : undefined }
        : undefined,
    none: agreement.data?.version === null,
    error: agreement.error ?? version.error ?? text.error,
    retry: () => void [agreement, version, text].find(({ error }) => error)?.refetch(),
  }
}
