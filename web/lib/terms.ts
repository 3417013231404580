import type { Agreement, AgreementVersion } from '@entente/shared/api/agreements.ts'
import { UPLOAD_TYPES } from '@entente/shared/domain/agreements.ts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answered, entente } from './api.ts'
import { isClosed } from './api-error.ts'

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

/**
 * Reads what is going to be signed under an agreement; `none` where no version of it can be. What was read stays
 * when it can not be read again, unless it was taken back or closed: then it is not to be signed any more. So `error`
 * says why there is nothing to show.
 */
export function useTerms(agreementId: string): {
  terms: Terms | undefined
  none: boolean
  error: Error | null
  retry: () => void
} {
  const agreement = useQuery(agreementQuery(agreementId))
  const found = isClosed(agreement.error) ? undefined : agreement.data
  const number = found?.version?.version
  const version = useQuery({ ...versionQuery(agreementId, number ?? 0), enabled: number !== undefined })
  const signable = isClosed(version.error) ? undefined : version.data
  const document = signable?.document ?? null
  const isText = document?.media_type === UPLOAD_TYPES.txt && document.size <= READABLE
  const text = useQuery({ ...textQuery(signable?.link ?? ''), enabled: isText })
  const terms =
    found && signable && (!isText || text.data !== undefined)
      ? { agreement: found, version: signable, text: isText ? text.data : undefined }
      : undefined
  return {
    terms,
    none: found?.version === null,
    error: terms ? null : (agreement.error ?? version.error ?? text.error),
    retry: () => void [agreement, version, text].find(({ error }) => error)?.refetch(),
  }
}
