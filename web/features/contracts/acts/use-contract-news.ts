import type { Contract } from '@entente/shared/api/contracts.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ApiError } from '../../../lib/api-error.ts'
import { contractQuery } from '../api.ts'

/** Brings what became of a contract everywhere on screen, by an act here or by somebody who was faster. */
export function useContractNews(id: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return {
    /** It is this now; an act reaches far: partners, counts, catalogues, and what the account may do. */
    changed(now: Contract) {
      queries.setQueryData(contractQuery(id).queryKey, now)
      void queries.invalidateQueries()
    },
    /** Its page is left before anything is read again: there is nothing to read any more. */
    async gone() {
      await navigate({ to: '/partners/contracts', replace: true })
      queries.removeQueries({ queryKey: contractQuery(id).queryKey })
      await queries.invalidateQueries()
    },
    /** What it has become is read before the refusal is told. */
    async afterRefusal<Made>(made: Promise<Made>): Promise<Made> {
      try {
        return await made
      } catch (error) {
        if (error instanceof ApiError && error.status >= 400 && error.status < 500)
          await Promise.all(
            [['contracts'], ['agreements']].map((queryKey) => queries.invalidateQueries({ queryKey })),
          )
        throw error
      }
    },
  }
}
