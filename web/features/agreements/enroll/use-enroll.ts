import type { Contract, NewContract } from '@entente/shared/api/contracts.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { answered, entente } from '../../../lib/api.ts'
import { newKey } from '../../../lib/new-key.ts'
import { contextQuery } from '../../../lib/session.ts'
import { usePageLanguage } from '../../../messages/language-scope.tsx'

/** Enters an agreement, once however often it is sent; lists and pages follow, also where somebody else was quicker. */
export function useEnroll(agreementId: string) {
  const [key] = useState(newKey)
  const language = usePageLanguage()
  const queries = useQueryClient()
  return async (wanted: NewContract): Promise<Contract> => {
    const options = { key, headers: { 'accept-language': language } }
    try {
      return await answered(entente.createContract(agreementId, wanted, options))
    } finally {
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== contextQuery.queryKey[0],
      })
    }
  }
}
